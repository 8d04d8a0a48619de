package fr.marelle.impression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GabaritTest {

    private static String remplir(String texte, Map<String, ?> valeurs) {
        return new Gabarit(texte).remplir(valeurs);
    }

    @Test
    void everyValueIsEscapedAndWhatXmlCannotHoldIsLeftOut() {
        assertThat(remplir("<p title=\"{{v}}\">{{v}}</p>", Map.of("v", "<b> & \"l'eau\" \u0000\uFFFF\uD800x 😀")))
                .isEqualTo("<p title=\"&lt;b&gt; &amp; &quot;l&#39;eau&quot; x 😀\">"
                        + "&lt;b&gt; &amp; &quot;l&#39;eau&quot; x 😀</p>");
    }

    @Test
    void whatSomebodyTypedIsNoTemplate() {
        assertThat(remplir("{{a}} {{b}}", Map.of("a", "{{b}} $1 \\", "b", "secret")))
                .isEqualTo("{{b}} $1 \\ secret");
        assertThat(remplir("{{#l}}{{a}}{{/l}}", Map.of("l", List.of(Map.of("a", "{{#l}}{{/l}}")))))
                .isEqualTo("{{#l}}{{/l}}");
    }

    @Test
    void aDayIsWrittenAsPeopleReadItAndNothingForWhatIsNotKnown() {
        Map<String, Object> valeurs = new HashMap<>(Collections.singletonMap("rien", null));
        valeurs.put("jour", LocalDate.of(2026, 3, 2));
        assertThat(remplir("{{jour}}|{{rien}}|{{inconnu}}", valeurs)).isEqualTo("02/03/2026||");
    }

    @Test
    void aPartIsRepeatedForEachLineAndSeesWhatIsAround() {
        Map<String, ?> valeurs =
                Map.of("de", "Z", "l", List.of(Map.of("n", "1"), Map.of("n", "2", "m", List.of(Map.of("n", "3")))));
        assertThat(remplir("{{#l}}[{{n}}{{de}}{{#m}}({{n}}{{de}}){{/m}}]{{/l}}", valeurs))
                .isEqualTo("[1Z][2Z(3Z)]");
    }

    @Test
    void aPartStandsForWhatIsThereAndAnotherForWhatIsNot() {
        String texte = "{{#a}}oui{{/a}}{{^a}}non{{/a}}";
        assertThat(remplir(texte, Map.of("a", "x"))).isEqualTo("oui");
        assertThat(remplir(texte, Map.of())).isEqualTo("non");
        assertThat(remplir(texte, Map.of("a", List.of()))).isEqualTo("non");
    }
}
