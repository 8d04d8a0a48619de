package fr.marelle.equipe.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.equipe.ExclusionFormulaire;
import fr.marelle.equipe.ExclusionService;
import fr.marelle.equipe.Proposition;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Bars somebody from a file. */
@Named
@RequestScoped
public class EquipeExclusionView extends SaisieView<ExclusionFormulaire> {

    @Inject
    private ExclusionService service;

    @Inject
    private UtilisateurCourant utilisateur;

    private Proposition proposition;

    public EquipeExclusionView() {
        super(ExclusionFormulaire.class, "/equipe/exclusion");
    }

    @Override
    protected ExclusionFormulaire vide(UUID sur) {
        return new ExclusionFormulaire();
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        getProposition();
        return super.preparer();
    }

    /** Whoever bars herself leaves the file: the next page is the team's. */
    public String exclure() {
        return soumettre(() -> {
            service.exclure(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("equipe.ecarte");
            boolean soiMeme =
                    utilisateur.getCompteId().toString().equals(getFormulaire().getPersonne());
            return soiMeme ? Redirection.vers("/equipe/liste") : Redirection.vers("/equipe/fiche", "id", getSur());
        });
    }

    public List<SelectItem> getPersonnes() {
        return getProposition().comptes().stream()
                .map(c -> new SelectItem(c.getId().toString(), c.getNom()))
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
