package fr.marelle.statistiques;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A remontée as asked. */
public class RemonteeFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String pre;
    private String periode;
    private List<String> destinataires = new ArrayList<>();

    /** Identifier of the PRE. */
    public String getPre() {
        return pre;
    }

    public void setPre(String pre) {
        this.pre = pre;
    }

    public String getPeriode() {
        return periode;
    }

    public void setPeriode(String periode) {
        this.periode = periode;
    }

    /** Identifiers of {@link Destinataire}. */
    public List<String> getDestinataires() {
        return destinataires;
    }

    public void setDestinataires(List<String> destinataires) {
        this.destinataires = destinataires;
    }
}
