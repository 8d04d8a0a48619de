package fr.marelle.convention;

import static fr.marelle.convention.Exemples.A;
import static fr.marelle.convention.Exemples.B;
import static fr.marelle.convention.Exemples.C;
import static fr.marelle.convention.Exemples.JOUR;
import static fr.marelle.convention.Exemples.convention;
import static fr.marelle.convention.Exemples.formulaire;
import static fr.marelle.convention.Exemples.lue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** From when to when PRE may ask each other. */
class ConventionTest {

    private static final UUID PAR = UUID.randomUUID();
    private static final Instant QUAND = Instant.parse("2026-11-23T10:15:00Z");

    @Test
    void itHoldsFromItsFirstDayToItsLast() {
        Convention convention = convention(JOUR, JOUR.plusDays(2), B, A);
        assertThat(convention.vaut(JOUR.minusDays(1))).isFalse();
        assertThat(convention.vaut(JOUR)).isTrue();
        assertThat(convention.vaut(JOUR.plusDays(1))).isTrue();
        assertThat(convention.vaut(JOUR.plusDays(2))).isFalse();
        assertThat(EtatConvention.de(convention, JOUR.minusDays(1))).isEqualTo(EtatConvention.A_VENIR);
        assertThat(EtatConvention.de(convention, JOUR)).isEqualTo(EtatConvention.EN_VIGUEUR);
        assertThat(EtatConvention.de(convention, JOUR.plusDays(2))).isEqualTo(EtatConvention.FINIE);
        assertThat(ligne(convention).fin()).isEqualTo(JOUR.plusDays(1));
        assertThat(convention.getPres()).containsExactly(A, B);
    }

    @Test
    void endedTodayItNoLongerHoldsTodayAndAnEndIsNeverMoved() {
        Convention convention = convention(JOUR.minusDays(9), null, A, B);
        assertThat(convention.vaut(JOUR.plusYears(5))).isTrue();
        assertThat(ligne(convention).fin()).isNull();
        convention.terminer(JOUR, PAR, QUAND);
        assertThat(convention.vaut(JOUR)).isFalse();
        assertThat(convention.vaut(JOUR.minusDays(1))).isTrue();
        convention.terminer(JOUR.plusDays(9), UUID.randomUUID(), QUAND.plusSeconds(1));
        assertThat(convention.getAu()).isEqualTo(JOUR);
        assertThat(convention.getTermineePar()).isEqualTo(PAR);
        assertThat(convention.getTermineeLe()).isEqualTo(QUAND);
        Convention datee = convention(JOUR.minusDays(9), JOUR.plusDays(9), A, B);
        datee.terminer(JOUR, PAR, QUAND);
        assertThat(datee.getAu()).isEqualTo(JOUR);
    }

    @Test
    void endedBeforeItBeginsItNeverDoes() {
        Convention convention = convention(JOUR.plusDays(5), null, A, B);
        convention.terminer(JOUR, PAR, QUAND);
        assertThat(convention.vaut(JOUR.plusDays(5))).isFalse();
        assertThat(EtatConvention.de(convention, JOUR)).isEqualTo(EtatConvention.FINIE);
        assertThat(ligne(convention).fin()).isNull();
        assertThat(convention.chevauche(lue(JOUR, null, A, B))).isFalse();
    }

    @Test
    void twoPreAreBoundOnceOnADay() {
        Convention convention = convention(JOUR.plusDays(5), JOUR.plusDays(10), A, B);
        assertThat(convention.chevauche(lue(JOUR, null, A, B))).isTrue();
        assertThat(convention.chevauche(lue(JOUR, JOUR.plusDays(6), B, A, C))).isTrue();
        assertThat(convention.chevauche(lue(JOUR, JOUR.plusDays(5), A, B))).isFalse();
        assertThat(convention.chevauche(lue(JOUR.plusDays(9), null, A, B))).isTrue();
        assertThat(convention.chevauche(lue(JOUR.plusDays(10), null, A, B))).isFalse();
        assertThat(convention.chevauche(lue(JOUR, null, A, C)))
                .as("one PRE in common")
                .isFalse();
        assertThat(convention(JOUR, null, A, B).chevauche(lue(JOUR.plusYears(9), null, A, B)))
                .isTrue();
    }

