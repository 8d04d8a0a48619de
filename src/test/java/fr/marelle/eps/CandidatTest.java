package fr.marelle.eps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.marelle.shared.BusinessRuleException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidatTest {

    private static final LocalDate DEPUIS = LocalDate.of(2026, 10, 1);
    private static final UUID ACCORD = UUID.randomUUID();

    private static Candidat candidat(UUID aujourdhui, UUID leJour) {
        return new Candidat(
                UUID.randomUUID(),
                DEPUIS,
                null,
                null,
                null,
                null,
                UUID.randomUUID(),
                "2026-00012",
                aujourdhui,
                leJour,
                null,
                "Exemple",
                "Lou",
                null,
                null);
    }

    @Test
    void anAccordThatCoversBothDaysLetsTheFileIn() {
        Candidat candidat = candidat(ACCORD, ACCORD);
        candidat.exigerAccord();
        assertThat(candidat.isAutorise()).isTrue();
    }

    @Test
    void anAccordMissingTodayRefusesTheFile() {
        assertThatThrownBy(() -> candidat(null, ACCORD).exigerAccord()).hasMessage("eps.accordManquant");
    }

    @Test
    void anAccordThatEndsBeforeTheMeetingRefusesTheFile() {
        assertThatThrownBy(() -> candidat(ACCORD, null).exigerAccord()).hasMessage("eps.accordPasCeJour");
    }

    @Test
    void theRefusalNamesTheFileAndNobody() {
        assertThatThrownBy(() -> candidat(null, null).exigerAccord())
                .asInstanceOf(type(BusinessRuleException.class))
                .satisfies(e -> assertThat(e.getRefus().get(0).parametres()).isEqualTo(List.of("2026-00012")));
    }

    @Test
    void aStartBeforeTheEpsIsRatifiedBeforeItIsReviewed() {
        assertThat(parcours(DEPUIS.plusDays(60), null)).isEqualTo(ObjetPassage.RATIFICATION);
        assertThat(parcours(DEPUIS.plusDays(60), DEPUIS.plusDays(20))).isEqualTo(ObjetPassage.BILAN);
        assertThat(parcours(null, null)).isEqualTo(ObjetPassage.BILAN);
    }

    private static ObjetPassage parcours(LocalDate ratifierAvant, LocalDate ratifieLe) {
        return new Candidat(
                        null,
                        null,
                        UUID.randomUUID(),
                        ratifierAvant,
                        ratifieLe,
                        DEPUIS,
                        null,
                        "2026-00012",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .inscription()
                .objet();
    }
}
