package fr.marelle.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * A narrative as it is stored: sealed bytes, and nothing readable until the service that may do so has opened it. Sealing
 * and opening need the key of the dossier and the place of the text, which a JPA converter sees neither of.
 */
public final class TexteProtege implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] scelle;
    private transient String clair;

    public TexteProtege(byte[] scelle) {
        this.scelle = scelle.clone();
    }

    /** The same text, now readable by the page that shows it. */
    public TexteProtege ouvrir(String texte) {
        clair = Objects.requireNonNull(texte);
        return this;
    }

    public byte[] getScelle() {
        return scelle.clone();
    }

    /** The narrative; null until opened. */
    public String getClair() {
        return clair;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof TexteProtege t && Arrays.equals(scelle, t.scelle);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(scelle);
    }

    @Override
    public String toString() {
        return "texte protégé";
    }
}
