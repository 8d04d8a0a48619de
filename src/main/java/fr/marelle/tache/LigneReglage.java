package fr.marelle.tache;

import java.io.Serializable;

/** One rule as it is typed. */
public class LigneReglage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String regle;
    private boolean active;
    private String delai;

    /** Name of a {@link Regle}. */
    public String getRegle() {
        return regle;
    }

    public void setRegle(String regle) {
        this.regle = regle;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    /** Days. */
    public String getDelai() {
        return delai;
    }

    public void setDelai(String delai) {
        this.delai = delai;
    }

    /** The rule itself; null when nothing is called so. */
    public Regle getModele() {
        return Regle.reglables().stream()
                .filter(r -> r.name().equals(regle))
                .findFirst()
                .orElse(null);
    }
}
