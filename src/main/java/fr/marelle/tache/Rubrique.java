package fr.marelle.tache;

/**
 * One list and how many are in it.
 *
 * @param deCote how many more are late, that the reader put aside; of the list of late ones alone
 * @param courant whether it is the one that is shown
 */
public record Rubrique(FiltreTache filtre, int nombre, int deCote, boolean courant) {

    public static Rubrique de(Tableau tableau, FiltreTache filtre, FiltreTache courant) {
        return new Rubrique(filtre, tableau.nombre(filtre), tableau.deCote(filtre), filtre == courant);
    }
}
