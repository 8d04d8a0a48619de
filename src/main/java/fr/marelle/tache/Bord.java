package fr.marelle.tache;

import java.util.List;

/**
 * What the home page of a team tells.
 *
 * @param charges by référent, for who answers for a whole PRE; empty for the others
 * @param delais null for the others, or when no EPS answered any saisine
 * @param prochaine null for who reads no meeting, or when none is planned
 */
public record Bord(Tableau tableau, Etats etats, List<ChargeReferent> charges, Delais delais, ProchaineEps prochaine) {

    /** Référents shown: a glance, the whole team has a page. */
    private static final int EN_VUE = 12;

    /** Those who follow most children. */
    public List<ChargeReferent> getEnVue() {
        return charges.subList(0, Math.min(EN_VUE, charges.size()));
    }

    /** What is one's own affair, the most urgent first. */
    public List<Attente> getMiennes() {
        return tableau.liste(new Choisies(FiltreTache.MIENNES, null, null, null));
    }

    /** How much of it has slipped. */
    public long getEnRetard() {
        return getMiennes().stream().filter(Attente::isEnRetard).count();
    }

    /** How much of it is due today. */
    public long getDuJour() {
        return getMiennes().stream().filter(a -> a.getJours() == 0).count();
    }

    /** Files that await an agenda. */
    public int getPrets() {
        return tableau.nombre(FiltreTache.EQUIPE, Regle.PRET_EPS);
    }

    /** Open parcours. */
    public int getParcours() {
        return etats.parcours().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Open saisines. */
    public int getSaisines() {
        return etats.saisines().values().stream().mapToInt(Integer::intValue).sum();
    }
}
