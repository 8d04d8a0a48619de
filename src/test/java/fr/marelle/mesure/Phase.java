package fr.marelle.mesure;

import java.util.List;

/**
 * One run of {@link Usage}.
 *
 * @param reflexion whether users think 3 to 8 s between two pages
 * @param jeton token of the account that publishes beside; null for nobody
 * @param fin when it ends, milliseconds since 1970
 */
record Phase(
        String nom,
        String racine,
        List<Personne> personnes,
        int utilisateurs,
        int secondes,
        boolean reflexion,
        String jeton,
        long fin,
        Releve releve) {

    boolean finie() {
        return System.currentTimeMillis() > fin;
    }
}
