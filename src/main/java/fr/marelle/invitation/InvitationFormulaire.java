package fr.marelle.invitation;

import java.io.Serializable;

/** An invitation, as typed. */
public class InvitationFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String personne;
    private String capacite = Capacite.NON_LIE.name();

    public String getPersonne() {
        return personne;
    }

    public void setPersonne(String personne) {
        this.personne = personne;
    }

    public String getCapacite() {
        return capacite;
    }

    public void setCapacite(String capacite) {
        this.capacite = capacite;
    }
}
