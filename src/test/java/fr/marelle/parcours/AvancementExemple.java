package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;

import java.time.LocalDate;

/** A child at each stage. */
public final class AvancementExemple {

    private AvancementExemple() {}

    public static Avancement saisi() {
        return de(null, null, null);
    }

    public static Avancement daccord() {
        return de(null, LUNDI, null);
    }

    public static Avancement valide() {
        return de(Exemples.valide(), LUNDI, null);
    }

    public static Avancement avecProjet() {
        return de(Exemples.valide(), LUNDI, LUNDI);
    }

    public static Avancement enCours() {
        return de(Exemples.enCours(), LUNDI, LUNDI);
    }

    public static Avancement suspendu() {
        Parcours parcours = Exemples.enCours();
        parcours.suspendre(LUNDI.plusDays(10));
        return de(parcours, LUNDI, LUNDI);
    }

    public static Avancement retire() {
        return de(Exemples.enCours(), null, LUNDI);
    }

    public static Avancement clos() {
        Parcours parcours = Exemples.enCours();
        parcours.clore(LUNDI.plusDays(40), "FIN");
        return de(parcours, null, LUNDI);
    }

    private static Avancement de(Parcours parcours, LocalDate accordLe, LocalDate projetLe) {
        return new Avancement(
                fr.marelle.famille.Exemples.enfant("Zoé"),
                parcours,
                LUNDI.minusDays(90),
                accordLe,
                projetLe,
                null,
                null);
    }
}
