package fr.marelle.geste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.BusinessRuleException.Refus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GesteTest {

    private static final UUID MOI = UUID.randomUUID();
    private static final Instant FAIT = Instant.parse("2026-11-28T08:00:00Z");

    private static Geste geste(List<Piece> pieces) {
        return new Geste(MOI, "ESSAI", pieces, FAIT);
    }

    @Test
    void whatItTouchedReadsBackLineByLine() {
        List<Piece> pieces =
                List.of(new Piece(UUID.randomUUID(), 3, "2026-12-01"), new Piece(UUID.randomUUID(), 1, ""));
        assertThat(geste(pieces).getPieces()).isEqualTo(pieces);
    }

    @Test
    void itIsUndoneOnceWithinTheHour() {
        Geste geste = geste(List.of());
        geste.annuler(FAIT.plusSeconds(3_600));
        assertThatThrownBy(() -> geste.annuler(FAIT.plusSeconds(3_600)))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("geste.dejaAnnule");
    }

    @Test
    void afterAnHourItIsTooLate() {
        Geste geste = geste(List.of());
        assertThatThrownBy(() -> geste.annuler(FAIT.plusSeconds(3_601))).hasMessage("geste.tropTard");
        geste.annuler(FAIT);
    }

    @Test
    void itIsOneselfsAlone() {
        assertThat(geste(List.of()).estDe(MOI)).isTrue();
        assertThat(geste(List.of()).estDe(UUID.randomUUID())).isFalse();
    }

    @Test
    void whatWasDoneIsToldFirstThenEachReasonWithItsNumber() {
        Decompte decompte = new Decompte();
        decompte.refuser("b");
        decompte.faire();
        decompte.refuser("a");
        decompte.refuser("b");
        Issue issue = decompte.conclure("faits", MOI);
        assertThat(issue.faits()).isEqualTo(1);
        assertThat(issue.phrases())
                .containsExactly(
                        new Refus(null, "faits", List.of(1)),
                        new Refus(null, "b", List.of(2)),
                        new Refus(null, "a", List.of(1)));
        assertThat(issue.geste()).isEqualTo(MOI);
    }
}
