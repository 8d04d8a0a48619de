package fr.marelle.saisine;

import static fr.marelle.famille.Exemples.JOUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.dossier.Dossier;
import fr.marelle.essai.Refuses;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Exemples;
import fr.marelle.famille.Sexe;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a saisine: received, examined, answered once. */
class SaisineTest {

    private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00Z");

    private final Dossier dossier = fr.marelle.dossier.Exemples.dossier();
    private final Enfant enfant = Exemples.enfant("Zoé");

    @Test
    void aSaisineIsReceivedOpenAndKnowsItsSchool() {
        Saisine saisine = saisine(JOUR.minusYears(10), null);
        assertThat(saisine.getEtat()).isEqualTo(EtatSaisine.RECUE);
        assertThat(saisine.getReference()).startsWith("S-");
        assertThat(saisine.getMotifs()).containsExactly("LANGAGE");
        assertThat(saisine.getEtablissement()).isNull();
        assertThat(saisine.getCloseLe()).isNull();
    }

    @Test
    void noNameIsGivenBeforeAParentWasTold() {
        assertThat(Refuses.par(() -> saisine(JOUR, Set.of("LANGAGE"), JOUR.plusDays(1))))
                .containsExactly("informeLe saisine.informeApres");
        assertThat(Refuses.par(() -> saisine(JOUR, Set.of("LANGAGE"), JOUR))).isEmpty();
        assertThat(Refuses.par(() -> saisine(JOUR, Set.of(), JOUR))).containsExactly("motifs saisine.motifRequis");
    }

    @Test
    void linkedToAChildItGoesOnInThatChildsFile() {
        Saisine saisine = saisine(JOUR.minusYears(10), null);
        saisine.lier(enfant);
        assertThat(saisine.getEtat()).isEqualTo(EtatSaisine.EN_EXAMEN);
        assertThat(saisine.getEnfant()).isEqualTo(enfant);
        assertThat(saisine.getDossier()).isEqualTo(enfant.getDossier()).isNotEqualTo(dossier);
    }

    @Test
    void aDoubleIsClosedThatDayAndNoLongerChanges() {
        Saisine saisine = saisine(JOUR.minusYears(10), null);
        Saisine premiere = saisine(JOUR.minusYears(10), null);
        saisine.rattacher(enfant, premiere, JOUR, MOMENT);
        assertThat(saisine.getDoubleDe()).isEqualTo(premiere);
        assertThat(saisine.getEtat()).isEqualTo(EtatSaisine.RATTACHEE);
        assertThat(saisine.getCloseLe()).isEqualTo(JOUR);
        assertThat(saisine.getEnfant()).isEqualTo(enfant);
        assertThat(saisine.getDossier()).isEqualTo(enfant.getDossier());
        assertThat(Refuses.par(() -> saisine.lier(enfant))).containsExactly("null saisine.dejaRepondue");
        assertThat(Refuses.par(() -> saisine.pressentir(UUID.randomUUID())))
                .containsExactly("null saisine.dejaRepondue");
    }

    @Test
    void somebodyIsNamedOnlyOnceItIsKnownWhichChildItIs() {
        Saisine saisine = saisine(JOUR.minusYears(10), null);
        UUID referent = UUID.randomUUID();
        assertThat(Refuses.par(() -> saisine.pressentir(referent))).containsExactly("referent saisine.lierDAbord");
        assertThat(saisine.getReferentPressenti()).isNull();
        saisine.lier(enfant);
        saisine.pressentir(referent);
        assertThat(saisine.getReferentPressenti()).isEqualTo(referent);
    }

    @ParameterizedTest
    @EnumSource(EtatSaisine.class)
    void anAnswerClosesItAndWhatIsStillOpenIsNoAnswer(EtatSaisine reponse) {
        Saisine saisine = saisine(JOUR.minusYears(10), null);
        boolean refusee =
                !Refuses.par(() -> saisine.repondre(reponse, JOUR, MOMENT)).isEmpty();
        assertThat(refusee).isEqualTo(reponse == EtatSaisine.RECUE || reponse == EtatSaisine.EN_EXAMEN);
        assertThat(saisine.getEtat()).isEqualTo(refusee ? EtatSaisine.RECUE : reponse);
        assertThat(saisine.getCloseLe()).isEqualTo(refusee ? null : JOUR);
    }

    @Test
    void onlyAnAccompanimentLaterEndsNothingElseChangesOnceAnswered() {
        for (EtatSaisine etat : new EtatSaisine[] {EtatSaisine.ACCOMPAGNEE, EtatSaisine.SANS_SUITE}) {
            for (EtatSaisine suite : EtatSaisine.values()) {
                Saisine saisine = saisine(JOUR.minusYears(10), null);
                saisine.repondre(etat, JOUR, MOMENT);
                boolean admise = Refuses.par(() -> saisine.repondre(suite, JOUR.plusDays(1), MOMENT))
                        .isEmpty();
                assertThat(admise)
                        .as(etat + " then " + suite)
                        .isEqualTo(etat == EtatSaisine.ACCOMPAGNEE && suite == EtatSaisine.TERMINEE);
            }
        }
    }

    @ParameterizedTest(name = "born {0} years ago or told {1}: unusual {2}")
    @CsvSource({
        "1, , true",
        "2, , false",
        "16, , false",
        "17, , true",
        ", 1, true",
        ", 2, false",
        ", 16, false",
        ", 17, true"
    })
    void anUnusualAgeIsUnderTwoOrOverSixteen(Integer annees, Integer age, boolean inhabituel) {
        Saisine saisine = saisine(annees == null ? null : JOUR.minusYears(annees), age);
        assertThat(saisine.getAge()).isEqualTo(annees == null ? age : annees);
        assertThat(saisine.isAgeInhabituel()).isEqualTo(inhabituel);
    }

    @Test
    void anIdentityHasABirthDateOrElseAnAge() {
        assertThat(new Identite("Martin", "Zoé", JOUR, 10, Sexe.F, null).getAgeDeclare())
                .isNull();
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identite("Martin", "Zoé", null, null, Sexe.F, null));
    }

    @Test
    void aRequestForAdviceIsAnsweredOnce() {
        DemandeConseil demande = new DemandeConseil(
                UUID.randomUUID(), null, null, false, "une enseignante", TrancheAge.A06_10, Set.of("LANGAGE"), JOUR);
        demande.repondre(JOUR);
        assertThat(Refuses.par(() -> demande.repondre(JOUR.plusDays(1)))).containsExactly("null saisine.dejaRepondue");
        assertThat(demande.getRepondueLe()).isEqualTo(JOUR);
        assertThat(demande.getMotifs()).containsExactly("LANGAGE");
        assertThat(demande.getReference()).startsWith("C-");
    }

    private Saisine saisine(LocalDate naissance, Integer age) {
        Identite identite = new Identite("Martin", "Zoé", naissance, age, Sexe.F, null);
        return saisine(identite, Set.of("LANGAGE"), JOUR);
    }

    private Saisine saisine(LocalDate naissance, Set<String> motifs, LocalDate informeLe) {
        return saisine(new Identite("Martin", "Zoé", naissance, null, Sexe.F, null), motifs, informeLe);
    }

    private Saisine saisine(Identite identite, Set<String> motifs, LocalDate informeLe) {
        Provenance provenance = new Provenance(Moyen.FORMULAIRE, "ECOLE", "la directrice", null, JOUR);
        Information information = new Information("sa mère", "la directrice", informeLe);
        return new Saisine(dossier, UUID.randomUUID(), 0, provenance, identite, information, motifs);
    }
}