    @Test
    void alonePreSignsNothing() {
        List<fr.marelle.territoire.Pre> seul = List.of(A);
        ConventionLue lue = lue(JOUR, null, A);
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> new Convention(id, lue, seul)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFormIsReadWhole() {
        ConventionFormulaire saisi = formulaire();
        saisi.setFin("31/12/2027");
        Erreurs erreurs = new Erreurs();
        ConventionLue lue = ConventionLue.lire(erreurs, saisi, JOUR);
        assertThat(erreurs.aucune()).isTrue();
        assertThat(lue.reference()).isEqualTo("Délibération 2026-41");
        assertThat(lue.signeeLe()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(lue.du()).isEqualTo(JOUR);
        assertThat(lue.au()).as("the last day counts").isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(lue.pres()).containsExactlyInAnyOrder(A.getId(), B.getId());
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        refuse(f -> f.setPres(null), "pres", "convention.deuxPre");
        refuse(f -> f.setPres(List.of(A.getId().toString(), A.getId().toString(), "x")), "pres", "convention.deuxPre");
        refuse(f -> f.setReference(" "), "reference", "commun.obligatoire");
        refuse(f -> f.setSigneeLe(null), "signeeLe", "commun.obligatoire");
        refuse(f -> f.setSigneeLe("2026-11-24"), "signeeLe", "commun.dateFuture");
        refuse(f -> f.setSigneeLe("2005-01-17"), "signeeLe", "convention.avantLaLoi");
        refuse(f -> f.setDu(""), "du", "commun.obligatoire");
        refuse(f -> f.setDu("2026-11-22"), "du", "convention.datePassee");
        refuse(f -> f.setDu("2036-11-24"), "du", "convention.dateLointaine");
        refuse(f -> f.setFin("2026-11-22"), "fin", "convention.finAvantDebut");
        refuse(f -> f.setFin("2036-11-24"), "fin", "convention.dateLointaine");
        refuse(f -> f.setFin("31/02/2027"), "fin", "commun.dateIllisible");
        refuse(
                f -> {
                    f.setDu("2027-01-02");
                    f.setFin("2027-01-01");
                },
                "fin",
                "convention.finAvantDebut");
    }

    @Test
    void theVeryBoundsAreAccepted() {
        ConventionFormulaire saisi = formulaire();
        saisi.setSigneeLe("2005-01-18");
        saisi.setDu("2036-11-23");
        saisi.setFin("2036-11-23");
        Erreurs erreurs = new Erreurs();
        ConventionLue.lire(erreurs, saisi, JOUR);
        saisi.setSigneeLe("2026-11-23");
        saisi.setDu("2026-11-23");
        saisi.setFin("2026-11-23");
        ConventionLue.lire(erreurs, saisi, JOUR);
        assertThat(erreurs.aucune()).isTrue();
    }

    private static void refuse(Consumer<ConventionFormulaire> faute, String champ, String cle) {
        ConventionFormulaire saisi = formulaire();
        faute.accept(saisi);
        Erreurs erreurs = new Erreurs();
        ConventionLue.lire(erreurs, saisi, JOUR);
        assertThatThrownBy(erreurs::lever)
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.getRefus())
                        .anySatisfy(r -> {
                            assertThat(r.champ()).isEqualTo(champ);
                            assertThat(r.cle()).isEqualTo(cle);
                        }));
    }

    private static ConventionLigne ligne(Convention convention) {
        return new ConventionLigne(convention, EtatConvention.de(convention, JOUR), null, null, 0, 0);
    }
}
