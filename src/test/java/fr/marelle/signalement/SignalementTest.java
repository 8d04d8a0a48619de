package fr.marelle.signalement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.essai.Refuses;
import fr.marelle.shared.TexteProtege;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A danger reported: when a reply is due, and what is told of the parents. */
class SignalementTest {

    private static final LocalDate LE = LocalDate.of(2026, 11, 30);

    private static final TexteProtege TEXTE = new TexteProtege(new byte[1]);

    private final Signalement signalement =
            new Signalement(UUID.randomUUID(), null, UUID.randomUUID(), Nature.SIGNALEMENT, LE, "Parquet");

    @Test
    void aReplyIsDueThreeMonthsLaterAndLateTheDayAfter() {
        LocalDate du = LocalDate.of(2027, 2, 28);
        assertThat(signalement.getAttenduLe()).isEqualTo(du);
        assertThat(signalement.isEnRetard(du)).isFalse();
        assertThat(signalement.isEnRetard(du.plusDays(1))).isTrue();
        signalement.repondre(du.plusDays(9), Suite.MESURE, null);
        assertThat(signalement.isEnRetard(du.plusYears(1))).isFalse();
        assertThat(signalement.isRepondu()).isTrue();
    }

    @Test
    void aReplyIsEnteredOnceAndNeverBeforeTheSending() {
        assertThat(Refuses.par(() -> signalement.repondre(LE.minusDays(1), Suite.AUTRE, null)))
                .containsExactly("jour signalement.avantEnvoi");
        signalement.repondre(LE, Suite.AUTRE, TEXTE);
        assertThat(Refuses.par(() -> signalement.repondre(LE.plusDays(1), Suite.MESURE, null)))
                .containsExactly("null signalement.dejaRepondu");
        assertThat(signalement.getSuite()).isEqualTo(Suite.AUTRE);
    }

    @Test
    void theParentsWereToldOrItIsSaidWhyNot() {
        assertThatThrownBy(() -> signalement.relater(TEXTE, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> signalement.relater(TEXTE, LE, TEXTE)).isInstanceOf(IllegalArgumentException.class);
        signalement.relater(TEXTE, null, TEXTE);
        assertThat(signalement.getParentsInformesLe()).isNull();
        assertThat(signalement.getSansInformation()).isSameAs(TEXTE);
    }
}
