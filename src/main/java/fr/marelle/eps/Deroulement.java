package fr.marelle.eps;

import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** How a meeting goes, file after file, for whoever leads it. */
@Dependent
public class Deroulement {

    /** Where the reasons of a decision are sealed. */
    public static final String LIEU_MOTIVATION = Greffe.LIEU;

    @Inject
    private EpsRepository eps;

    @Inject
    private DeroulementRepository deroulements;

    @Inject
    private Clock horloge;

    /** The meeting and its agenda in order, as far as the files are within reach; a meeting out of reach is not found. */
    public Cours cours(Perimetre perimetre, UUID reunionId) {
        List<Etape> etapes = deroulements.etapes(perimetre, reunionId);
        return etapes.isEmpty()
                ? new Cours(eps.reunion(perimetre, reunionId), List.of())
                : new Cours(etapes.get(0).reunion(), etapes);
    }

    /** The same, of the meeting on whose agenda that file is. */
    public Cours autour(Perimetre perimetre, UUID passageId) {
        List<Etape> etapes = deroulements.etapesAutour(perimetre, passageId);
        if (etapes.stream().noneMatch(e -> e.ligne().id().equals(passageId))) {
            throw new IntrouvableException();
        }
        return new Cours(etapes.get(0).reunion(), etapes);
    }

    /**
     * The meeting comes to that file: the first time is kept, whoever leads.
     *
     * @return the file
     */
    public UUID ouvrir(Perimetre perimetre, UUID passageId) {
        Passage passage = eps.passage(perimetre, passageId);
        if (passage.getReunion().isDecisionPossible(perimetre.jour())) {
            deroulements.ouvrir(passageId, horloge.instant());
        }
        return passage.getDossier().getId();
    }

    /** A meeting and who was expected; out of reach it is not found. */
    public Presences presences(Perimetre perimetre, UUID reunionId) {
        return new Presences(eps.reunion(perimetre, reunionId), eps.participations(reunionId));
    }

    /** The same, of a meeting known to be within reach. */
    public Presences presences(UUID reunionId) {
        return new Presences(eps.connue(reunionId), eps.participations(reunionId));
    }

    /**
     * A meeting and who was expected.
     *
     * @param participations by institution
     */
    public record Presences(Reunion reunion, List<Participation> participations) {

        /** Only a meeting that was held has minutes: before, there is nothing to be found. */
        public void exigerTenue() {
            if (reunion.getEtat() != EtatReunion.TENUE) {
                throw new IntrouvableException();
            }
        }
    }

    /**
     * A meeting and what is on its agenda.
     *
     * @param etapes in order
     */
    public record Cours(Reunion reunion, List<Etape> etapes) {}
}
