package fr.marelle.convention;

import static fr.marelle.convention.Exemples.A;
import static fr.marelle.convention.Exemples.B;
import static fr.marelle.convention.Exemples.C;
import static fr.marelle.convention.Exemples.JOUR;
import static fr.marelle.convention.Exemples.convention;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When two children of one name may be the same, and what is told of the other. */
class DoublonTest {

    private final UUID dossier = UUID.randomUUID();

    @Test
    void twoBirthDatesAreOfOneYearWhateverTheDay() {
        assertThat(ne("2017-01-01").convient(ne("2017-12-31"), JOUR)).isTrue();
        assertThat(ne("2017-12-31").convient(ne("2018-01-01"), JOUR)).isFalse();
    }

    @Test
    void anAgeIsRightWithinAYear() {
        assertThat(age(9, JOUR).convient(ne("2017-01-01"), JOUR)).isTrue();
        assertThat(age(10, JOUR).convient(ne("2017-01-01"), JOUR)).isTrue();
        assertThat(age(8, JOUR).convient(ne("2017-01-01"), JOUR)).isTrue();
        assertThat(age(11, JOUR).convient(ne("2017-01-01"), JOUR)).isFalse();
        assertThat(ne("2017-01-01").convient(age(7, JOUR), JOUR)).isFalse();
        assertThat(age(7, JOUR).convient(age(8, JOUR), JOUR)).isTrue();
        assertThat(age(6, JOUR).convient(age(8, JOUR), JOUR)).isFalse();
        assertThat(age(6, JOUR.minusYears(2)).convient(age(8, JOUR), JOUR))
                .as("years have gone by since it was told")
                .isTrue();
    }

    @Test
    void aYearIsToldAndSaidToBeEstimatedWhenItIs() {
        assertThat(ne("2017-05-06").annee()).isEqualTo(2017);
        assertThat(age(9, LocalDate.of(2025, 3, 1)).annee()).isEqualTo(2016);
        assertThatThrownBy(() -> new Naissance(null, 9, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Naissance(null, null, JOUR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onePreAsksThoseOfItsConventionsAndNotItself() {
        Voisinage voisinage =
                new Voisinage(A.getId(), List.of(convention(JOUR, null, A, C), convention(JOUR, null, B, A)));
        assertThat(voisinage.pres()).containsExactly(B, C);
        assertThat(voisinage.ids()).containsExactlyInAnyOrder(B.getId(), C.getId());
        assertThat(voisinage.isEmpty()).isFalse();
        assertThat(new Voisinage(A.getId(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void ofAChildFoundOnlyTheLeastIsTold() {
        Voisinage voisinage = new Voisinage(A.getId(), List.of(convention(JOUR, null, A, B, C)));
        Interlocuteur deB = new Interlocuteur(B.getId(), "Hervé", "03");
        Interlocuteur deC = new Interlocuteur(C.getId(), "Zoé", null);
        List<Doublon> dits = voisinage.reveler(List.of(lea(B.getId(), null)), List.of(deB, deC));
        assertThat(dits).containsExactly(new Doublon("Petit", "Léa", 2017, true, "PRE B", List.of(deB)));
        assertThat(voisinage.reveler(List.of(lea(C.getId(), JOUR.minusYears(9))), List.of()))
                .containsExactly(new Doublon("Petit", "Léa", 2017, false, "PRE C", List.of()));
    }

    @Test
    void eachConventionIsCountedAndAChildThroughThatOfItsPre() {
        Convention avecB = convention(JOUR, null, A, B);
        Convention avecC = convention(JOUR, null, A, C);
        Voisinage voisinage = new Voisinage(A.getId(), List.of(avecB, avecC));
        List<RechercheComptee> comptes =
                voisinage.compter(List.of(lea(C.getId(), null), lea(C.getId(), null)), Instant.EPOCH);
        assertThat(comptes)
                .extracting(RechercheComptee::getConventionId, RechercheComptee::getTrouves)
                .containsExactly(tuple(avecB.getId(), 0), tuple(avecC.getId(), 2));
        assertThat(comptes).extracting(RechercheComptee::getLe).containsOnly(Instant.EPOCH);
    }

    private Homonyme lea(UUID pre, LocalDate naissance) {
        Integer age = naissance == null ? 9 : null;
        return new Homonyme(dossier, pre, "Petit", "Léa", naissance, age, age == null ? null : JOUR);
    }

    private static Naissance ne(String date) {
        return new Naissance(LocalDate.parse(date), null, null);
    }

    private static Naissance age(int age, LocalDate dit) {
        return new Naissance(null, age, dit);
    }
}
