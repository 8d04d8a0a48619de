package fr.marelle.tache;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.parcours.EtatParcours;
import fr.marelle.saisine.EtatSaisine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the situation of a file asks for, day by day. */
class CalculTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);
    private static final UUID PRE = UUID.randomUUID();
    private static final UUID REFERENT = UUID.randomUUID();

    private final Reglages reglages = new Reglages();

    @Test
    void aSaisineIsToBeExaminedFromTheFirstDayAndLateAfterAWeek() {
        assertThat(demandes(saisine(EtatSaisine.RECUE, 0, true, false)))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.regle()).isEqualTo(Regle.SAISINE);
                    assertThat(d.echeance()).isEqualTo(JOUR.plusDays(7));
                    assertThat(d.charge()).isEqualTo(Attente.Charge.COORDINATION);
                });
    }

    @Test
    void underExaminationTheAccordIsAskedAndThenTheFileIsForTheEps() {
        assertThat(regles(saisine(EtatSaisine.EN_EXAMEN, 5, true, false))).containsExactly(Regle.ACCORD);
        assertThat(regles(saisine(EtatSaisine.EN_EXAMEN, 5, true, true))).containsExactly(Regle.PRET_EPS);
        assertThat(regles(situation(
                        new Situation.SaisineOuverte(UUID.randomUUID(), EtatSaisine.EN_EXAMEN, JOUR, true, true, true),
                        null,
                        null)))
                .as("on an agenda, it waits for the meeting")
                .isEmpty();
    }

    @Test
    void theNoticeIsRecalledTenDaysBeforeItsMonthIsOver() {
        assertThat(regles(saisine(EtatSaisine.RECUE, 19, false, false))).doesNotContain(Regle.NOTICE);
        assertThat(regles(saisine(EtatSaisine.RECUE, 20, false, false))).contains(Regle.NOTICE);
        assertThat(regles(saisine(EtatSaisine.RECUE, 20, true, false))).doesNotContain(Regle.NOTICE);
    }

    @Test
    void sixtyDaysWithoutAContactAreOneTooFewAndSixtyOneAreNot() {
        assertThat(regles(parcours(90, 60, 30, null))).doesNotContain(Regle.CONTACT);
        assertThat(regles(parcours(90, 61, 30, null))).containsExactly(Regle.CONTACT);
        assertThat(regles(parcours(61, null, 30, null))).containsExactly(Regle.CONTACT);
    }

    @Test
    void aContactBeforeTheParcoursBeganDelaysNothing() {
        assertThat(regles(parcours(10, 200, null, null))).isEmpty();
    }

    @Test
    void aBilanIsDueSixMonthsAfterTheLastOne() {
        assertThat(regles(parcours(400, 1, 164, null))).isEmpty();
        assertThat(demandes(parcours(400, 1, 165, null))).singleElement().satisfies(d -> {
            assertThat(d.regle()).isEqualTo(Regle.BILAN);
            assertThat(d.echeance()).isEqualTo(JOUR.plusDays(15));
            assertThat(d.charge().compteId()).isEqualTo(REFERENT);
        });
    }

    @Test
    void anAnticipatedStartIsToBeRatifiedByTheCoordination() {
        assertThat(demandes(parcours(10, 1, null, JOUR.plusDays(50))))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.regle()).isEqualTo(Regle.RATIFICATION);
                    assertThat(d.echeance()).isEqualTo(JOUR.plusDays(50));
                    assertThat(d.charge()).isEqualTo(Attente.Charge.COORDINATION);
                });
    }

    @Test
    void anAccordIsRecalledSixtyDaysBeforeItNoLongerActs() {
        assertThat(regles(situation(null, null, JOUR.plusDays(61)))).isEmpty();
        assertThat(demandes(situation(null, null, JOUR.plusDays(60))))
                .singleElement()
                .satisfies(d -> assertThat(d.echeance()).isEqualTo(JOUR.plusDays(59)));
    }

    @Test
    void aRuleSwitchedOffAsksNothingInItsPreAlone() {
        reglages.choisir(PRE, Regle.CONTACT, new Reglage(false, 60));
        assertThat(regles(parcours(90, 80, 30, null))).isEmpty();
        reglages.choisir(PRE, Regle.CONTACT, new Reglage(true, 90));
        assertThat(regles(parcours(90, 80, 30, null))).isEmpty();
        reglages.choisir(PRE, Regle.CONTACT, new Reglage(true, 70));
        assertThat(regles(parcours(90, 80, 30, null))).containsExactly(Regle.CONTACT);
        reglages.choisir(UUID.randomUUID(), Regle.CONTACT, new Reglage(false, 60));
        assertThat(regles(parcours(90, 80, 30, null))).containsExactly(Regle.CONTACT);
    }

    @Test
    void everyDelayThatCanBeSetIsWithinItsBounds() {
        assertThat(Regle.reglables()).filteredOn(Regle::isMesurable).hasSize(7).allSatisfy(r -> assertThat(
                        r.defaut().delai())
                .isBetween(r.getMin(), r.getMax()));
    }

    @Test
    void halfOfTheSaisinesWaitNoLongerThanTheMedian() {
        assertThat(Delais.de(List.of())).isNull();
        assertThat(Delais.de(List.of(attente(10), attente(21), attente(20)))).isEqualTo(new Delais(20, 1, 3));
        assertThat(Delais.de(List.of(attente(10), attente(21)))).isEqualTo(new Delais(16, 1, 2));
        assertThat(new Delais(16, 1, 4).isPeu()).as("told in words").isTrue();
        assertThat(new Delais(16, 1, 5).isPeu()).isFalse();
    }

    private static Object[] attente(int jours) {
        return new Object[] {jours, JOUR.minusDays(jours), JOUR};
    }

    private List<Calcul.Demande> demandes(Situation situation) {
        return Calcul.demandes(situation, reglages, JOUR);
    }

    private List<Regle> regles(Situation situation) {
        return demandes(situation).stream().map(Calcul.Demande::regle).toList();
    }

    private static Situation saisine(EtatSaisine etat, int recue, boolean notice, boolean eps) {
        return situation(
                new Situation.SaisineOuverte(UUID.randomUUID(), etat, JOUR.minusDays(recue), notice, eps, false),
                null,
                null);
    }

    /** The family took its accord back: nobody is asked to call it, nor to review what has ended. */
    @Test
    void aParcoursWithoutAccordAsksForNeitherContactNorBilan() {
        assertThat(demandes(parcours(400, 200, 300, null, true))).isNotEmpty();
        assertThat(demandes(parcours(400, 200, 300, null, false))).isEmpty();
    }

    private static Situation parcours(int debut, Integer contact, Integer bilan, LocalDate ratifier) {
        return parcours(debut, contact, bilan, ratifier, true);
    }

    private static Situation parcours(int debut, Integer contact, Integer bilan, LocalDate ratifier, boolean accord) {
        return situation(
                null,
                new Situation.ParcoursOuvert(
                        UUID.randomUUID(),
                        EtatParcours.EN_COURS,
                        JOUR.minusDays(debut),
                        ratifier,
                        contact == null ? null : JOUR.minusDays(contact),
                        bilan == null ? null : JOUR.minusDays(bilan),
                        accord),
                null);
    }

    private static Situation situation(
            Situation.SaisineOuverte saisine, Situation.ParcoursOuvert parcours, LocalDate fin) {
        return new Situation(
                new Attente.Lieu(UUID.randomUUID(), PRE, "2026-00001", UUID.randomUUID(), "Nom Prénom"),
                true,
                new Attente.Charge(REFERENT, "Référente", false),
                saisine,
                parcours,
                fin,
                null);
    }
}
