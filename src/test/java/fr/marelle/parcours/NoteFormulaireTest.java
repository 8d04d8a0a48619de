package fr.marelle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoteFormulaireTest {

    @Test
    void anotherChildIsTickedAloneAndTheTextStays() {
        NoteFormulaire saisi = new NoteFormulaire();
        saisi.viser("aînée");
        saisi.setEnfants(List.of("aînée", "cadet"));
        saisi.setTexte("La mère a appelé.");
        saisi.viser("aînée");
        assertThat(saisi.getEnfants()).as("the same child").containsExactly("aînée", "cadet");
        saisi.viser(null);
        saisi.viser("voisin");
        assertThat(saisi.getEnfants()).containsExactly("voisin");
        assertThat(saisi.getTexte()).isEqualTo("La mère a appelé.");
    }

    @Test
    void whatIsForOneChildAloneNeverBecomesAnothers() {
        NoteFormulaire saisi = new NoteFormulaire();
        saisi.viser("aînée");
        saisi.setPropres(Map.of("aînée", "Elle dort mal."));
        saisi.viser("voisin");
        assertThat(saisi.getPropres()).doesNotContainKey("voisin");
    }

    @Test
    void theSameDraftStoresTheSameRowInTheSameFileAndAnotherInAnother() {
        UUID brouillon = UUID.randomUUID();
        UUID dossier = UUID.randomUUID();
        assertThat(NoteService.contactId(brouillon, dossier))
                .isEqualTo(NoteService.contactId(brouillon, dossier))
                .isNotEqualTo(NoteService.contactId(brouillon, UUID.randomUUID()))
                .isNotEqualTo(NoteService.contactId(UUID.randomUUID(), dossier));
    }
}
