package fr.marelle.eps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.nomenclature.EffetDecision;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObjetPassageTest {

    @Test
    void anythingMayBePutOff() {
        assertThat(ObjetPassage.values()).allMatch(o -> o.permet(EffetDecision.AJOURNE));
    }

    @Test
    void onlyAFirstLookOpensAParcours() {
        assertThat(ObjetPassage.PREMIERE.permet(EffetDecision.OUVRE_PARCOURS)).isTrue();
        assertThat(ObjetPassage.BILAN.permet(EffetDecision.OUVRE_PARCOURS)).isFalse();
        assertThat(ObjetPassage.RATIFICATION.permet(EffetDecision.ACTION_COLLECTIVE))
                .isFalse();
    }

    @Test
    void everyEffectHasAtLeastOneOccasion() {
        assertThat(EffetDecision.values())
                .allMatch(e -> Arrays.stream(ObjetPassage.values()).anyMatch(o -> o.permet(e)));
    }

    @Test
    void aFirstLookNeedsItsSaisineAndAReviewItsParcours() {
        assertThatThrownBy(() -> new Inscription(ObjetPassage.PREMIERE, null, UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Inscription(ObjetPassage.BILAN, UUID.randomUUID(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
