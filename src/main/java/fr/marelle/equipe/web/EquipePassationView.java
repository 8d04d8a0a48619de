package fr.marelle.equipe.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.equipe.DossierConfie;
import fr.marelle.equipe.Passation;
import fr.marelle.equipe.PassationFormulaire;
import fr.marelle.equipe.PassationService;
import fr.marelle.equipe.PassationService.Bilan;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Hands a colleague's files over. */
@Named
@RequestScoped
public class EquipePassationView extends SaisieView<PassationFormulaire> {

    @Inject
    private PassationService service;

    private Passation passation;

    public EquipePassationView() {
        super(PassationFormulaire.class, "/equipe/passation");
    }

    /** Everything is ticked: most often somebody leaves. */
    @Override
    protected PassationFormulaire vide(UUID sur) {
        PassationFormulaire formulaire = new PassationFormulaire();
        formulaire.setDu(LocalDate.now(Horloge.PARIS).toString());
        formulaire.setDossiers(new ArrayList<>(
                getDossiers().stream().map(i -> (String) i.getValue()).toList()));
        return formulaire;
    }

    /** Somebody without any file within reach has none to hand over. */
    @Override
    public String preparer() {
        getPassation();
        return super.preparer();
    }

    public String passer() {
        return soumettre(() -> {
            Bilan bilan = service.passer(getSur(), getFormulaire());
            Messages.succes("equipe.passe", bilan.passes());
            if (bilan.gardes() > 0) {
                Messages.succes("equipe.garde", bilan.gardes());
            }
            return Redirection.vers("/equipe/liste");
        });
    }

    /** Each file once, though somebody may have it in two qualities. */
    public List<SelectItem> getDossiers() {
        return getPassation().confies().stream()
                .collect(java.util.stream.Collectors.toMap(
                        c -> c.dossier().getId(),
                        DossierConfie::getLibelle,
                        (un, autre) -> un,
                        java.util.LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(e -> new SelectItem(e.getKey().toString(), e.getValue()))
                .toList();
    }

    public List<SelectItem> getCollegues() {
        return getPassation().collegues().stream()
                .map(c -> new SelectItem(c.getId().toString(), c.getNom()))
                .toList();
    }

    public String getNom() {
        return getPassation().nom();
    }

    private Passation getPassation() {
        if (passation == null) {
            passation = service.preparer(getSur());
        }
        return passation;
    }
}
