package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.accord.Faits.FaitAutorite;
import fr.marelle.accord.Faits.FaitRecherche;
import fr.marelle.accord.Faits.FaitReponse;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.shared.Intervalle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of accords as a decision table. Days are those of 2026; the child is born on 1 September 2015 unless said. */
class CalculPermissionsTest {

    private static final UUID MERE = new UUID(0, 1);
    private static final UUID PERE = new UUID(0, 2);
    private static final LocalDate NAISSANCE = LocalDate.of(2015, 9, 1);
    private static final LocalDate MAJORITE = LocalDate.of(2033, 9, 1);

    /**
     * Who holds what (since birth), what the mother answered on 10 January, what was found of the father on 12 January or
     * answered by him on 15 January, and what may be done on 1 February for one and for two signatures.
     */
    @ParameterizedTest(name = "mother {0} {1}, father {2}, sought {3}, answers {4}: one {5}, two {6}")
    @CsvSource({
        "EXERCEE, ACCORDE, , , , AUTORISE, AUTORISE",
        "EXERCEE, REFUSE, , , , REFUSE, REFUSE",
        "EXERCEE, , , , , SANS_ACCORD, SANS_ACCORD",
        "TUTELLE, ACCORDE, , , , AUTORISE, AUTORISE",
        "DELEGUEE, ACCORDE, , , , AUTORISE, AUTORISE",
        "EXCLUSIVE_AUTRE, ACCORDE, , , , SANS_TITULAIRE, SANS_TITULAIRE",
        "SUSPENDUE, ACCORDE, , , , SANS_TITULAIRE, SANS_TITULAIRE",
        "RETIREE, ACCORDE, , , , SANS_TITULAIRE, SANS_TITULAIRE",
        ", ACCORDE, , , , SANS_TITULAIRE, SANS_TITULAIRE",
        "EXERCEE, ACCORDE, EXERCEE, , , AUTRE_NON_RECHERCHE, MANQUE_SIGNATURE",
        "EXERCEE, ACCORDE, EXERCEE, INFORME_SANS_OPPOSITION, , AUTORISE, MANQUE_SIGNATURE",
        "EXERCEE, ACCORDE, EXERCEE, NON_JOIGNABLE, , AUTORISE, MANQUE_SIGNATURE",
        "EXERCEE, ACCORDE, EXERCEE, DESACCORD, , DESACCORD, DESACCORD",
        "EXERCEE, ACCORDE, EXERCEE, DESACCORD, ACCORDE, AUTORISE, AUTORISE",
        "EXERCEE, ACCORDE, EXERCEE, , ACCORDE, AUTORISE, AUTORISE",
        "EXERCEE, ACCORDE, EXERCEE, INFORME_SANS_OPPOSITION, REFUSE, REFUSE, REFUSE",
        "EXERCEE, ACCORDE, EXERCEE, , RETIRE, RETIRE, RETIRE",
        "EXERCEE, , EXERCEE, , ACCORDE, AUTRE_NON_RECHERCHE, MANQUE_SIGNATURE",
        "EXERCEE, REFUSE, EXERCEE, , ACCORDE, REFUSE, REFUSE",
        "EXERCEE, ACCORDE, EXCLUSIVE_AUTRE, , , AUTORISE, AUTORISE",
        "EXERCEE, ACCORDE, EXCLUSIVE_AUTRE, , REFUSE, AUTORISE, AUTORISE",
        "EXERCEE, ACCORDE, EXCLUSIVE_AUTRE, DESACCORD, , AUTORISE, AUTORISE",
        "EXERCEE, ACCORDE, SUSPENDUE, , REFUSE, AUTORISE, AUTORISE",
        "EXERCEE, ACCORDE, RETIREE, , REFUSE, AUTORISE, AUTORISE",
        "RETIREE, ACCORDE, EXERCEE, , , SANS_ACCORD, SANS_ACCORD",
        "RETIREE, REFUSE, EXERCEE, , ACCORDE, AUTORISE, AUTORISE",
        "EXERCEE, ACCORDE, TUTELLE, , , AUTRE_NON_RECHERCHE, MANQUE_SIGNATURE",
    })
    void oneDayDecidesByWhoHoldsWhatAndAnswered(
            NatureAutorite mere,
            Reponse reponseMere,
            NatureAutorite pere,
            ResultatRecherche recherche,
            Reponse reponsePere,
            MotifPermission une,
            MotifPermission deux) {
        Recit recit = new Recit();
        recit.autorite(MERE, mere, NAISSANCE, null).autorite(PERE, pere, NAISSANCE, null);
        recit.reponse(MERE, reponseMere, le(1, 10)).reponse(PERE, reponsePere, le(1, 15));
        recit.recherche(PERE, recherche, le(1, 12));
        assertThat(recit.calcul(Signature.UNE).motif(le(2, 1))).isEqualTo(une);
        assertThat(recit.calcul(Signature.DEUX).motif(le(2, 1))).isEqualTo(deux);
    }

