package fr.marelle.saisine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.shared.Horloge;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvancementTest {

    private static final LocalDate RECUE = LocalDate.of(2026, 3, 2);
    private static final Instant ANNONCE = midi(RECUE.plusDays(24));

    private Instant repeteeRepondue = midi(RECUE.plusDays(5));

    @ParameterizedTest
    @EnumSource(value = EtatSaisine.class, mode = EnumSource.Mode.EXCLUDE, names = "RATTACHEE")
    void theSenderIsToldTheClosedAnswerOfTheState(EtatSaisine etat) {
        assertThat(reponse(etat, null, null, midi(RECUE))).isEqualTo(etat.getReponse());
    }

    @ParameterizedTest
    @EnumSource(EtatSaisine.class)
    void aDoubleHasTheAnswerOfTheOneItRepeatsFromItsMomentOn(EtatSaisine repetee) {
        repeteeRepondue = ANNONCE;
        assertThat(repetition(repetee, ANNONCE.minusSeconds(1))).isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(repetition(repetee, ANNONCE))
                .isEqualTo(repetee.isOuverte() ? ReponseSaisine.EN_COURS : repetee.getReponse());
    }

    @Test
    void aDoubleOfAnUnknownOneIsStillLookedAt() {
        assertThat(repetition(null, ANNONCE)).isEqualTo(ReponseSaisine.EN_COURS);
    }

    @Test
    void anEndIsOnlyToldToWhoWasToldOfTheAccompaniment() {
        repeteeRepondue = ANNONCE.minusSeconds(1);
        assertThat(repetition(EtatSaisine.TERMINEE, ANNONCE.plus(90, ChronoUnit.DAYS)))
                .as("ended before anything was told")
                .isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(repetition(EtatSaisine.SANS_SUITE, ANNONCE))
                .as("answered since")
                .isEqualTo(ReponseSaisine.SANS_SUITE);
        repeteeRepondue = midi(RECUE.minusDays(1));
        assertThat(repetition(EtatSaisine.SANS_SUITE, ANNONCE))
                .as("answered before it came")
                .isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(repetition(EtatSaisine.ACCOMPAGNEE, ANNONCE))
                .as("accompanied still")
                .isEqualTo(ReponseSaisine.ACCOMPAGNE);
    }

    /** A parcours whose end is entered afterwards, whatever the day it bears: the moment of entry counts. */
    @Test
    void whatWasToldNeverGoesBack() {
        assertThat(repetition(EtatSaisine.ACCOMPAGNEE, ANNONCE)).isEqualTo(ReponseSaisine.ACCOMPAGNE);
        repeteeRepondue = ANNONCE.plus(3, ChronoUnit.DAYS);
        assertThat(repetition(EtatSaisine.TERMINEE, ANNONCE.plus(3, ChronoUnit.DAYS)))
                .isEqualTo(ReponseSaisine.TERMINE);
    }

    @Test
    void whoIsBarredKeepsWhatSheHadBeenTold() {
        Instant moment = midi(RECUE.plusDays(21));
        assertThat(reponse(EtatSaisine.RECUE, null, RECUE.plusDays(1), moment)).isEqualTo(ReponseSaisine.RECUE);
        assertThat(reponse(EtatSaisine.EN_EXAMEN, null, RECUE.plusDays(1), moment))
                .isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(reponse(EtatSaisine.SANS_SUITE, null, RECUE.plusDays(8), moment))
                .as("answered after")
                .isEqualTo(ReponseSaisine.EN_COURS);
        assertThat(reponse(EtatSaisine.SANS_SUITE, null, RECUE.plusDays(9), moment))
                .as("answered that day")
                .isEqualTo(ReponseSaisine.SANS_SUITE);
        assertThat(reponse(
                        EtatSaisine.RATTACHEE,
                        EtatSaisine.ACCOMPAGNEE,
                        RECUE.plusDays(30),
                        ANNONCE.plus(9, ChronoUnit.DAYS)))
                .as("a double")
                .isEqualTo(ReponseSaisine.EN_COURS);
    }

    @Test
    void theMomentOfADoubleIsOneOfWorkThatNobodyCanForesee() {
        Random hasard = new Random(5);
        Instant jointe = midi(RECUE.plusDays(2));
        Set<LocalDate> jours = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            ZonedDateTime annonce = Annonce.tirer(RECUE, jointe, hasard).atZone(Horloge.PARIS);
            assertThat(annonce.toLocalDate())
                    .isBetween(RECUE.plusDays(Annonce.EXAMEN), RECUE.plusDays(Annonce.EXAMEN + 26));
            assertThat(annonce.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(annonce.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 30));
            jours.add(annonce.toLocalDate());
        }
        assertThat(jours).hasSizeGreaterThan(15);
        Instant tard = midi(RECUE.plusDays(40));
        assertThat(Annonce.tirer(RECUE, tard, hasard))
                .as("never on the day it is joined")
                .isAfter(tard.plus(12, ChronoUnit.HOURS));
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(LocalTime.NOON).atZone(Horloge.PARIS).toInstant();
    }

    private ReponseSaisine repetition(EtatSaisine repetee, Instant moment) {
        return reponse(EtatSaisine.RATTACHEE, repetee, null, moment);
    }

    private ReponseSaisine reponse(EtatSaisine etat, EtatSaisine repetee, LocalDate ecartee, Instant moment) {
        return new Avancement(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "S-1",
                        "Martin",
                        "Zoé",
                        RECUE,
                        etat,
                        etat.isOuverte() ? null : RECUE.plusDays(9),
                        etat == EtatSaisine.RATTACHEE ? ANNONCE : null,
                        repetee,
                        repetee == null || repetee.isOuverte() ? null : repeteeRepondue,
                        ecartee)
                .dire(moment)
                .reponse();
    }
}
