package fr.marelle.parcours;

/** What a bilan ends in. */
public enum Conclusion {
    /** Goes on as it is. */
    CONFIRMER("trace.parcours.bilanConfirme"),
    /** Goes on with other objectives or actions. */
    AJUSTER("trace.parcours.bilanAjuste"),
    /** Goes to another answer. */
    REORIENTER("trace.parcours.bilanReoriente");

    private final String fait;

    Conclusion(String fait) {
        this.fait = fait;
    }

    /** Key of the trace it leaves. */
    String fait() {
        return fait;
    }
}
