package fr.marelle.eps;

import java.util.ArrayList;
import java.util.List;

/** The meetings of a school year, as typed: a rhythm, then the days of it that are kept. */
public class CalendrierFormulaire extends ReunionFormulaire {

    private static final long serialVersionUID = 1L;

    private String annee;
    private String rang = RangMois.PREMIER.name();
    private String jour = "TUESDAY";
    private List<String> dates = new ArrayList<>();

    /** The year it begins in. */
    public String getAnnee() {
        return annee;
    }

    public void setAnnee(String annee) {
        this.annee = annee;
    }

    /** A {@link RangMois}. */
    public String getRang() {
        return rang;
    }

    public void setRang(String rang) {
        this.rang = rang;
    }

    /** A {@link java.time.DayOfWeek}. */
    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    /** Days kept, as ISO dates. */
    public List<String> getDates() {
        return dates;
    }

    public void setDates(List<String> dates) {
        this.dates = dates == null ? new ArrayList<>() : dates;
    }
}
