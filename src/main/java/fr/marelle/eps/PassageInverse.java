package fr.marelle.eps;

import fr.marelle.geste.Inverse;
import fr.marelle.geste.Piece;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Texte;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts a file back on the agenda it was taken off, at its place; what no longer allows it there is said as for any other. */
@Dependent
class PassageInverse implements Inverse {

    static final String RETIRE = "PASSAGE_RETIRE";

    @Inject
    private AgendaService agenda;

    @Inject
    private OrdreService ordre;

    @Inject
    private EpsRepository eps;

    @Inject
    private UtilisateurCourant utilisateur;

    /** The meeting, the file, and what came after it; nothing for the last one. */
    static String place(Passage passage, List<Passage> agenda) {
        int suivant = agenda.indexOf(passage) + 1;
        return passage.getReunion().getId() + "," + passage.getDossier().getId() + ","
                + (suivant < agenda.size() ? agenda.get(suivant).getId() : "");
    }

    @Override
    public Set<String> natures() {
        return Set.of(RETIRE);
    }

    @Override
    public boolean defaire(String nature, Piece piece) {
        String[] place = piece.avant().split(",", 3);
        UUID reunionId = UUID.fromString(place[0]);
        UUID dossierId = UUID.fromString(place[1]);
        if (!utilisateur.peut(Droit.EPS_PREPARER) || trouver(reunionId, dossierId) != null) {
            return false;
        }
        agenda.inscrire(reunionId, List.of(dossierId));
        ordre.placer(trouver(reunionId, dossierId), Texte.uuid(place[2]));
        return true;
    }

    /** Null when it is not there. */
    private UUID trouver(UUID reunionId, UUID dossierId) {
        return eps.passages(reunionId).stream()
                .filter(p -> p.getDossier().getId().equals(dossierId))
                .map(Passage::getId)
                .findFirst()
                .orElse(null);
    }
}
