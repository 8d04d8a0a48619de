package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.habilitation.Droit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The menu holds what one may open, and says where one is. */
class NavigationTest {

    private static final Set<String> EQUIPE =
            Set.of(Droit.ACCUEIL, Droit.SAISINE_LIRE, Droit.FAMILLE_LIRE, Droit.PARCOURS_LIRE, Droit.EPS_LIRE);

    @Test
    void aPageStandsUnderTheEntryOfItsFolder() {
        assertThat(ou("/accueil", EQUIPE)).containsExactly("Accueil");
        assertThat(ou("/parcours/fiche", EQUIPE)).containsExactly("Parcours");
        assertThat(ou("/compte/moi", EQUIPE)).isEmpty();
        assertThat(ou("/statistiques/liste", EQUIPE)).isEmpty();
    }

    @Test
    void aPageWithoutItsOwnEntryStandsUnderThatOfTheChildOrOfTheEps() {
        for (String page : List.of("/equipe/fiche", "/signalement/liste", "/document/saisie", "/accord/fiche")) {
            assertThat(ou(page, EQUIPE)).as(page).containsExactly("Enfants");
        }
        assertThat(ou("/invitation/saisie", EQUIPE)).containsExactly("EPS");
        assertThat(ou("/nomenclature/fiche", Set.of(Droit.COMPTE_GERER))).containsExactly("Administration");
    }

    @Test
    void aGuestStandsUnderHerMeetings() {
        assertThat(ou("/invitation/agenda", Set.of(Droit.EPS_ASSISTER))).containsExactly("EPS");
        assertThat(ou("/invitation/agenda", Set.of(Droit.EPS_ASSISTER, Droit.EPS_LIRE)))
                .as("one at most")
                .containsExactly("EPS");
    }

    @Test
    void theListsOfCodesHaveAnEntryForWhoeverDoesNotManageAccounts() {
        assertThat(libelles(Set.of(Droit.NOMENCLATURE_MODIFIER))).containsExactly("Listes de codes");
        assertThat(ou("/nomenclature/liste", Set.of(Droit.NOMENCLATURE_MODIFIER)))
                .containsExactly("Listes de codes");
        assertThat(libelles(Set.of(Droit.NOMENCLATURE_MODIFIER, Droit.COMPTE_GERER)))
                .containsExactly("Administration");
    }

    private static List<String> ou(String uri, Set<String> droits) {
        return NavigationView.entrees(uri, droits::contains).stream()
                .filter(NavigationView.Entree::courante)
                .map(NavigationView.Entree::libelle)
                .toList();
    }

    private static List<String> libelles(Set<String> droits) {
        return NavigationView.entrees("/accueil", droits::contains).stream()
                .map(NavigationView.Entree::libelle)
                .toList();
    }
}
