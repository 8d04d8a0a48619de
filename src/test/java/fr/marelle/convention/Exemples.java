package fr.marelle.convention;

import fr.marelle.territoire.Pre;
import fr.marelle.territoire.TypeStructure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conventions of the tests: between PRE of a letter each. */
final class Exemples {

    static final LocalDate JOUR = LocalDate.of(2026, 11, 23);

    static final Pre A = pre("A");
    static final Pre B = pre("B");
    static final Pre C = pre("C");

    private Exemples() {}

    private static Pre pre(String lettre) {
        return new Pre("PRE-" + lettre, "PRE " + lettre, "CCAS", TypeStructure.CCAS);
    }

    static ConventionLue lue(LocalDate du, LocalDate au, Pre... pres) {
        return new ConventionLue(
                "2026-41", JOUR, du, au, Stream.of(pres).map(Pre::getId).collect(Collectors.toSet()));
    }

    static Convention convention(LocalDate du, LocalDate au, Pre... pres) {
        return new Convention(UUID.randomUUID(), lue(du, au, pres), List.of(pres));
    }

    static ConventionFormulaire formulaire() {
        ConventionFormulaire saisi = new ConventionFormulaire();
        saisi.setPres(List.of(A.getId().toString(), B.getId().toString()));
        saisi.setReference(" Délibération 2026-41 ");
        saisi.setSigneeLe("2026-11-02");
        saisi.setDu("2026-11-23");
        return saisi;
    }
}
