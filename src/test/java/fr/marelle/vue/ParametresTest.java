package fr.marelle.vue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParametresTest {

    private static Parametres lire(String... nomsEtValeurs) {
        Map<String, String[]> demande = new LinkedHashMap<>();
        for (int i = 0; i < nomsEtValeurs.length; i += 2) {
            demande.put(nomsEtValeurs[i], new String[] {nomsEtValeurs[i + 1]});
        }
        return Parametres.lire(demande);
    }

    @Test
    void theSameParametersAreWrittenTheSameWhateverTheirOrder() {
        assertThat(lire("tri", "NOM", "age", "A6_10")).isEqualTo(lire("age", "A6_10", "tri", "NOM"));
        assertThat(lire("tri", "NOM", "age", "A6_10").getRequete()).isEqualTo("age=A6_10&tri=NOM");
    }

    @Test
    void oneIsChangedAndTheOthersStay() {
        assertThat(lire("tri", "NOM", "age", "A6_10").avec("tri", "ECOLE"))
                .isEqualTo(lire("tri", "ECOLE", "age", "A6_10"));
        assertThat(Parametres.AUCUN.avec("tri", "ECOLE").getRequete()).isEqualTo("tri=ECOLE");
    }

    @Test
    void severalOfOneNameAreKeptTogether() {
        Map<String, String[]> demande = Map.of("col", new String[] {"ECOLE", "", "ETAT"});
        assertThat(Parametres.lire(demande).valeur("col")).isEqualTo("ECOLE,ETAT");
    }

    @Test
    void whatIsNoCodeIsKeptOutAndStillTold() {
        for (String saisi :
                new String[] {"%", "Dupont Léa", "🧒", "a&b=c", "x".repeat(41), "<script>", "' or 1=1", "A,,B"}) {
            assertThat(lire("referent", saisi).valeur("referent")).as(saisi).isEqualTo(Parametres.ILLISIBLE);
        }
        assertThat(lire("referent", "  ").isVide()).as("nothing chosen").isTrue();
    }

    @Test
    void thePageAndTheOpenPanelAreOfTheAddressAlone() {
        assertThat(lire("page", "3", "regler", "oui", "Nom", "X", "saisie:x", "Y")
                        .isVide())
                .isTrue();
    }

    @Test
    void whatWasKeptReadsBackFromEitherForm() {
        Parametres parametres = lire("ecole", "7f2b5a34-0000-4000-8000-000000000001", "col", "ETAT,REFERENT");
        assertThat(Parametres.lire(parametres.getRequete())).isEqualTo(parametres);
        assertThat(Parametres.lire(parametres.getMot())).isEqualTo(parametres);
        assertThat(parametres.getMot()).matches("[\\w.~,-]+");
    }

    @Test
    void whatNobodyWroteReadsAsNothing() {
        assertThat(Parametres.lire((String) null).isVide()).isTrue();
        assertThat(Parametres.lire("n’importe quoi&&==&a").isVide()).isTrue();
    }

    @Test
    void onlyNamedParametersAreKept() {
        assertThat(lire("tri", "NOM", "autre", "X").seuls(Set.of("tri")).getRequete())
                .isEqualTo("tri=NOM");
    }

    @Test
    void aCodeOutOfReachIsLostAndNotActive() {
        Critere perdu = new Critere("referent", "Référent", Map.of("A", "Anne"), "B");
        assertThat(perdu.isPerdu()).isTrue();
        assertThat(perdu.isActif()).isFalse();
        Critere actif = new Critere("referent", "Référent", Map.of("A", "Anne"), "A");
        assertThat(actif.isPerdu()).isFalse();
        assertThat(actif.isActif()).isTrue();
        assertThat(actif.getDit()).isEqualTo("Anne");
        Critere sans = new Critere("referent", "Référent", Map.of("A", "Anne"), null);
        assertThat(sans.isPerdu() || sans.isActif()).isFalse();
    }
}
