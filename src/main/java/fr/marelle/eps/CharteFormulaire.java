package fr.marelle.eps;

import java.io.Serializable;

/** In what function somebody signs the charte, as typed. */
public class CharteFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String institution;
    private String fonction;

    /** An {@link Institution}. */
    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getFonction() {
        return fonction;
    }

    public void setFonction(String fonction) {
        this.fonction = fonction;
    }
}
