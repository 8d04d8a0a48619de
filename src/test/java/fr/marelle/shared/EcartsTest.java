package fr.marelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.shared.web.Ecarts;
import org.junit.jupiter.api.Test;

/** What an older form is compared with: what is stored, where it says something else. */
class EcartsTest {

    @Test
    void onlyWhatDiffersIsToldAndWhatIsStoredIsTold() {
        assertThat(new Ecarts()
                        .comparer("nom", "Martin", " Martin ")
                        .comparer("telephone", "06 01", "06 02")
                        .comparer("courriel", null, "a@b.fr")
                        .comparer("langue", null, " ")
                        .comparer("service", "ASE", null)
                        .parChamp())
                .containsOnlyKeys("telephone", "courriel", "service")
                .containsEntry("telephone", "06 01")
                .containsEntry("courriel", "—")
                .containsEntry("service", "ASE");
    }
}
