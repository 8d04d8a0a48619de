package fr.marelle.transfert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccordFamilleTest {

    private static final UUID MERE = UUID.randomUUID();
    private static final UUID PERE = UUID.randomUUID();

    @Test
    void oneHolderIsEnoughWhenTheOtherWasToldOrSought() {
        assertThat(accord(PositionFamille.ACCORD, PositionFamille.INFORME).manque(List.of(MERE, PERE)))
                .isEmpty();
        assertThat(accord(PositionFamille.ACCORD, PositionFamille.INTROUVABLE).manque(List.of(MERE, PERE)))
                .isEmpty();
    }

    @Test
    void oneWhoDisagreesKeepsTheFile() {
        assertThat(accord(PositionFamille.ACCORD, PositionFamille.DESACCORD).manque(List.of(MERE, PERE)))
                .contains("transfert.desaccord");
    }

    /** Which PRE receives the file tells the town: to somebody an address is hidden from, nobody says it. */
    @Test
    void whoeverMustNotBeToldIsNotAndOneAgreementIsEnough() {
        assertThat(accord(PositionFamille.ACCORD, PositionFamille.PROTEGE).manque(List.of(MERE, PERE)))
                .isEmpty();
        assertThat(accord(PositionFamille.INFORME, PositionFamille.PROTEGE).manque(List.of(MERE, PERE)))
                .contains("transfert.sansAccord");
        assertThat(new TransfertPrepare.Titulaire(PERE, "Un père", false, false).getPositions())
                .doesNotContain(PositionFamille.PROTEGE);
        assertThat(new TransfertPrepare.Titulaire(PERE, "Un père", true, false).getPositions())
                .contains(PositionFamille.PROTEGE, PositionFamille.INFORME);
        assertThat(new TransfertPrepare.Titulaire(PERE, "Un père", false, true).getPositions())
                .contains(PositionFamille.PROTEGE)
                .doesNotContain(PositionFamille.INFORME);
    }

    @Test
    void silenceIsNoAccord() {
        assertThat(accord(PositionFamille.INFORME, PositionFamille.INTROUVABLE).manque(List.of(MERE, PERE)))
                .contains("transfert.sansAccord");
        assertThat(accord(PositionFamille.ACCORD, PositionFamille.INFORME).manque(List.of()))
                .contains("transfert.sansTitulaire");
    }

    @Test
    void whoeverLostAuthorityNoLongerCountsAndWhoeverCameToHoldItMustBeAsked() {
        AccordFamille accord = accord(PositionFamille.ACCORD, PositionFamille.INFORME);
        assertThat(accord.manque(List.of(PERE))).contains("transfert.sansAccord");
        assertThat(accord.manque(List.of(MERE))).isEmpty();
        assertThat(accord.manque(List.of(MERE, UUID.randomUUID()))).contains("transfert.titulaireOublie");
    }

    private static AccordFamille accord(PositionFamille mere, PositionFamille pere) {
        return new AccordFamille(Map.of(MERE, mere, PERE, pere));
    }
}
