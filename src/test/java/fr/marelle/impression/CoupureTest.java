package fr.marelle.impression;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoupureTest {

    private static List<String> morceaux(String texte) {
        Coupure coupure = new Coupure();
        coupure.setText(texte);
        List<String> morceaux = new ArrayList<>();
        int debut = 0;
        for (int ici = coupure.next(); ici != BreakIterator.DONE; ici = coupure.next()) {
            morceaux.add(texte.substring(debut, ici));
            debut = ici;
        }
        return morceaux;
    }

    @Test
    void aLineNeverEndsAfterAnApostropheNorBeforeAMark() {
        assertThat(morceaux("l’école d'Anne-Gaëlle dit : « non » ?"))
                .containsExactly("l’école ", "d'Anne-", "Gaëlle ", "dit : ", "« non » ?");
    }

    @Test
    void aDateIsOneWord() {
        assertThat(morceaux("le 04/05/2016 à 14 h")).containsExactly("le ", "04/05/2016 ", "à ", "14 ", "h");
    }
}
