package fr.marelle.famille;

/**
 * Where a child stands in its accompaniment, as its list is filtered by it. The parcours are another package's, below: they
 * are named in the queries alone.
 */
public enum EtatSuivi {
    /** No parcours, yet. */
    SANS("not exists (select fp.id from Parcours fp where fp.dossier = {d})"),
    /** Decided, not begun. */
    VALIDE(EtatSuivi.OUVERT.formatted("VALIDE")),
    /** Accompanied. */
    EN_COURS(EtatSuivi.OUVERT.formatted("EN_COURS")),
    /** Interrupted for a while. */
    SUSPENDU(EtatSuivi.OUVERT.formatted("SUSPENDU")),
    /** All ended. */
    CLOS(EtatSuivi.OUVERT.formatted("CLOS")
            + " and not exists (select fq.id from Parcours fq where fq.dossier = {d} and"
            + " fq.etat <> fr.marelle.parcours.EtatParcours.CLOS)");

    private static final String OUVERT = "exists (select fp.id from Parcours fp where fp.dossier = {d} and fp.etat ="
            + " fr.marelle.parcours.EtatParcours.%s)";

    private final String condition;

    EtatSuivi(String condition) {
        this.condition = condition;
    }

    /** On a Dossier known as <code>{d}</code>. */
    String condition() {
        return condition;
    }

    /** By the state of the parcours that counts; without any when null. */
    static EtatSuivi de(Object etat) {
        return etat == null ? SANS : valueOf(etat.toString());
    }
}
