package fr.marelle.tache.web;

import fr.marelle.brouillon.web.LotView;
import fr.marelle.geste.Issue;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.tache.Sujet;
import fr.marelle.tache.TacheLotFormulaire;
import fr.marelle.tache.TacheLotService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Notes the same task on each file ticked in a list. Which ones is kept in the draft, and stands in no address. */
@Named
@RequestScoped
public class TacheLotView extends LotView<TacheLotFormulaire> {

    /** Days proposed. */
    private static final int BIENTOT = 7;

    @Inject
    private TacheLotService service;

    @Inject
    private UtilisateurCourant utilisateur;

    private List<Sujet> sujets;

    public TacheLotView() {
        super(TacheLotFormulaire.class, "/tache/lot");
    }

    @Override
    protected TacheLotFormulaire vide(UUID sur) {
        TacheLotFormulaire formulaire = new TacheLotFormulaire();
        formulaire.setResponsable(TacheLotFormulaire.REFERENT);
        formulaire.setEcheance(LocalDate.now(Horloge.PARIS).plusDays(BIENTOT).toString());
        return formulaire;
    }

    public String noter() {
        return soumettre(() -> {
            Issue issue = service.noter(getBrouillon(), getFormulaire());
            Messages.annoncer(issue.faits() > 0, issue.geste(), issue.phrases());
            return retour();
        });
    }

    public List<SelectItem> getDossiers() {
        return getSujets().stream()
                .map(s -> new SelectItem(
                        s.dossier().getId().toString(),
                        s.nom() + ", dossier " + s.dossier().getNumero()))
                .toList();
    }

    /** How many of those chosen are no longer within reach. */
    public int getPerdus() {
        return getFormulaire().getProposes().size() - getSujets().size();
    }

    public List<SelectItem> getResponsables() {
        return List.of(
                new SelectItem(TacheLotFormulaire.REFERENT, "Le référent de chacun"),
                new SelectItem(utilisateur.getCompteId().toString(), utilisateur.getNom()));
    }

    private List<Sujet> getSujets() {
        if (sujets == null) {
            sujets = service.preparer(getFormulaire().getProposes());
        }
        return sujets;
    }
}
