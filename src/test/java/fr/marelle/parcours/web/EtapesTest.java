package fr.marelle.parcours.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.parcours.Avancement;
import fr.marelle.parcours.AvancementExemple;
import java.util.List;
import org.junit.jupiter.api.Test;

class EtapesTest {

    @Test
    void aSuspendedAccompanimentSaysSoWhereItStands() {
        List<Etape> etapes = Etapes.de(AvancementExemple.suspendu(), droit -> true);
        assertThat(etapes)
                .filteredOn(Etape::suspendue)
                .extracting(Etape::libelle)
                .containsExactly("Suivi");
        assertThat(suite(AvancementExemple.suspendu())).isEqualTo("Reprendre");
        assertThat(Etapes.de(AvancementExemple.enCours(), droit -> true)).noneMatch(Etape::suspendue);
    }

    @Test
    void beforeAnyParcoursTheAccordComesFirstThenTheEps() {
        assertThat(courante(AvancementExemple.saisi())).isEqualTo("Accord");
        assertThat(suite(AvancementExemple.saisi())).isEqualTo("Recueillir l’accord");
        assertThat(courante(AvancementExemple.daccord())).isEqualTo("EPS");
    }

    @Test
    void thenTheProjetThenTheAccompanimentThenABilan() {
        assertThat(courante(AvancementExemple.valide())).isEqualTo("Projet");
        assertThat(courante(AvancementExemple.avecProjet())).isEqualTo("Suivi");
        assertThat(suite(AvancementExemple.avecProjet())).isEqualTo("Démarrer");
        assertThat(suite(AvancementExemple.enCours())).isEqualTo("Tenir un bilan");
    }

    @Test
    void anAccordTakenBackComesBeforeEverything() {
        assertThat(courante(AvancementExemple.retire())).isEqualTo("Accord");
    }

    @Test
    void whatIsEndedLeadsNowhere() {
        List<Etape> etapes = Etapes.de(AvancementExemple.clos(), droit -> true);
        assertThat(courante(AvancementExemple.clos())).isEqualTo("Fin");
        assertThat(etapes).allMatch(e -> e.suite() == null && !e.attendue());
    }

    @Test
    void whoOnlyReadsIsLedToNothing() {
        assertThat(Etapes.de(AvancementExemple.enCours(), droit -> false)).allMatch(e -> e.suite() == null);
    }

    private static String courante(Avancement avancement) {
        return Etapes.de(avancement, droit -> true).stream()
                .filter(Etape::courante)
                .findFirst()
                .orElseThrow()
                .libelle();
    }

    private static String suite(Avancement avancement) {
        return Etapes.de(avancement, droit -> true).stream()
                .filter(e -> e.suite() != null)
                .findFirst()
                .orElseThrow()
                .suite()
                .libelle();
    }
}
