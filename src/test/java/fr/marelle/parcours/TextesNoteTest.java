package fr.marelle.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextesNoteTest {

    private final UUID ainee = UUID.randomUUID();
    private final UUID cadet = UUID.randomUUID();
    private final NoteFormulaire saisi = new NoteFormulaire();
    private final Erreurs erreurs = new Erreurs();

    @BeforeEach
    void twoSiblingsBothTicked() {
        saisi.viser(ainee.toString());
        saisi.proposer(List.of(ainee.toString(), cadet.toString()));
        saisi.setEnfants(List.of(ainee.toString(), cadet.toString()));
    }

    @Test
    void eachFileHasWhatIsForAllAndWhatIsItsOwnAndNeverTheOthers() {
        saisi.setTexte("La mère a appelé.");
        saisi.setPropres(Map.of(cadet.toString(), "Il mange à la cantine."));
        TextesNote textes = TextesNote.lire(erreurs, saisi);
        assertThat(erreurs.aucune()).isTrue();
        assertThat(textes.de(ainee)).isEqualTo("La mère a appelé.");
        assertThat(textes.de(cadet)).isEqualTo("La mère a appelé.\n\nIl mange à la cantine.");
    }

    @Test
    void nothingIsForAllWhenNothingWasWrittenForAll() {
        saisi.setPropres(Map.of(cadet.toString(), "Il mange à la cantine."));
        TextesNote textes = TextesNote.lire(erreurs, saisi);
        assertThat(textes.de(ainee)).isNull();
        assertThat(textes.de(cadet)).isEqualTo("Il mange à la cantine.");
    }

    @Test
    void bothTogetherAreNoLongerThanANarrativeAndNothingIsCut() {
        saisi.setTexte("é".repeat(19_000));
        saisi.setPropres(Map.of(cadet.toString(), "à".repeat(998)));
        assertThat(TextesNote.lire(erreurs, saisi).de(cadet)).hasSize(20_000);
        assertThat(erreurs.aucune()).isTrue();
        saisi.setPropres(Map.of(cadet.toString(), "à".repeat(999)));
        TextesNote.lire(erreurs, saisi);
        assertThat(refus()).containsExactly("propres:1:propre parcours.noteTropLongue");
    }

    @Test
    void aTextForAChildThatIsNotTickedIsSaidAtItsPlace() {
        saisi.setEnfants(List.of(cadet.toString()));
        saisi.setPropres(Map.of(ainee.toString(), "Orphelin."));
        TextesNote.lire(erreurs, saisi);
        assertThat(refus()).containsExactly("propres:0:propre parcours.noteNonCochee");
    }

    private List<String> refus() {
        return catchThrowableOfType(BusinessRuleException.class, erreurs::lever).getRefus().stream()
                .map(r -> r.champ() + " " + r.cle())
                .toList();
    }
}
