package fr.marelle.territoire;

import java.util.UUID;

/**
 * A PRE in a list.
 *
 * @param quartiers how many of the 2024 generation it serves
 * @param etablissements how many schools it works with
 */
public record PreLigne(
        UUID id, String code, String nom, String structurePorteuse, long quartiers, long etablissements) {}
