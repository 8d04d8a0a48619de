package fr.marelle.statistiques;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables for a spreadsheet: one sheet each, sources and definitions underneath. Texts are stored as texts, never as formulas. */
final class Classeur {

    private static final double LARGEUR = 22;

    private Classeur() {}

    static byte[] ecrire(String version, List<Grille> grilles, List<String> notes) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(octets, "Marelle", "01.0000")) {
            classeur.properties().setCompany("Marelle " + version);
            for (int i = 0; i < grilles.size(); i++) {
                feuille(classeur.newWorksheet("Tableau " + (i + 1)), grilles.get(i), notes);
            }
        }
        return octets.toByteArray();
    }

    private static void feuille(Worksheet feuille, Grille grille, List<String> notes) {
        feuille.value(0, 0, grille.titre());
        feuille.style(0, 0).bold().fontSize(14).set();
        int entetes = grille.entetes().size();
        int largeur = entetes + grille.colonnes().size();
        for (int c = 0; c < largeur; c++) {
            feuille.value(
                    2,
                    c,
                    c < entetes ? grille.entetes().get(c) : grille.colonnes().get(c - entetes));
            feuille.width(c, LARGEUR);
        }
        feuille.range(2, 0, 2, largeur - 1).style().bold().wrapText(true).set();
        int rang = 3;
        for (Grille.Rangee rangee : grille.rangees()) {
            for (int c = 0; c < largeur; c++) {
                ecrire(
                        feuille,
                        rang,
                        c,
                        c < entetes
                                ? rangee.libelles().get(c)
                                : rangee.valeurs().get(c - entetes),
                        c >= entetes);
            }
            rang++;
        }
        for (String note : notes) {
            feuille.value(++rang, 0, note);
        }
        feuille.freezePane(entetes, 3);
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
