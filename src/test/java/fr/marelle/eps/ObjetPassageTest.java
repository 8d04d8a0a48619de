package fr.marelle.eps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.nomenclature.EffetDecision;
import fr.marelle.nomenclature.Exemples;
import fr.marelle.nomenclature.ItemNomenclature;
import fr.marelle.nomenclature.ListeNomenclature;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    void puttingOffIsOfferedLastAndTheOthersKeepTheirOrder() {
        List<ItemNomenclature> items = Stream.of(
                        EffetDecision.OUVRE_PARCOURS,
                        EffetDecision.AJOURNE,
                        EffetDecision.AUTRE_REPONSE,
                        EffetDecision.REORIENTE,
                        EffetDecision.CONFIRME)
                .map(e -> Exemples.item(ListeNomenclature.DECISION_EPS, e.name(), e))
                .toList();
        assertThat(ObjetPassage.PREMIERE.choix(items))
                .extracting(ItemNomenclature::getCode)
                .containsExactly("OUVRE_PARCOURS", "AUTRE_REPONSE", "AJOURNE");
        assertThat(ObjetPassage.BILAN.choix(items))
                .extracting(ItemNomenclature::getCode)
                .containsExactly("REORIENTE", "CONFIRME", "AJOURNE");
    }

    @Test
    void aFirstLookNeedsItsSaisineAndAReviewItsParcours() {
        assertThatThrownBy(() -> new Inscription(ObjetPassage.PREMIERE, null, UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Inscription(ObjetPassage.BILAN, UUID.randomUUID(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
