package fr.marelle.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.habilitation.Affectation;
import fr.marelle.habilitation.Qualite;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

/** Who follows a child, who did, and who may leave. */
class EquipeTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final UUID LECTRICE = UUID.randomUUID();

    private final Affectation principale = affectation(Qualite.REFERENT_PRINCIPAL, JOUR.minusDays(90), null);
    private final Affectation seconde = affectation(Qualite.REFERENT, JOUR.minusDays(9), JOUR.plusDays(1));
    private final Affectation ancienne = affectation(Qualite.REFERENT, JOUR.minusDays(99), JOUR);
    private final Affectation erreur = affectation(Qualite.REFERENT, JOUR, JOUR);

    @Test
    void whoEndsTodayNoLongerFollowsAndAMistakeOfADayNeverDid() {
        Equipe equipe = equipe(principale, seconde, ancienne, erreur);
        assertThat(equipe.getActuels()).containsExactly(principale, seconde);
        assertThat(equipe.getAnciens()).containsExactly(ancienne);
    }

    @Test
    void thePrincipalIsOnlyReplaced() {
        Equipe equipe = equipe(principale, seconde);
        assertThat(equipe.retirable(principale)).isFalse();
        assertThat(equipe.retirable(seconde)).isTrue();
    }

    @Test
    void whoIsToMeetTheFamilyLeavesOnlyWhenAnotherStays() {
        Affectation pressentie = affectation(Qualite.REFERENT_PRESSENTI, JOUR, null);
        assertThat(equipe(pressentie).retirable(pressentie)).isFalse();
        assertThat(equipe(pressentie, seconde).retirable(pressentie)).isTrue();
    }

    @Test
    void whoFollowedReadsThirtyDaysMoreAndWhoWasNamedByMistakeDoesNot() {
        assertThat(principale.lectureJusquau()).isNull();
        assertThat(ancienne.lectureJusquau()).isEqualTo(JOUR.plusDays(30));
        assertThat(erreur.lectureJusquau()).isEqualTo(JOUR);
    }

    @Test
    void theLastDayOfReadingIsSaidOfWhoNoLongerFollows() {
        Equipe equipe = equipe(principale, ancienne);
        assertThat(equipe.litJusquau(ancienne)).isEqualTo(JOUR.plusDays(29));
        Affectation avant = new Affectation(
                UUID.randomUUID(),
                principale.compteId(),
                "Essai",
                null,
                Qualite.REFERENT,
                JOUR.minusDays(9),
                JOUR,
                "essai");
        assertThat(equipe.litJusquau(avant)).as("follows it still").isNull();
        Affectation loin = affectation(Qualite.REFERENT, JOUR.minusDays(99), JOUR.minusDays(30));
        assertThat(equipe.litJusquau(loin)).as("over").isNull();
    }

    @Test
    void theReaderReadsByWhatSheIsTodayAndElseByWhatSheWas() {
        Affectation loin = sienne(JOUR.minusDays(99), JOUR.minusDays(30));
        Affectation hier = sienne(JOUR.minusDays(60), JOUR.minusDays(1));
        Affectation depuis = sienne(JOUR.minusDays(40), null);
        Affectation demain = sienne(JOUR.plusDays(1), null);
        Affectation autre = affectation(Qualite.REFERENT, JOUR.minusDays(9), null);
        assertThat(equipe(loin, autre, demain).mienne()).isNull();
        assertThat(equipe(loin, hier, demain).mienne()).isEqualTo(hier);
        assertThat(equipe(hier, depuis).mienne()).isEqualTo(depuis);
    }

    private static Affectation sienne(LocalDate du, LocalDate au) {
        return new Affectation(UUID.randomUUID(), LECTRICE, "Essai", null, Qualite.REFERENT, du, au, "essai");
    }

    @Test
    void aTeamChangesFromTodayToAYearFromNow() {
        assertThat(lue(JOUR)).isEqualTo(JOUR);
        assertThat(lue(JOUR.plusYears(1))).isEqualTo(JOUR.plusYears(1));
        assertThat(refus(() -> lue(JOUR.minusDays(1)))).containsExactly("du equipe.date");
        assertThat(refus(() -> lue(JOUR.plusYears(1).plusDays(1)))).containsExactly("du equipe.date");
        assertThat(refus(() -> lire("hier"))).containsExactly("du commun.dateIllisible");
        assertThat(refus(() -> lire(" "))).containsExactly("du commun.obligatoire");
    }

    @Test
    void aLoadIsAllThatOneCarries() {
        assertThat(new Charge(UUID.randomUUID(), "Essai", 3, 2, 1, true).getTotal())
                .isEqualTo(6);
    }

    private static LocalDate lue(LocalDate jour) {
        return lire(jour.toString());
    }

    private static LocalDate lire(String saisie) {
        Erreurs erreurs = new Erreurs();
        LocalDate lue = Echeance.lire(erreurs, saisie, JOUR);
        erreurs.lever();
        return lue;
    }

    private static List<String> refus(ThrowableAssert.ThrowingCallable essai) {
        BusinessRuleException refus = (BusinessRuleException) ThrowableAssert.catchThrowable(essai);
        return refus.getRefus().stream().map(r -> r.champ() + " " + r.cle()).toList();
    }

    private static Equipe equipe(Affectation... affectations) {
        return new Equipe(null, true, List.of(affectations), List.of(), true, JOUR, LECTRICE, null);
    }

    private static Affectation affectation(Qualite qualite, LocalDate du, LocalDate au) {
        return new Affectation(UUID.randomUUID(), UUID.randomUUID(), "Essai", null, qualite, du, au, "essai");
    }
}
