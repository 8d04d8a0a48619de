package fr.marelle.eps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReunionTest {

    private static final LocalDate LE = LocalDate.of(2026, 12, 3);

    private final Reunion reunion =
            new Reunion(UUID.randomUUID(), null, LE, LocalTime.of(14, 0), "Mairie", LE.minusDays(10));

    @Test
    void anAgendaIsSentOnceAndMayStillChange() {
        reunion.envoyer();
        assertThat(reunion.getEtat().isOuverte()).isTrue();
        assertThatThrownBy(reunion::envoyer).hasMessage("eps.dejaEnvoye");
    }

    @Test
    void aMeetingIsNotHeldBeforeItsDay() {
        assertThatThrownBy(() -> reunion.tenir(LE.minusDays(1))).hasMessage("eps.pasEncoreTenue");
        reunion.tenir(LE);
        assertThat(reunion.getEtat()).isEqualTo(EtatReunion.TENUE);
    }

    @Test
    void onceHeldItsAgendaNoLongerChangesButDecisionsAreStillEntered() {
        reunion.tenir(LE);
        assertThatThrownBy(reunion::exigerOuverte).hasMessage("eps.reunionClose");
        assertThatThrownBy(() -> reunion.annuler(false)).hasMessage("eps.reunionClose");
        assertThat(reunion.isDecisionPossible(LE.plusDays(3))).isTrue();
    }

    @Test
    void aCancelledMeetingDecidesNothingAndReceivesNobody() {
        reunion.annuler(false);
        assertThatThrownBy(() -> reunion.exigerDecisionPossible(LE)).hasMessage("eps.pasEncoreTenue");
        assertThatThrownBy(() -> new Participation(reunion, Institution.SANTE, "psychologue", true))
                .hasMessage("eps.reunionClose");
    }

    @Test
    void aMistypedYearIsRefused() {
        assertThatThrownBy(() ->
                        new Reunion(UUID.randomUUID(), null, LocalDate.of(2062, 12, 3), LocalTime.NOON, "Mairie", LE))
                .hasMessage("eps.dateLointaine");
    }
}
