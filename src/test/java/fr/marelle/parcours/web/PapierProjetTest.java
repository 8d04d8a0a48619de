package fr.marelle.parcours.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.PdfUa;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Exemples;
import fr.marelle.impression.Papier;
import fr.marelle.parcours.ProjetExemple;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.TypeStructure;
import org.junit.jupiter.api.Test;

/** The projet on paper: every objective and action of it, over as many pages as it takes, readable by a screen reader. */
class PapierProjetTest {

    private final Enfant enfant = Exemples.enfant("Éloïse-Anaïs");

    private Papier projet(int objectifs) {
        Pre pre = new Pre("PRE-01", "PRE d’Houdain", "CCAS d’Houdain", TypeStructure.CCAS);
        PapierProjet papier = new PapierProjet(code -> "Réussite scolaire", code -> "Aide aux devoirs & lecture");
        return papier.imprimer(ProjetExemple.projet(enfant, pre, objectifs));
    }

    @Test
    void aProjetOfTwentyObjectivesIsAccessible() {
        Papier papier = projet(20);
        assertThat(papier.nom()).isEqualTo("projet-de-parcours.pdf");
        assertThat(PdfUa.fautes("projet-de-parcours", papier.octets())).isEmpty();
        assertThat(PdfUa.texte(papier.octets()))
                .contains(
                        "Éloïse-Anaïs Martin",
                        "D-2026-0042",
                        "1. Réussite scolaire",
                        "20. Réussite scolaire",
                        "histoires d'ours » <b>&</b> \"de loups\"",
                        "Mme Nguyễn-L’Hôpital",
                        "Anne-Gaëlle d’Hérouville, 03 53 01 00 04");
    }

    @Test
    void aProjetWithoutObjectiveSaysSo() {
        Papier papier = projet(0);
        assertThat(PdfUa.fautes("projet-sans-objectif", papier.octets())).isEmpty();
        assertThat(PdfUa.texte(papier.octets())).contains("Aucun objectif n’est encore fixé.");
    }
}
