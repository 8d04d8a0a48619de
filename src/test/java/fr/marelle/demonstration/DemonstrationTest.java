package fr.marelle.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.marelle.famille.Sexe;
import fr.marelle.shared.Texte;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    @Test
    void everyChildHasAPreAndEachPreHasAbout55OutOf500() {
        for (int total : new int[] {1, 5, 60, 500, 50_000}) {
            assertThat(Repartition.parPre(total).values().stream()
                            .mapToInt(n -> n)
                            .sum())
                    .isEqualTo(total);
        }
        assertThat(Repartition.parPre(500)).hasSize(9).allSatisfy((code, n) -> assertThat(n)
                .isBetween(44, 70));
    }

    @Test
    void agesAndSexesAreThoseOfTheNationalSurvey() {
        Hasard hasard = new Hasard(1);
        List<Integer> ages = new ArrayList<>();
        int freres = 0;
        while (ages.size() < 20_000) {
            List<LocalDate> fratrie = Repartition.fratrie(JOUR, 4, hasard);
            freres += fratrie.size() > 1 ? fratrie.size() : 0;
            fratrie.forEach(n -> ages.add(Period.between(n, JOUR).getYears()));
        }
        assertThat(part(ages, 2, 5)).isCloseTo(14.6, within(1.5));
        assertThat(part(ages, 6, 10)).isCloseTo(52.4, within(1.5));
        assertThat(part(ages, 11, 16)).isCloseTo(31.5, within(1.5));
        assertThat(part(ages, 17, 17)).isCloseTo(1.5, within(0.7));
        assertThat(100.0 * freres / ages.size()).isCloseTo(33, within(5.0));
        long garcons = IntStream.range(0, 20_000)
                .filter(i -> Repartition.sexe(hasard) == Sexe.M)
                .count();
        assertThat(garcons / 200.0).isCloseTo(58.2, within(1.5));
    }

    private static double part(List<Integer> ages, int de, int a) {
        return 100.0 * ages.stream().filter(age -> age >= de && age <= a).count() / ages.size();
    }

    @Test
    void theSameSeedTellsTheSameStories() {
        assertThat(histoires(7)).isEqualTo(histoires(7)).isNotEqualTo(histoires(8));
        assertThat(new Hasard(7).uuid()).isEqualTo(new Hasard(7).uuid());
        UUID tire = new Hasard(7).uuid();
        assertThat(List.of(tire.version(), tire.variant())).isEqualTo(List.of(4, 2));
    }

    @Test
    void aStoryGoesForwardAndEndsToday() {
        assertThat(histoires(1)).allSatisfy(h -> {
            List<LocalDate> jours = Stream.of(
                            h.recueLe(),
                            h.examineLe(),
                            h.accordLe(),
                            h.seance() == null ? null : h.seance().le(),
                            h.debutLe(),
                            h.retraitLe(),
                            h.finLe(),
                            JOUR)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(jours).isSorted();
        });
    }

    @Test
    void everyOutcomeIsTold() {
        assertThat(histoires(1)).extracting(Histoire::issue).contains(Issue.values());
    }

    private static List<Histoire> histoires(long graine) {
        Hasard hasard = new Hasard(graine);
        Calendrier calendrier = new Calendrier(JOUR, 3, hasard);
        return Stream.generate(() -> Histoire.tirer(calendrier, hasard.entre(60, 4000), hasard))
                .limit(2000)
                .toList();
    }

    @Test
    void narrativesAreKnownSentences() {
        assertThat(Recits.phrases()).doesNotHaveDuplicates().allMatch(p -> p.length() > 30 && !Texte.contientNir(p));
        Hasard hasard = new Hasard(1);
        for (Recits.Genre genre : Recits.Genre.values()) {
            String recit = Recits.recit(genre, hasard);
            assertThat(Recits.phrases()).anyMatch(recit::contains);
        }
    }

    @Test
    void namesCarryAccentsApostrophesAndBlanks() {
        Hasard hasard = new Hasard(1);
        List<String> noms =
                Stream.generate(() -> Noms.famille(hasard)).limit(2000).toList();
        assertThat(noms)
                .anyMatch(n -> n.contains("é"))
                .anyMatch(n -> n.contains("’"))
                .anyMatch(n -> n.contains(" "));
        assertThat(CompteOuvert.tous())
                .hasSize(14)
                .extracting(CompteOuvert::login)
                .contains("coordination", "dpd");
    }
}
