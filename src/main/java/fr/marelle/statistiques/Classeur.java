package fr.marelle.statistiques;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables for a spreadsheet: one sheet each, sources and definitions underneath. Texts are stored as texts, never as formulas. */
final class Classeur {

    private static final double LARGEUR = 14;
    private static final double LARGEUR_LIBELLES = 44;

    /** A spreadsheet's names of sheets go no further. */
    private static final int NOM_FEUILLE = 31;

    private static final double HAUTEUR_LIGNE = 15;
    private static final int SIGNES_PAR_LIGNE = 100;
    private static final int PREMIERE_RANGEE = 3;

    private Classeur() {}

    /**
     * @param source what made it, for the properties of the file
     * @param chapeau under each title: of what, and for whom
     * @param notes under each table, one paragraph each
     */
    static byte[] ecrire(String source, String chapeau, List<Grille> grilles, List<String> notes) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(octets, "Marelle", "01.0000")) {
            classeur.properties().setCompany(source);
            for (Grille grille : grilles) {
                String nom = grille.nom().replace("*", " x ");
                Worksheet feuille = classeur.newWorksheet(nom.substring(0, Math.min(NOM_FEUILLE, nom.length())));
                int largeur = grille.entetes().size() + grille.colonnes().size();
                tete(feuille, grille, chapeau, largeur);
                int rang = corps(feuille, grille, largeur);
                for (String note : notes) {
                    note(feuille, ++rang, note, largeur);
                }
                imprimer(feuille);
            }
        }
        return octets.toByteArray();
    }

    private static void tete(Worksheet feuille, Grille grille, String chapeau, int largeur) {
        feuille.value(0, 0, grille.titre());
        feuille.style(0, 0).bold().fontSize(14).set();
        feuille.value(1, 0, chapeau);
        feuille.style(1, 0).bold().set();
        int entetes = grille.entetes().size();
        for (int c = 0; c < largeur; c++) {
            feuille.value(
                    2,
                    c,
                    c < entetes ? grille.entetes().get(c) : grille.colonnes().get(c - entetes));
            feuille.width(c, c < entetes ? LARGEUR_LIBELLES / entetes + LARGEUR : LARGEUR);
        }
        feuille.range(2, 0, 2, largeur - 1).style().bold().wrapText(true).set();
        feuille.freezePane(entetes, PREMIERE_RANGEE);
    }

    /** @return the row after the last one */
    private static int corps(Worksheet feuille, Grille grille, int largeur) {
        int entetes = grille.entetes().size();
        int rang = PREMIERE_RANGEE;
        for (Grille.Rangee rangee : grille.rangees()) {
            for (int c = 0; c < largeur; c++) {
                boolean effectif = c >= entetes;
                String texte = effectif
                        ? rangee.valeurs().get(c - entetes)
                        : rangee.libelles().get(c);
                ecrire(feuille, rang, c, texte, effectif);
            }
            rang++;
        }
        return rang;
    }

    private static void note(Worksheet feuille, int rang, String note, int largeur) {
        feuille.value(rang, 0, note);
        Range place = feuille.range(rang, 0, rang, Math.max(largeur - 1, 3));
        place.merge();
        place.style().wrapText(true).verticalAlignment("top").set();
        feuille.rowHeight(rang, HAUTEUR_LIGNE * (1 + note.length() / SIGNES_PAR_LIGNE));
    }

    private static void imprimer(Worksheet feuille) {
        feuille.paperSize(PaperSize.A4_PAPER);
        feuille.pageOrientation("landscape");
        feuille.setFitToPage(true);
        feuille.fitToWidth((short) 1);
        feuille.fitToHeight((short) 0);
        feuille.repeatRows(0, 2);
    }

    private static void ecrire(Worksheet feuille, int rang, int colonne, String texte, boolean effectif) {
        if (effectif && texte.chars().allMatch(Character::isDigit)) {
            feuille.value(rang, colonne, Long.valueOf(texte));
        } else {
            feuille.value(rang, colonne, texte);
        }
        if (effectif) {
            feuille.style(rang, colonne).horizontalAlignment("right").set();
        }
    }
}