    @Test
    void anAccordActsFromItsDateToItsTerm() {
        Recit recit = seule().reponse(MERE, Reponse.ACCORDE, le(1, 10), le(7, 10));
        assertThat(recit.jours()).containsExactly(new Intervalle(le(1, 10), le(7, 10)));
        assertThat(recit.calcul(Signature.UNE).motif(le(7, 10))).isEqualTo(MotifPermission.EXPIRE);
    }

    @Test
    void aRenewalBeforeTheTermLeavesNoGap() {
        Recit recit = seule().reponse(MERE, Reponse.ACCORDE, le(1, 10), le(7, 10))
                .reponse(MERE, Reponse.ACCORDE, le(6, 1), le(12, 1));
        assertThat(recit.jours()).containsExactly(new Intervalle(le(1, 10), le(12, 1)));
    }

    @Test
    void aWithdrawalEndsItThatVeryDayAndALaterAgreementOpensItAgain() {
        Recit recit = seule().reponse(MERE, Reponse.ACCORDE, le(1, 10))
                .reponse(MERE, Reponse.RETIRE, le(3, 1))
                .reponse(MERE, Reponse.ACCORDE, le(5, 1));
        assertThat(recit.jours())
                .containsExactly(new Intervalle(le(1, 10), le(3, 1)), new Intervalle(le(5, 1), MAJORITE));
    }

    @Test
    void aWithdrawalDatedBeforeTheAccordTakesNothingAway() {
        Recit recit = seule().reponse(MERE, Reponse.RETIRE, le(1, 1)).reponse(MERE, Reponse.ACCORDE, le(1, 10));
        assertThat(recit.jours()).containsExactly(new Intervalle(le(1, 10), MAJORITE));
    }

    @Test
    void onOneDayWhatRestrictsWins() {
        Recit recit = seule().reponse(MERE, Reponse.RETIRE, le(1, 10)).reponse(MERE, Reponse.ACCORDE, le(1, 10));
        assertThat(recit.jours()).isEmpty();
    }

    @Test
    void aJudgmentInTheMiddleEndsWhatThatParentAloneHadAgreedTo() {
        Recit recit = new Recit()
                .autorite(MERE, NatureAutorite.EXERCEE, NAISSANCE, le(4, 1))
                .autorite(MERE, NatureAutorite.RETIREE, le(4, 1), null)
                .autorite(PERE, NatureAutorite.EXERCEE, NAISSANCE, null)
                .reponse(MERE, Reponse.ACCORDE, le(1, 10))
                .recherche(PERE, ResultatRecherche.INFORME_SANS_OPPOSITION, le(1, 10));
        assertThat(recit.jours()).containsExactly(new Intervalle(le(1, 10), le(4, 1)));
    }

    @Test
    void theOtherHolderInformedLaterAllowsItFromThatDay() {
        Recit recit = deux().reponse(MERE, Reponse.ACCORDE, le(1, 10))
                .recherche(PERE, ResultatRecherche.INFORME_SANS_OPPOSITION, le(1, 20));
        assertThat(recit.jours()).containsExactly(new Intervalle(le(1, 20), MAJORITE));
    }

    @Test
    void aReportDoesNotUnsayWhatAHolderSaid() {
        Recit recit = deux().reponse(PERE, Reponse.REFUSE, le(1, 5))
                .reponse(MERE, Reponse.ACCORDE, le(1, 10))
                .recherche(PERE, ResultatRecherche.INFORME_SANS_OPPOSITION, le(1, 10));
        assertThat(recit.jours()).isEmpty();
    }

    @Test
    void parentsStopDecidingOnTheEighteenthBirthdayAndTheYoungAdultAloneDoes() {
        LocalDate majorite = le(9, 1);
        Recit recit = seule().majeurLe(majorite)
                .reponse(MERE, Reponse.ACCORDE, le(1, 10))
                .reponse(null, Reponse.ACCORDE, le(10, 1));
        assertThat(recit.jours()).containsExactly(new Intervalle(le(1, 10), majorite), new Intervalle(le(10, 1), null));
        assertThat(recit.calcul(Signature.UNE).motif(majorite)).isEqualTo(MotifPermission.MAJEUR);
    }

    @Test
    void whatAMinorSignsAloneCountsForNothing() {
        Recit recit = seule().reponse(null, Reponse.ACCORDE, le(1, 10));
        assertThat(recit.jours()).isEmpty();
    }

    /** Given when one signature was enough, the PRE later asks both: nobody took anything back. */
    @Test
    void anEditionThatLaterWantsBothSignaturesEndsNoEarlierAgreement() {
        Recit recit = deux().reponse(MERE, Reponse.ACCORDE, le(1, 10))
                .recherche(PERE, ResultatRecherche.INFORME_SANS_OPPOSITION, le(1, 10));
        assertThat(recit.jours()).containsExactly(new Intervalle(le(1, 10), MAJORITE));
        recit.accordATousSigner(PERE, le(3, 1), le(5, 1));
        assertThat(recit.jours())
                .as("his own, in the new words, comes and ends without hers")
                .containsExactly(new Intervalle(le(1, 10), MAJORITE));
    }

