package fr.marelle.saisine.web;

import fr.marelle.saisine.EnfantSaisi;
import java.util.List;

/**
 * What is sent: contract of the interface.
 *
 * @param doubleConfirme true to file all the same for a child of the name of one whose answer is awaited; may be left out
 */
public record SaisineDemande(
        List<EnfantSaisi> enfants,
        String etablissement,
        List<String> motifs,
        String dejaTente,
        ParentsInformes parentsInformes,
        String echeanceSouhaitee,
        Boolean doubleConfirme) {

    /** Which parent was told, by whom, on which day. */
    public record ParentsInformes(String qui, String par, String le) {}
}
