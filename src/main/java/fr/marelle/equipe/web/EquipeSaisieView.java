package fr.marelle.equipe.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.equipe.AffectationFormulaire;
import fr.marelle.equipe.AffectationService;
import fr.marelle.equipe.Proposition;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Qualite;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Names who follows a child. */
@Named
@RequestScoped
public class EquipeSaisieView extends SaisieView<AffectationFormulaire> {

    @Inject
    private AffectationService service;

    private Proposition proposition;

    public EquipeSaisieView() {
        super(AffectationFormulaire.class, "/equipe/saisie");
    }

    @Override
    protected AffectationFormulaire vide(UUID sur) {
        AffectationFormulaire formulaire = new AffectationFormulaire();
        formulaire.setDu(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        getProposition();
        return super.preparer();
    }

    public String nommer() {
        return soumettre(() -> {
            service.nommer(getSur(), getFormulaire());
            Messages.succes("equipe.nomme");
            return Redirection.vers("/equipe/fiche", "id", getSur());
        });
    }

    public List<SelectItem> getReferents() {
        return getProposition().comptes().stream()
                .map(c -> new SelectItem(c.getId().toString(), c.getNom()))
                .toList();
    }

    /** The one who meets the family first is named in the premier examen. */
    public List<SelectItem> getQualites() {
        return List.of(Qualite.REFERENT_PRINCIPAL, Qualite.REFERENT, Qualite.PROFESSIONNEL_SANTE).stream()
                .map(q -> new SelectItem(q.name(), Messages.libelle(q)))
                .toList();
    }

    public Enfant getEnfant() {
        return getProposition().enfant();
    }

    private Proposition getProposition() {
        if (proposition == null) {
            proposition = service.preparer(getSur());
        }
        return proposition;
    }
}
