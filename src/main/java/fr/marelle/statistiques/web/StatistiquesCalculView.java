package fr.marelle.statistiques.web;

import fr.marelle.brouillon.BrouillonService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.statistiques.Calcul;
import fr.marelle.statistiques.CalculService;
import fr.marelle.statistiques.EtatCalcul;
import fr.marelle.statistiques.Grille;
import fr.marelle.statistiques.Publication;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The preview of a publication: watched while it is computed, then read, published or changed. */
@Named
@RequestScoped
public class StatistiquesCalculView {

    @Inject
    private CalculService calculs;

    @Inject
    private BrouillonService brouillons;

    private Calcul calcul;
    private List<Grille> grilles;

    /** Before the buttons are looked for: which there are depends on it. */
    @PostConstruct
    void charger() {
        calcul = calculs.mien().orElse(null);
    }

    public String annuler() {
        calculs.annuler();
        return modifier();
    }

    /** Back to the form, as it was. */
    public String modifier() {
        return calcul == null
                ? Redirection.vers("/statistiques/saisie")
                : Redirection.vers("/statistiques/saisie", "brouillon", calcul.getId());
    }

    public String publier() {
        return Messages.tenter(() -> {
            Publication publication = calculs.publier();
            calculs.annuler();
            brouillons.supprimer(publication.getId());
            Messages.succes("statistiques.arretee", String.valueOf(publication.getNumero()));
            return Redirection.vers("/statistiques/fiche", "id", publication.getId());
        });
    }

    public boolean isEnCours() {
        return calcul != null && calcul.getEtat() == EtatCalcul.EN_COURS;
    }

    public boolean isFini() {
        return calcul != null && calcul.getEtat() == EtatCalcul.FINI;
    }

    /** Whether there is nothing to wait for nor to read. */
    public boolean isRien() {
        return !isEnCours() && !isFini();
    }

    public boolean isEchoue() {
        return calcul != null && calcul.getEtat() == EtatCalcul.ECHOUE;
    }

    /** Whether less detail would show more. */
    public boolean isReductible() {
        return calcul.getCouts().stream().anyMatch(c -> c.masquees() > 0)
                && !calcul.getPlusGros().isEmpty();
    }

    /** Null when there is none. */
    public Calcul getCalcul() {
        return calcul;
    }

    public List<Grille> getGrilles() {
        if (grilles == null) {
            grilles = calcul.getGrilles();
        }
        return grilles;
    }
}
