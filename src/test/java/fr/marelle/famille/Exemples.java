package fr.marelle.famille;

import fr.marelle.essai.Ligne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A family as the database gives it: a child of ten, its adults, its homes. */
public final class Exemples {

    public static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    public static final LocalDate NAISSANCE = LocalDate.of(2016, 5, 4);

    /** One PRE follows them all. */
    private static final fr.marelle.territoire.Pre PRE = fr.marelle.dossier.Exemples.pre("ESSAI");

    private Exemples() {}

    public static Enfant enfant(String prenom) {
        Enfant enfant =
                new Enfant(UUID.randomUUID(), fr.marelle.dossier.Exemples.dossier(PRE), "Martin", prenom, Sexe.F);
        enfant.situer(NAISSANCE, null, null);
        return enfant;
    }

    public static Responsable adulte(String prenom) {
        return new Responsable(UUID.randomUUID(), EtatResponsable.CONNU, null, "Martin", prenom);
    }

    /** From the child's birth on. */
    public static Autorite autorite(Enfant enfant, Responsable adulte, NatureAutorite nature) {
        return autorite(enfant, adulte, nature, NAISSANCE);
    }

    public static Autorite autorite(Enfant enfant, Responsable adulte, NatureAutorite nature, LocalDate du) {
        return ajouter(enfant, "autorites", new Autorite(enfant, adulte, nature, du, "déclaration de la mère"));
    }

    public static Autorite placement(Enfant enfant, LocalDate du) {
        return ajouter(enfant, "autorites", new Autorite(enfant, "Maison du département", du, "jugement"));
    }

    public static Residence residence(Enfant enfant, Foyer foyer, LocalDate du) {
        return ajouter(enfant, "residences", new Residence(enfant, foyer, du));
    }

    private static <T> T ajouter(Enfant enfant, String liste, T ligne) {
        List<Object> lignes =
                new ArrayList<>(liste.equals("autorites") ? enfant.getAutorites() : enfant.getResidences());
        lignes.add(ligne);
        Ligne.poser(enfant, liste, lignes);
        return ligne;
    }

    public static Lien lien(Enfant enfant, Responsable adulte) {
        return lien(enfant, adulte, NatureLien.MERE);
    }

    public static Lien lien(Enfant enfant, Responsable adulte, NatureLien nature) {
        return new Lien(enfant, adulte, nature);
    }

    public static Foyer foyer(boolean confidentiel) {
        Foyer foyer = new Foyer(UUID.randomUUID(), "chez sa mère");
        Adresse adresse = new Adresse("1 rue des Marelles", "62400", "Béthune", confidentiel);
        foyer.demenager(new Domicile(
                UUID.randomUUID(), foyer, NAISSANCE, TypeDomicile.ADRESSE, adresse, Situation.choisie(null, null)));
        return foyer;
    }

    /** On {@link #JOUR}. */
    public static Famille famille(Enfant enfant, Lien... liens) {
        return new Famille(enfant, Arrays.asList(liens), true, JOUR);
    }
}
