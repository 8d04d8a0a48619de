package fr.marelle.parcours.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.parcours.Jalon;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PhrasesParcoursTest {

    @Test
    void severalDecisionsOfOneDayAreToldInWordsNeverInCodes() {
        String phrase = new PhrasesParcours()
                .jalon(new Jalon(
                        UUID.randomUUID(),
                        LocalDate.parse("2026-11-28"),
                        null,
                        "trace.accord.opposition",
                        List.of("ACCEPTEE", "REFUSEE_SANS_AUTORITE"),
                        null));
        assertThat(phrase)
                .isEqualTo(
                        "Opposition aux statistiques : Acceptée : l’enfant ne compte plus dans les prochains tableaux,"
                                + " Refusée : cette personne ne peut pas la faire");
    }
}
