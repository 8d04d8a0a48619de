package fr.marelle.masquage;

import static fr.marelle.masquage.Exemples.tableau;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Q1 holds 4 and is hidden, Q2 12 and is hidden for it, Q3 40 and all 56 are told. */
class CroyancesTest {

    private Treillis treillis;
    private Croyances croyances;

    @BeforeEach
    void poser() {
        Probleme probleme = new Probleme(List.of(Exemples.dimension("quartier", "Q1", "Q2", "Q3")), 11);
        probleme.compter(List.of("Q1"), 4);
        probleme.compter(List.of("Q2"), 12);
        probleme.compter(List.of("Q3"), 40);
        probleme.demander(tableau("quartier"));
        treillis = new Treillis(probleme);
        groupe("Q2").cacher();
        croyances = new Croyances(treillis);
    }

    @Test
    void aBeliefThatFitsIsKeptWithItsOppositeAsFarAsCountsStayPossible() {
        assertThat(croyances.ajouter(croyance(8, -8, 0))).isTrue();
        assertThat(croyances.montre(rang("Q1"), 8)).isTrue();
        assertThat(croyances.montre(rang("Q1"), 8.1)).isFalse();
        assertThat(croyances.montre(rang("Q2"), -8)).isTrue();
        assertThat(croyances.montre(rang("Q1"), -4))
                .as("8 up is 4 down at most")
                .isTrue();
        assertThat(croyances.montre(rang("Q1"), -4.1)).isFalse();
        assertThat(croyances.montre(rang("Q2"), 4)).isTrue();
        assertThat(croyances.montre(rang("Q3"), 1)).isFalse();
    }

    @Test
    void oneWithoutAPossibleOppositeIsKeptAlone() {
        assertThat(croyances.ajouter(croyance(-4, 4, 0))).isTrue();
        assertThat(croyances.montre(rang("Q1"), -4)).isTrue();
        assertThat(croyances.montre(rang("Q1"), 4)).as("12 can go down by 4").isTrue();
        assertThat(croyances.montre(rang("Q1"), 4.1)).isFalse();
    }

    @Test
    void oneThatContradictsWhatIsToldIsRefused() {
        assertThat(croyances.ajouter(croyance(4, 0, -4))).isFalse();
        assertThat(croyances.ajouter(croyance(4, -3, 0)))
                .as("changes the total")
                .isFalse();
        assertThat(croyances.copie()).isEmpty();
    }

    @Test
    void oneThatMakesACountNegativeIsRefused() {
        assertThat(croyances.ajouter(croyance(-5, 5, 0))).isFalse();
        assertThat(croyances.ajouter(croyance(13, -13, 0))).isFalse();
        assertThat(croyances.ajouter(croyance(12, -12, 0))).isTrue();
    }

    @Test
    void whatIsToldMeanwhileMakesItForget() {
        croyances.ajouter(croyance(8, -8, 0));
        List<double[]> point = croyances.copie();
        assertThat(point).hasSize(2);
        croyances.trier();
        assertThat(croyances.copie()).hasSize(2);
        groupe("Q2").montrer();
        croyances.trier();
        assertThat(croyances.copie()).isEmpty();
        assertThat(croyances.montre(rang("Q1"), 1)).isFalse();
        croyances.revenir(point);
        assertThat(croyances.montre(rang("Q1"), 8)).isTrue();
    }

    @Test
    void theReaderBelievesWhatIsAskedAndNoMore() {
        Lecteur lecteur = new Lecteur(treillis);
        double[] plus = lecteur.imaginer(groupe("Q1"), 8);
        assertThat(Lecteur.ecart(groupe("Q1"), plus)).isCloseTo(8, within(1e-6));
        assertThat(Lecteur.ecart(groupe("Q2"), plus)).isCloseTo(-8, within(1e-6));
        assertThat(Lecteur.ecart(groupe("Q1"), lecteur.imaginer(groupe("Q1"), 30)))
                .isCloseTo(12, within(1e-6));
        assertThat(Lecteur.ecart(groupe("Q1"), lecteur.imaginer(groupe("Q1"), -30)))
                .isCloseTo(-4, within(1e-6));
    }

    @Test
    void theReaderWhoIsToldAllCannotMoveAnything() {
        groupe("Q2").montrer();
        double[] rien = new Lecteur(treillis).imaginer(groupe("Q1"), 8);
        assertThat(rien == null ? 0 : Lecteur.ecart(groupe("Q1"), rien)).isEqualTo(0);
    }

    @Test
    void whatHasToBeHiddenForABeliefIsTheCheapest() {
        groupe("Q2").montrer();
        double[] prix = treillis.groupes().stream()
                .mapToDouble(g -> g.codes().contains(List.of("Q3")) ? 1 : 5)
                .toArray();
        double[] achat = new Lecteur(treillis).acheter(groupe("Q1"), 8, prix);
        assertThat(Lecteur.ecart(groupe("Q3"), achat)).isCloseTo(-8, within(1e-6));
        assertThat(Lecteur.ecart(groupe("Q2"), achat)).isEqualTo(0);
        assertThat(new Lecteur(treillis).acheter(groupe("Q1"), -5, prix))
                .as("4 children, not 5")
                .isNull();
    }

    private Groupe groupe(String code) {
        return treillis.groupes().get(rang(code));
    }

    private int rang(String code) {
        for (int g = 0; g < treillis.groupes().size(); g++) {
            if (treillis.groupes().get(g).codes().contains(List.of(code))) {
                return g;
            }
        }
        throw new AssertionError(code);
    }

    /** Moves of Q1, Q2, Q3. */
    private double[] croyance(double q1, double q2, double q3) {
        double[] croyance = new double[treillis.valeurs().length];
        croyance[groupe("Q1").atomes()[0]] = q1;
        croyance[groupe("Q2").atomes()[0]] = q2;
        croyance[groupe("Q3").atomes()[0]] = q3;
        return croyance;
    }
}
