package fr.marelle.dossier;

import fr.marelle.territoire.Pre;
import fr.marelle.territoire.TypeStructure;
import java.time.LocalDate;

/** Files, and the PRE that hold them. */
public final class Exemples {

    public static final LocalDate OUVERTURE = LocalDate.of(2025, 9, 1);

    private Exemples() {}

    public static Pre pre(String code) {
        return new Pre(code, "PRE de " + code, "Caisse des écoles", TypeStructure.CAISSE_ECOLES);
    }

    /** Active, in a PRE of its own. */
    public static Dossier dossier() {
        return dossier(pre("ESSAI"));
    }

    public static Dossier dossier(Pre pre) {
        return new Dossier("D-2025-0001", pre, OUVERTURE);
    }
}
