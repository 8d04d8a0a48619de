package fr.marelle.mesure;

import java.util.ArrayList;
import java.util.List;

/** The publications asked for beside the users: each crosses other variables over other periods, so that each is drawn. */
final class Publications {

    static final String CHEMIN = "/api/v1/statistiques/publications";

    static final List<String> DEMANDES = demandes();

    private Publications() {}

    private static List<String> demandes() {
        List<String> demandes = new ArrayList<>();
        for (String periode : List.of("2025-2026", "2025", "2024-2025", "2024")) {
            for (String tableau : List.of(
                    "\"quartier\",\"sexe\",\"age\"",
                    "\"quartier\",\"sexe\"",
                    "\"quartier\",\"age\"",
                    "\"sexe\",\"age\"")) {
                demandes.add("{\"population\":\"enfants\",\"periode\":\"" + periode + "\",\"tableaux\":[[" + tableau
                        + "]],\"seuil\":11}");
            }
        }
        return List.copyOf(demandes);
    }
}
