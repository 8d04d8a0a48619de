package fr.marelle.eps;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossiers;
import fr.marelle.habilitation.Atteint;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the record of what is decided: seals the reasons, traces the decision in the file, journals who read or wrote. */
@Dependent
class Greffe {

    /** Where the reasons are stored: they are sealed to that place. */
    static final String LIEU = "decision.texte";

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Coffre coffre;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Journal journal;

    Perimetre perimetre(String droit) {
        return utilisateur.perimetre(droit);
    }

    /** Looks for something as whoever follows the child, then as whoever only reads. */
    <T> Atteint<T> atteindre(Function<Perimetre, Optional<T>> recherche) {
        return utilisateur.atteindre(Droit.PARCOURS_SUIVRE, Droit.EPS_LIRE, recherche);
    }

    /** @param motivation the reasons, or null */
    void consigner(Decision decision, String libelle, String motivation) {
        Passage passage = decision.getPassage();
        decision.motiver(coffre.sceller(passage.getDossier().getId(), LIEU, decision.getId(), motivation));
        dossiers.tracer(passage.getDossier(), "trace.eps.decidee", libelle);
        journal.noter(Acte.CREATION, "eps", passage.getDossier().getId());
    }

    /** Opens the reasons for the page that shows them; {@code decision} may be null. */
    void relire(UUID dossierId, Decision decision) {
        if (decision != null) {
            coffre.ouvrir(dossierId, LIEU, decision.getId(), decision.getTexte());
        }
        journal.noter(Acte.LECTURE, "eps", dossierId);
    }
}
