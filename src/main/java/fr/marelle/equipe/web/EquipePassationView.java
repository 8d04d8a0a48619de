package fr.marelle.equipe.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.equipe.DossierConfie;
import fr.marelle.equipe.Passation;
import fr.marelle.equipe.PassationFormulaire;
import fr.marelle.equipe.PassationService;
import fr.marelle.geste.Issue;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** Everything is ticked, most often somebody leaves; but for what is over, which nobody follows any more. */
    @Override
    protected PassationFormulaire vide(UUID sur) {
        PassationFormulaire formulaire = new PassationFormulaire();
        formulaire.setDu(LocalDate.now(Horloge.PARIS).toString());
        formulaire.setDossiers(getPassation().confies().stream()
                .filter(c -> !c.termine())
                .map(c -> c.dossier().getId().toString())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new)));
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
            Issue issue = service.passer(getSur(), getFormulaire());
            Messages.annoncer(issue.faits() > 0, issue.geste(), issue.phrases());
            return Redirection.vers("/equipe/liste");
        });
    }

    /** Each file once, though somebody may have it in two qualities. */
    public List<SelectItem> getDossiers() {
        return getPassation().confies().stream()
                .collect(Collectors.toMap(
                        c -> c.dossier().getId(), DossierConfie::getLibelle, (un, autre) -> un, LinkedHashMap::new))
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
