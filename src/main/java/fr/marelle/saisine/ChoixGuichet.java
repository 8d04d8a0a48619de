package fr.marelle.saisine;

import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import java.util.List;

/**
 * What the person at the counter may choose from.
 *
 * @param prescripteur whether it is a school that files, for itself
 * @param nom name of the account
 * @param pres PRE of the team; empty for a school
 * @param etablissements one's own for a school, those of the PRE for the team
 * @param ecoles where the children of a request may go to school
 */
public record ChoixGuichet(
        boolean prescripteur,
        String nom,
        List<Pre> pres,
        List<Etablissement> etablissements,
        List<Etablissement> ecoles) {}
