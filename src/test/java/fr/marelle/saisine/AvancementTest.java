package fr.marelle.saisine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvancementTest {

    private static final LocalDate RECUE = LocalDate.of(2026, 3, 2);
    private static final LocalDate EXAMINEE = RECUE.plusDays(Avancement.EXAMEN);

    private LocalDate repeteeClose = RECUE.plusDays(5);

    @ParameterizedTest
    @EnumSource(value = EtatSaisine.class, mode = EnumSource.Mode.EXCLUDE, names = "RATTACHEE")
    void theSenderIsToldTheClosedAnswerOfTheState(EtatSaisine etat) {
        assertThat(reponse(etat, null, null, RECUE)).isEqualTo(etat.getReponse());
    }

    @ParameterizedTest
    @EnumSource(EtatSaisine.class)
    void aDoubleHasTheAnswerOfTheOneItRepeatsAndNoSoonerThanAnExamination(EtatSaisine repetee) {
        assertThat(reponse(EtatSaisine.RATTACHEE, repetee, null, EXAMINEE.minusDays(1)))
                .isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(reponse(EtatSaisine.RATTACHEE, repetee, null, EXAMINEE))
                .isEqualTo(repetee.isOuverte() ? ReponseSaisine.EN_COURS : repetee.getReponse());
    }

    @Test
    void aDoubleOfAnUnknownOneIsStillLookedAt() {
        assertThat(reponse(EtatSaisine.RATTACHEE, null, null, EXAMINEE)).isEqualTo(ReponseSaisine.EN_COURS);
    }

    @Test
    void whoIsBarredKeepsWhatSheHadBeenTold() {
        assertThat(reponse(EtatSaisine.RECUE, null, RECUE.plusDays(1), EXAMINEE))
                .isEqualTo(ReponseSaisine.RECUE);
        assertThat(reponse(EtatSaisine.EN_EXAMEN, null, RECUE.plusDays(1), EXAMINEE))
                .isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(reponse(EtatSaisine.SANS_SUITE, null, RECUE.plusDays(8), EXAMINEE))
                .as("answered after")
                .isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(reponse(EtatSaisine.SANS_SUITE, null, RECUE.plusDays(9), EXAMINEE))
                .as("answered that day")
                .isEqualTo(ReponseSaisine.SANS_SUITE);
        assertThat(reponse(EtatSaisine.RATTACHEE, EtatSaisine.ACCOMPAGNEE, RECUE.plusDays(30), EXAMINEE.plusDays(9)))
                .as("a double")
                .isEqualTo(ReponseSaisine.EN_COURS);
    }

    @Test
    void whatHadEndedBeforeItWasReceivedIsNotTold() {
        repeteeClose = RECUE.minusDays(1);
        assertThat(reponse(EtatSaisine.RATTACHEE, EtatSaisine.TERMINEE, null, EXAMINEE))
                .isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(reponse(EtatSaisine.RATTACHEE, EtatSaisine.SANS_SUITE, null, EXAMINEE))
                .isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(reponse(EtatSaisine.RATTACHEE, EtatSaisine.ACCOMPAGNEE, null, EXAMINEE))
                .as("accompanied still")
                .isEqualTo(ReponseSaisine.ACCOMPAGNE);
        repeteeClose = RECUE;
        assertThat(reponse(EtatSaisine.RATTACHEE, EtatSaisine.TERMINEE, null, EXAMINEE))
                .isEqualTo(ReponseSaisine.TERMINE);
    }

    private ReponseSaisine reponse(EtatSaisine etat, EtatSaisine repetee, LocalDate ecartee, LocalDate jour) {
        LocalDate close = etat.isOuverte() ? null : RECUE.plusDays(9);
        return new Avancement(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "S-1",
                        "Martin",
                        "Zoé",
                        RECUE,
                        etat,
                        close,
                        repetee,
                        repetee == null || repetee.isOuverte() ? null : repeteeClose,
                        ecartee)
                .dire(jour)
                .reponse();
    }
}
