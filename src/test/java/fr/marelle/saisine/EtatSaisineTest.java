package fr.marelle.saisine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EtatSaisineTest {

    @Test
    void theSenderOfADoubleReadsTheSameAsTheSenderOfAnOpenOne() {
        assertThat(EtatSaisine.RATTACHEE.getReponse()).isEqualTo(EtatSaisine.EN_EXAMEN.getReponse());
    }

    @Test
    void onlyWhatIsReceivedOrExaminedAwaitsAnAnswer() {
        assertThat(EtatSaisine.values())
                .filteredOn(EtatSaisine::isOuverte)
                .containsExactly(EtatSaisine.RECUE, EtatSaisine.EN_EXAMEN);
    }
}
