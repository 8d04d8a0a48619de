package fr.marelle.famille.web;

import java.util.UUID;

/**
 * A child in the list of children, word for word as it is shown: a page of rows is read out many times, and each word of it asked once.
 *
 * @param sousNom what matters most of it, under its name where there is no room for columns
 */
public record LigneEnfant(
        UUID id,
        UUID dossierId,
        String nom,
        String sousNom,
        String naissance,
        String niveau,
        String etablissement,
        String referent,
        String quartier,
        String etat,
        String contact,
        String dossier) {}
