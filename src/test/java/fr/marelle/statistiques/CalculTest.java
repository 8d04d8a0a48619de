package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Dimension;
import fr.marelle.masquage.Statut;
import fr.marelle.masquage.Tableau;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A preview, from being asked to being read. */
class CalculTest {

    private final UUID id = UUID.randomUUID();
    private final Etude etude = Exemples.etude(11);
    private final Calcul calcul = new Calcul(id, etude);

    @Test
    void beforeItIsDoneThereIsNothingToRead() {
        assertThat(calcul.getEtat()).isEqualTo(EtatCalcul.EN_COURS);
        assertThat(calcul.isVide()).isFalse();
        assertThat(calcul.getAvancement()).isZero();
        assertThat(calcul.getGrilles()).isEmpty();
        assertThat(calcul.getPlusGros()).isEmpty();
        assertThat(calcul.getId()).isEqualTo(id);
        assertThat(calcul.etude()).isSameAs(etude);
        assertThat(calcul.getDemande()).isEqualTo(etude.demande());
    }

    @Test
    void onceDoneItMarksWhatIsHiddenAndTellsNoNumber() {
        calcul.executer();
        assertThat(calcul.getEtat()).isEqualTo(EtatCalcul.FINI);
        assertThat(calcul.getAvancement()).isEqualTo(100);
        assertThat(calcul.cellules()).hasSize(9).anyMatch(Cellule::isSecret);
        assertThat(calcul.getGrilles()).hasSize(1);
        Grille grille = calcul.getGrilles().get(0);
        assertThat(grille.rangees().stream().flatMap(r -> r.valeurs().stream()))
                .hasSize(9)
                .containsOnly("masqué", "publié");
        assertThat(calcul.getCouts()).containsExactly(new Cout("Sexe × Âge", 9, (int)
                calcul.cellules().stream().filter(Cellule::isSecret).count()));
        assertThat(calcul.getPlusGros())
                .extracting(Cout::titre, Cout::cellules)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Sexe", 3), org.assertj.core.groups.Tuple.tuple("Âge", 3));
    }

    @Test
    void givenUpItSaysSoAtOnceAndEnds() {
        calcul.annuler();
        assertThat(calcul.getEtat()).isEqualTo(EtatCalcul.ANNULE);
        calcul.executer();
        assertThat(calcul.getEtat()).isEqualTo(EtatCalcul.ANNULE);
        assertThat(calcul.getGrilles()).isEmpty();
        assertThat(calcul.cellules()).isEmpty();
    }

    @Test
    void givenUpTooLateItIsDone() {
        calcul.executer();
        calcul.annuler();
        assertThat(calcul.getEtat()).isEqualTo(EtatCalcul.FINI);
    }

    @Test
    void whatGoesWrongIsSaid() {
        Etude fausse = new Etude(
                etude.demande(),
                etude.variables(),
                etude.dimensions(),
                List.of(new LigneComptage("PRE-01", "QN06208M", "Z", "06-10", "ECOLE", 30)),
                List.of(),
                Set.of(),
                0);
        Calcul echoue = new Calcul(id, fausse);
        echoue.executer();
        assertThat(echoue.getEtat()).isEqualTo(EtatCalcul.ECHOUE);
        assertThat(echoue.getGrilles()).isEmpty();
    }

    @Test
    void aPeriodWithoutChildrenIsSaidToBeEmpty() {
        Etude vide =
                new Etude(etude.demande(), etude.variables(), etude.dimensions(), List.of(), List.of(), Set.of(), 0);
        assertThat(new Calcul(id, vide).isVide()).isTrue();
    }

    @Test
    void itGrowsOld() {
        assertThat(calcul.plusVieuxQue(Instant.now().plusSeconds(60))).isTrue();
        assertThat(calcul.plusVieuxQue(Instant.now().minusSeconds(60))).isFalse();
    }

    @Test
    void progressAddsStepsUpAndNeverGoesBack() {
        Avancement avancement = new Avancement();
        avancement.etape(0.5);
        avancement.avancer(0.5);
        assertThat(avancement.part()).isEqualTo(0.25);
        avancement.avancer(0.2);
        assertThat(avancement.part()).isEqualTo(0.25);
        avancement.avancer(1);
        avancement.etape(0.25);
        assertThat(avancement.part()).isEqualTo(0.5);
        avancement.avancer(0.5);
        assertThat(avancement.part()).isEqualTo(0.625);
        avancement.etape(0.9);
        avancement.avancer(1);
        assertThat(avancement.part()).isEqualTo(1);
        assertThat(avancement.annule()).isFalse();
        avancement.annuler();
        assertThat(avancement.annule()).isTrue();
    }

    @ParameterizedTest(name = "{1} of {0}: {2} %")
    @CsvSource({"9, 0, 0", "9, 9, 100", "1000, 1, 1", "1000, 999, 99", "8, 4, 50", "9, 3, 33", "3, 2, 67", "0, 0, 0"})
    void partOfTheCellsHiddenIsNeverNoneNorAllUnlessSo(int cellules, int masquees, int part) {
        assertThat(new Cout("Sexe", cellules, masquees).getPart()).isEqualTo(part);
    }

    @Test
    void aTableCountsItsOwnCells() {
        List<Cellule> cellules = List.of(
                new Cellule("sexe", List.of("F"), 3, Statut.SECRET),
                new Cellule("sexe", List.of(Dimension.ENSEMBLE), 30, Statut.PUBLIE),
                new Cellule("age", List.of("17+"), 3, Statut.SECRET));
        assertThat(Cout.de(new Tableau(List.of("sexe")), cellules)).isEqualTo(new Cout("Sexe", 2, 1));
    }
}
