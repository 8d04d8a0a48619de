package fr.marelle.essai;

import fr.marelle.essai.Boite.Trouve;
import fr.marelle.shared.Texte;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * Names misspelt by the rule of {@link Fautes}, looked for in the search box. Who bears the same names as the one sought is as
 * good: nothing typed tells them apart.
 *
 * @param portee children within reach of who searches
 * @param cherches names looked for
 * @param trouves those found at all
 * @param enTete those among the first five
 * @param perdus what was not found, and how it was typed
 */
public record MalEcrits(int portee, int cherches, int trouves, int enTete, List<String> perdus) {

    private static final int TETE = 5;

    /** Children within reach of a coordonnateur of that login: {@code nom;prenom}. */
    public static final String NOMS = "select concat(e.nom, ';', e.prenom) from enfant e join dossier d on d.id ="
            + " e.dossier_id and d.etat = 'ACTIF' join rattachement t on t.dossier_id = d.id and t.au is null join"
            + " habilitation h on h.pre_id = t.pre_id join compte c on c.id = h.compte_id and c.login = ? order by e.id";

    public MalEcrits {
        perdus = List.copyOf(perdus);
    }

    /**
     * @param recherche the page of the answer, or what is told while one types
     * @param noms as {@link #NOMS} reads them
     * @param combien how many are misspelt and looked for
     */
    public static MalEcrits chercher(Function<String, List<Trouve>> recherche, List<String> noms, int combien) {
        Random hasard = new Random(7);
        Fautes fautes = new Fautes(11);
        int trouves = 0;
        int enTete = 0;
        List<String> perdus = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            String[] enfant = noms.get(hasard.nextInt(noms.size())).split(";");
            String nom = fautes.dans(Texte.aplati(enfant[0]));
            String prenom = fautes.dans(Texte.aplati(enfant[1]));
            String tape = hasard.nextBoolean() ? nom + " " + prenom : prenom + " " + nom;
            String voulu = Texte.aplati(enfant[0] + " " + enfant[1]);
            List<String> lus = recherche.apply(tape).stream()
                    .map(t -> Texte.aplati(t.nom()))
                    .toList();
            trouves += lus.contains(voulu) ? 1 : 0;
            enTete += lus.stream().limit(TETE).toList().contains(voulu) ? 1 : 0;
            if (!lus.contains(voulu)) {
                perdus.add(voulu + " / " + tape);
            }
        }
        return new MalEcrits(noms.size(), combien, trouves, enTete, perdus);
    }

    /** Per cent found. */
    public double rappel() {
        return 100.0 * trouves / cherches;
    }

    /** Per cent found among the first five. */
    public double parmiCinq() {
        return 100.0 * enTete / cherches;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d names misspelt among %d children within reach: %.1f %% found, %.1f %% among the first five",
                cherches,
                portee,
                rappel(),
                parmiCinq());
    }
}
