package fr.marelle.saisine.web;

import fr.marelle.saisine.EnfantSaisi;
import java.util.List;

/** What is sent: contract of the interface. */
public record SaisineDemande(
        List<EnfantSaisi> enfants,
        String etablissement,
        List<String> motifs,
        String dejaTente,
        ParentsInformes parentsInformes,
        String echeanceSouhaitee) {

    /** Which parent was told, by whom, on which day. */
    public record ParentsInformes(String qui, String par, String le) {}
}
