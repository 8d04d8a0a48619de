package fr.marelle.equipe.web;

import fr.marelle.equipe.AffectationService;
import fr.marelle.equipe.Equipe;
import fr.marelle.equipe.EquipeService;
import fr.marelle.equipe.ExclusionService;
import fr.marelle.habilitation.Affectation;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Who follows a child, who did, who must not. */
@Named
@RequestScoped
public class EquipeFicheView {

    private static final String PAGE = "/equipe/fiche";

    @Inject
    private EquipeService service;

    @Inject
    private AffectationService affectations;

    @Inject
    private ExclusionService exclusions;

    @Inject
    private ExternalContext externe;

    private UUID id;
    private Equipe equipe;

    /** From the request itself: which buttons there are is asked before the model is updated. */
    @PostConstruct
    void lireIdentifiant() {
        id = Texte.uuid(externe.getRequestParameterMap().get("id"));
    }

    /** Out of reach, there is no page. */
    public void charger() {
        getEquipe();
    }

    public String retirer(UUID accesId) {
        return Messages.tenter(() -> {
            affectations.retirer(id, accesId);
            Messages.succes("equipe.retire");
            return Redirection.vers(PAGE, "id", id);
        });
    }

    public String lever(UUID exclusionId) {
        return Messages.tenter(() -> {
            exclusions.lever(id, exclusionId);
            Messages.succes("equipe.exclusionLevee");
            return Redirection.vers(PAGE, "id", id);
        });
    }

    public Equipe getEquipe() {
        if (equipe == null) {
            equipe = service.lire(id);
        }
        return equipe;
    }

    /** Why one reads this file, in words. */
    public String getRaison() {
        Affectation mienne = getEquipe().mienne();
        if (mienne == null) {
            return equipe.exception() == null
                    ? Messages.texte("equipe.raisonPre")
                    : Messages.texte("equipe.raisonException", equipe.exception());
        }
        return mienne.dure(equipe.jour())
                ? Messages.texte("equipe.raisonSuit", Messages.libelle(mienne.qualite()), mienne.du())
                : Messages.texte(
                        "equipe.raisonSuivait",
                        mienne.au().minusDays(1),
                        mienne.lectureJusquau().minusDays(1));
    }

    public UUID getId() {
        return id;
    }
}
