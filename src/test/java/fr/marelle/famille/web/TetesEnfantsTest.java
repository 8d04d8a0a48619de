package fr.marelle.famille.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.famille.TriEnfants;
import org.junit.jupiter.api.Test;

class TetesEnfantsTest {

    @Test
    void aHeadLeadsToItsOrderAndToTheOtherWayWhenThereIsOne() {
        assertThat(TetesEnfants.suivant("ENFANT", TriEnfants.ECOLE)).isEqualTo("NOM");
        assertThat(TetesEnfants.suivant("ENFANT", TriEnfants.NOM)).isEqualTo("NOM");
        assertThat(TetesEnfants.suivant("NAISSANCE", TriEnfants.NOM)).isEqualTo("JEUNES");
        assertThat(TetesEnfants.suivant("NAISSANCE", TriEnfants.JEUNES)).isEqualTo("GRANDS");
        assertThat(TetesEnfants.suivant("NAISSANCE", TriEnfants.GRANDS)).isEqualTo("JEUNES");
        assertThat(TetesEnfants.suivant("DOSSIER", TriEnfants.NOM)).isEqualTo("RECENTS");
    }

    @Test
    void oneColumnAloneSaysThatTheListIsOrderedByIt() {
        assertThat(TetesEnfants.sens("ENFANT", TriEnfants.NOM)).isEqualTo("ascending");
        assertThat(TetesEnfants.sens("NAISSANCE", TriEnfants.NOM)).isNull();
        assertThat(TetesEnfants.sens("NAISSANCE", TriEnfants.JEUNES))
                .as("the latest birth first")
                .isEqualTo("descending");
        assertThat(TetesEnfants.sens("NAISSANCE", TriEnfants.GRANDS)).isEqualTo("ascending");
        assertThat(TetesEnfants.sens("DOSSIER", TriEnfants.RECENTS)).isEqualTo("descending");
        assertThat(TetesEnfants.sens("ECOLE", TriEnfants.ECOLE)).isEqualTo("ascending");
    }
}
