package fr.marelle.essai;

import com.microsoft.playwright.Page;
import java.util.Locale;

/** Where, and with what, a story is lived. */
public enum Poste {
    /** At a desk, with a mouse. */
    BUREAU("au bureau", 1280, 900),
    /** On a telephone, with a thumb. */
    TELEPHONE("au téléphone", 360, 740),
    /** At a desk, without a mouse: all is reached by the Tab key. */
    CLAVIER("au clavier seul", 1280, 900);

    private final String libelle;
    private final int largeur;
    private final int hauteur;

    Poste(String libelle, int largeur, int hauteur) {
        this.libelle = libelle;
        this.largeur = largeur;
        this.hauteur = hauteur;
    }

    /** The hands of who works there, from here on, on that page. */
    public Gestes gestes(Page page) {
        page.setViewportSize(largeur, hauteur);
        return this == CLAVIER ? new Clavier(page) : new Gestes(page);
    }

    /** To name a picture. */
    public String suffixe() {
        return "-" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return libelle;
    }
}
