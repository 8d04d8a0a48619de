package fr.marelle.signalement;

import java.io.Serializable;

/** The number of a file, as typed. */
public class NumeroFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String numero;

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }
}
