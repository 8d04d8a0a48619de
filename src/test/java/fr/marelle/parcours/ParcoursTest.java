package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;
import static fr.marelle.parcours.Exemples.anticipe;
import static fr.marelle.parcours.Exemples.enCours;
import static fr.marelle.parcours.Exemples.valide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.shared.BusinessRuleException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ParcoursTest {

    @Test
    void validatedItWaitsForTheAccompanimentToBegin() {
        assertThat(valide().getEtat()).isEqualTo(EtatParcours.VALIDE);
        assertThat(valide().getPremierJour()).isEqualTo(LUNDI);
        assertThat(enCours().getEtat()).isEqualTo(EtatParcours.EN_COURS);
        assertThat(enCours().getPremierJour()).isEqualTo(LUNDI.plusDays(7));
    }

    @Test
    void itDoesNotBeginBeforeTheDecision() {
        refuse("parcours.avantOuverture", () -> valide().demarrer(LUNDI.minusDays(1)));
    }

    @Test
    void itIsSuspendedAndTakenUpAgain() {
        Parcours parcours = enCours();
        parcours.suspendre(LUNDI.plusDays(10));
        assertThat(parcours.getEtat()).isEqualTo(EtatParcours.SUSPENDU);
        parcours.reprendre(LUNDI.plusDays(20));
        assertThat(parcours.getEtat()).isEqualTo(EtatParcours.EN_COURS);
    }

    @Test
    void aSuspensionSaysWhyAndUntilWhenWhileItLasts() {
        Parcours parcours = enCours();
        refuse("parcours.suspensionAvantDebut", () -> parcours.suspendre(LUNDI.plusDays(6)));
        parcours.suspendre(LUNDI.plusDays(10));
        Suspension suspension = parcours.getSuspension();
        suspension.motiver(MotifSuspension.FAMILLE_ABSENTE, LUNDI.plusDays(40), null);
        assertThat(suspension.getDu()).isEqualTo(LUNDI.plusDays(10));
        assertThat(suspension.getMotif()).isEqualTo(MotifSuspension.FAMILLE_ABSENTE);
        assertThat(suspension.getReprisePrevue()).isEqualTo(LUNDI.plusDays(40));
        parcours.reprendre(LUNDI.plusDays(20));
        assertThat(parcours.getSuspension()).isNull();
        assertThat(suspension.getAu()).isEqualTo(LUNDI.plusDays(20));
    }

    @Test
    void onlyWhatIsUnderWayIsSuspended() {
        refuse("parcours.etatIncompatible", () -> valide().suspendre(LUNDI));
        refuse("parcours.etatIncompatible", () -> enCours().reprendre(LUNDI));
    }

    @Test
    void itEndsForAReasonFromAnyOpenState() {
        Parcours suspendu = enCours();
        suspendu.suspendre(LUNDI.plusDays(10));
        for (Parcours parcours : new Parcours[] {valide(), enCours(), suspendu}) {
            parcours.clore(LUNDI.plusDays(30), "OBJECTIFS");
            assertThat(parcours.isOuvert()).isFalse();
            assertThat(parcours.getFinLe()).isEqualTo(LUNDI.plusDays(30));
        }
        refuse("commun.choixObligatoire", () -> enCours().clore(LUNDI.plusDays(30), null));
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        refuse("parcours.finAvantDebut", () -> enCours().clore(LUNDI.plusDays(6), "OBJECTIFS"));
    }

    @Test
    void onceEndedNothingChanges() {
        Parcours clos = enCours();
        clos.clore(LUNDI.plusDays(30), "OBJECTIFS");
        refuse("parcours.clos", () -> clos.clore(LUNDI.plusDays(31), "AGE"));
        refuse("parcours.etatIncompatible", () -> clos.suspendre(LUNDI.plusDays(31)));
        refuse("parcours.clos", () -> Exemples.objectif(clos));
    }

    @Test
    void startedBeforeTheEpsItWaitsForRatification() {
        Parcours parcours = anticipe();
        assertThat(parcours.getEtat()).isEqualTo(EtatParcours.EN_COURS);
        assertThat(parcours.isARatifier()).isTrue();
        assertThat(parcours.isEnRetard(LUNDI.plusDays(60))).isFalse();
        assertThat(parcours.isEnRetard(LUNDI.plusDays(61))).isTrue();
        parcours.ratifier(LUNDI.plusDays(70));
        assertThat(parcours.isEnRetard(LUNDI.plusDays(80))).isFalse();
    }

    @Test
    void whatTheEpsDecidedItselfIsNotRatified() {
        refuse("parcours.rienARatifier", () -> enCours().ratifier(LUNDI.plusDays(8)));
    }

    @Test
    void ratifiedOnceIsEnough() {
        Parcours parcours = anticipe();
        parcours.ratifier(LUNDI.plusDays(5));
        refuse("parcours.rienARatifier", () -> parcours.ratifier(LUNDI.plusDays(6)));
    }

    static void refuse(String cle, ThrowingCallable geste) {
        assertThatThrownBy(geste).isInstanceOf(BusinessRuleException.class).hasMessage(cle);
    }
}
