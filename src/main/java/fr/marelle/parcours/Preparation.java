package fr.marelle.parcours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What happened since the last bilan, counted: nobody has to remember it, and nothing of it says why.
 *
 * @param bilanLe the last bilan; null before any
 * @param depuis first day of what is counted: that of the bilan, or of the parcours
 * @param derniers the last level of each domain of the child, by code
 * @param objectifs those of the parcours of which something goes on or ended meanwhile, with their actions, the oldest first; their texts stay sealed
 * @param jour the day of the question
 */
public record Preparation(
        Sujet sujet,
        LocalDate bilanLe,
        LocalDate depuis,
        Comptes comptes,
        Map<String, NiveauDomaine> derniers,
        List<Objectif> objectifs,
        LocalDate jour) {

    /**
     * Numbers of what was noted.
     *
     * @param sansReponse attempts of the team that reached nobody, among its own
     */
    public record Comptes(long deLaFamille, long deLEquipe, long sansReponse, long points) {

        static Comptes de(Object[] c) {
            return new Comptes((Long) c[0], (Long) c[1], (Long) c[2], (Long) c[3]);
        }
    }

    /** An objective, and its actions that ended in the meantime or still go on. */
    public record Etat(Objectif objectif, List<Action> actions) {}

    /** Those still worked on, those that ended meanwhile, and those of whose actions something happened. */
    public List<Etat> getEtats() {
        return objectifs.stream()
                .map(o ->
                        new Etat(o, o.getActions().stream().filter(this::compte).toList()))
                .filter(e -> e.objectif().isEnCours()
                        || !avant(e.objectif().getConcluLe())
                        || !e.actions().isEmpty())
                .toList();
    }

    /** Domains of the projet, the oldest objective first. */
    public List<String> getDomaines() {
        return objectifs.stream().map(Objectif::getDomaine).distinct().toList();
    }

    private boolean compte(Action action) {
        return action.getResultat() == null || !avant(action.getConclueLe());
    }

    private boolean avant(LocalDate le) {
        return le.isBefore(depuis);
    }

    /** Whether that action should be over and nobody said what came of it. */
    public boolean enRetard(Action action) {
        return action.getResultat() == null
                && action.getEcheance() != null
                && action.getEcheance().isBefore(jour);
    }
}
