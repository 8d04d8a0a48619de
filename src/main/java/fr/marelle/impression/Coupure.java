package fr.marelle.impression;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a French line may end: after a space or a hyphen, never after an apostrophe nor before a mark that stands alone. */
final class Coupure implements FSTextBreaker {

    private static final String SEULS = "?!:;»";

    private final BreakIterator lignes = BreakIterator.getLineInstance(Locale.FRENCH);
    private String texte = "";

    @Override
    public void setText(String nouveau) {
        texte = nouveau;
        lignes.setText(nouveau);
    }

    @Override
    public int next() {
        int ici = lignes.next();
        while (ici != BreakIterator.DONE && ici < texte.length() && !permise(ici)) {
            ici = lignes.next();
        }
        return ici;
    }

    private boolean permise(int ici) {
        char avant = texte.charAt(ici - 1);
        boolean espace = Character.isWhitespace(avant);
        boolean ouvrant = ici > 1 && texte.charAt(ici - 2) == '«';
        return (espace && !ouvrant || avant == '-') && SEULS.indexOf(texte.charAt(ici)) < 0;
    }
}
