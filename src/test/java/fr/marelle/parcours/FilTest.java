package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.marelle.habilitation.Droit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilTest {

    private final List<Jalon> jalons = List.of(
            jalon("trace.saisine.recue", LUNDI.minusDays(90)),
            jalon("trace.accord.accorde", LUNDI.minusDays(20), "Partage en équipe"),
            jalon("trace.accord.accorde", LUNDI.minusDays(20), "Accompagnement"),
            jalon("trace.accord.refuse", LUNDI.minusDays(20), "Image"),
            jalon("eps.filAjourne", LUNDI.minusDays(10), "20/02/2026"),
            jalon("trace.eps.decidee", LUNDI, "Ouvrir un parcours"),
            jalon("trace.parcours.ouvert", LUNDI),
            jalon("parcours.jalonAction", LUNDI.plusDays(3), "ATELIER"),
            jalon("trace.parcours.bilanConfirme", LUNDI.plusDays(60)),
            jalon("trace.equipe.exception", LUNDI.plusDays(61), "Camille Exemple"),
            jalon("trace.document.depose", LUNDI.plusDays(70), "D-1"));

    @Test
    void answersOfOneGestureAreOneFactAndABilanIsToldByItsPoint() {
        Fil fil = tout(jalons, null);
        assertThat(fil.getNombres())
                .containsExactly(
                        entry(GenreFait.PROJET, 1),
                        entry(GenreFait.PARCOURS, 1),
                        entry(GenreFait.SAISINE, 1),
                        entry(GenreFait.ACCORD, 2),
                        entry(GenreFait.EPS, 2),
                        entry(GenreFait.DOCUMENT, 1));
        assertThat(tout(jalons, GenreFait.ACCORD).getAnnees().get(0).evenements())
                .extracting(e -> e.jalon().precisions())
                .containsExactlyInAnyOrder(List.of("Partage en équipe", "Accompagnement"), List.of("Image"));
    }

    @Test
    void eachKindIsToldToWhomMayReadItAlone() {
        Fil sans = Fil.choisir(jalons, Droit.PARCOURS_LIRE::equals, null, 1);
        assertThat(sans.getNombres()).containsOnlyKeys(GenreFait.PROJET, GenreFait.PARCOURS);
        assertThat(Fil.choisir(jalons, Droit.PARCOURS_LIRE::equals, GenreFait.EPS, 1)
                        .isMuet())
                .isTrue();
        for (GenreFait genre : GenreFait.values()) {
            assertThat(Droit.tous()).contains(genre.droit());
            assertThat(genre.droit()).endsWith("_LIRE");
        }
    }

    @Test
    void theLatestIsFirstAndEachYearHasItsPlace() {
        Fil fil = tout(jalons, null);
        assertThat(fil.getAnnees()).extracting(Fil.Annee::annee).containsExactly(2026, 2025);
        assertThat(fil.getAnnees().get(0).evenements())
                .extracting(Evenement::jour)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(fil.getTaille()).isEqualTo(8);
        assertThat(Fil.VIDE.isVide()).isTrue();
    }

    @Test
    void onePageIsChosenBeforeAnythingOfItIsReadAndAllIsCounted() {
        List<Jalon> faits = new ArrayList<>(IntStream.range(0, 70)
                .mapToObj(i -> jalon(i % 2 == 0 ? Jalon.CONTACT : "trace.parcours.repris", LUNDI.plusDays(i)))
                .toList());
        Fil premiere = Fil.choisir(faits, droit -> true, null, 1);
        Fil derniere = Fil.choisir(faits, droit -> true, null, 3);
        assertThat(premiere.getChoisis()).hasSize(Fil.TAILLE);
        assertThat(premiere.isPlusAncien()).isTrue();
        assertThat(premiere.ids(GenreFait.CONTACT)).hasSize(15);
        assertThat(derniere.getChoisis())
                .hasSize(10)
                .last()
                .extracting(Jalon::jour)
                .isEqualTo(LUNDI);
        assertThat(derniere.isPlusAncien()).isFalse();
        assertThat(List.of(premiere, derniere)).allMatch(f -> f.getTaille() == 70);
        assertThat(Fil.choisir(faits, droit -> true, null, 99).getNumero())
                .as("beyond the end, the oldest page")
                .isEqualTo(3);
        assertThat(Fil.choisir(faits, droit -> true, GenreFait.CONTACT, -1).ids(GenreFait.PARCOURS))
                .as("what is not asked for is not read")
                .isEmpty();
    }

    @Test
    void whatVanishedMeanwhileIsLeftOut() {
        Fil fil = Fil.choisir(List.of(jalon(Jalon.CONTACT, LUNDI)), droit -> true, null, 1);
        assertThat(fil.raconter(List.of(), List.of()).getAnnees()).isEmpty();
    }

    private static Fil tout(List<Jalon> jalons, GenreFait genre) {
        return Fil.choisir(jalons, droit -> true, genre, 1).raconter(List.of(), List.of());
    }

    private static Jalon jalon(String fait, LocalDate jour, String... precisions) {
        return new Jalon(UUID.randomUUID(), jour, null, fait, List.of(precisions), null);
    }
}
