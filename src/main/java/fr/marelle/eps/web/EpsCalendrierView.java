package fr.marelle.eps.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.eps.CalendrierFormulaire;
import fr.marelle.eps.CalendrierService;
import fr.marelle.eps.RangMois;
import fr.marelle.eps.ReunionService;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans the meetings of a school year: a rhythm, then its days, of which the holidays are unticked. */
@Named
@RequestScoped
public class EpsCalendrierView extends SaisieView<CalendrierFormulaire> {

    @Inject
    private CalendrierService service;

    @Inject
    private ReunionService reunions;

    private List<SelectItem> pres;

    public EpsCalendrierView() {
        super(CalendrierFormulaire.class, "/eps/calendrier");
    }

    @Override
    protected CalendrierFormulaire vide(UUID sur) {
        CalendrierFormulaire vide = new CalendrierFormulaire();
        vide.setAnnee(String.valueOf(service.annees().get(0).debut()));
        return vide;
    }

    /** Proposes all days of the rhythm. */
    public String proposer() {
        getFormulaire()
                .setDates(new ArrayList<>(service.jours(getFormulaire()).stream()
                        .map(LocalDate::toString)
                        .toList()));
        return revenir();
    }

    public String planifier() {
        return soumettre(() -> {
            int combien = service.planifier(getBrouillon(), getFormulaire());
            Messages.succes("eps.reunionsPlanifiees", combien);
            return Redirection.vers("/eps/annee", "debut", getFormulaire().getAnnee());
        });
    }

    /** The days of the rhythm, in words. */
    public List<SelectItem> getJours() {
        return service.jours(getFormulaire()).stream()
                .map(j -> new SelectItem(j.toString(), Texte.enLettres(j)))
                .toList();
    }

    /** Whether days were proposed. */
    public boolean isProposes() {
        return !getFormulaire().getDates().isEmpty();
    }

    public List<SelectItem> getAnnees() {
        return service.annees().stream()
                .map(a -> new SelectItem(String.valueOf(a.debut()), a.toString()))
                .toList();
    }

    public List<SelectItem> getRangs() {
        return Choix.parmi(RangMois.class);
    }

    public List<SelectItem> getSemaine() {
        return Stream.of(DayOfWeek.values())
                .filter(j -> j.compareTo(DayOfWeek.SATURDAY) < 0)
                .map(j -> new SelectItem(j.name(), j.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
                .toList();
    }

    public List<SelectItem> getPres() {
        if (pres == null) {
            pres = reunions.pres().stream()
                    .map(p -> new SelectItem(p.getId().toString(), p.getNom()))
                    .toList();
        }
        return pres;
    }

    /** Whether there is nothing to choose. */
    public boolean isUnSeulPre() {
        return getPres().size() == 1;
    }
}