    /** A grandfather holds authority too, and was only told: the new words the father signs are not held against the mother's. */
    @Test
    void newWordsSignedByAnotherEndNoAgreementGivenInTheOldOnes() {
        UUID grandPere = new UUID(0, 3);
        Recit recit = deux().autorite(grandPere, NatureAutorite.DELEGUEE, NAISSANCE, null)
                .reponse(MERE, Reponse.ACCORDE, le(1, 10))
                .recherche(PERE, ResultatRecherche.INFORME_SANS_OPPOSITION, le(1, 10))
                .recherche(grandPere, ResultatRecherche.INFORME_SANS_OPPOSITION, le(1, 10))
                .accordATousSigner(PERE, le(3, 1), null);
        assertThat(recit.jours()).containsExactly(new Intervalle(le(1, 10), MAJORITE));
    }

    /** She answers again, in words that want both: from that day both it is. */
    @Test
    void whoeverAgreesAgainInWordsThatWantBothSignaturesIsJudgedByThose() {
        Recit recit = deux().reponse(MERE, Reponse.ACCORDE, le(1, 10))
                .recherche(PERE, ResultatRecherche.INFORME_SANS_OPPOSITION, le(1, 10))
                .accordATousSigner(MERE, le(4, 1), null);
        assertThat(recit.jours()).containsExactly(new Intervalle(le(1, 10), le(4, 1)));
        assertThat(recit.motif(le(4, 1))).isEqualTo(MotifPermission.MANQUE_SIGNATURE);
        recit.accordATousSigner(PERE, le(4, 20), null);
        assertThat(recit.jours())
                .containsExactly(new Intervalle(le(1, 10), le(4, 1)), new Intervalle(le(4, 20), MAJORITE));
    }

    /** Asked of both and signed by one, it is not allowed the day the PRE asks for less: somebody must read those words. */
    @Test
    void anEditionThatLaterWantsOneSignatureAllowsNothingByItself() {
        Recit recit = deux().accordATousSigner(MERE, le(1, 10), null)
                .recherche(PERE, ResultatRecherche.INFORME_SANS_OPPOSITION, le(1, 10));
        assertThat(recit.jours()).isEmpty();
        recit.reponse(MERE, Reponse.ACCORDE, le(6, 1));
        assertThat(recit.jours()).containsExactly(new Intervalle(le(6, 1), MAJORITE));
    }

    @Test
    void onOneDayTheStricterWordsCountWhateverTheOrderOfEntry() {
        Recit recit = deux().accordATousSigner(MERE, le(1, 10), null)
                .reponse(MERE, Reponse.ACCORDE, le(1, 10))
                .recherche(PERE, ResultatRecherche.INFORME_SANS_OPPOSITION, le(1, 10));
        assertThat(recit.motif(le(1, 10))).isEqualTo(MotifPermission.MANQUE_SIGNATURE);
    }

    private static LocalDate le(int mois, int jour) {
        return LocalDate.of(2026, mois, jour);
    }

    private static Recit seule() {
        return new Recit().autorite(MERE, NatureAutorite.EXERCEE, NAISSANCE, null);
    }

    private static Recit deux() {
        return seule().autorite(PERE, NatureAutorite.EXERCEE, NAISSANCE, null);
    }

    /** Facts as a story tells them. */
    private static final class Recit {

        private final List<FaitAutorite> autorites = new ArrayList<>();
        private final List<FaitReponse> reponses = new ArrayList<>();
        private final List<FaitRecherche> recherches = new ArrayList<>();
        private LocalDate majorite = MAJORITE;

        Recit autorite(UUID qui, NatureAutorite nature, LocalDate du, LocalDate au) {
            if (nature != null) {
                autorites.add(new FaitAutorite(qui, nature, du, au));
            }
            return this;
        }

        Recit reponse(UUID qui, Reponse reponse, LocalDate le) {
            return reponse(qui, reponse, le, null);
        }

        Recit reponse(UUID qui, Reponse reponse, LocalDate le, LocalDate expire) {
            if (reponse != null) {
                reponses.add(new FaitReponse(qui, reponse, le, expire, Signature.UNE));
            }
            return this;
        }

        /** In the words of an edition that every holder must sign. */
        Recit accordATousSigner(UUID qui, LocalDate le, LocalDate expire) {
            reponses.add(new FaitReponse(qui, Reponse.ACCORDE, le, expire, Signature.DEUX));
            return this;
        }

        Recit recherche(UUID qui, ResultatRecherche resultat, LocalDate le) {
            if (resultat != null) {
                recherches.add(new FaitRecherche(qui, resultat, le));
            }
            return this;
        }

        Recit majeurLe(LocalDate jour) {
            majorite = jour;
            return this;
        }

        CalculPermissions calcul(Signature signature) {
            return new CalculPermissions(Exemples.lues(faits(), signature));
        }

        Faits faits() {
            return new Faits(majorite, autorites, reponses, recherches);
        }

        /** Each answer judged by the edition it was given in. */
        MotifPermission motif(LocalDate jour) {
            return new CalculPermissions(faits()).motif(jour);
        }

        List<Intervalle> jours() {
            return new CalculPermissions(faits()).intervalles();
        }
    }
}
