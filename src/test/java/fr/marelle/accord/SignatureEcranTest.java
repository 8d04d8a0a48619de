package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn on a screen becomes numbers and nothing else; the digest goes with the words, whatever their order. */
class SignatureEcranTest {

    private static final LocalDate LE = LocalDate.of(2026, 11, 28);
    private static final UUID FICHE = UUID.randomUUID();
    private static final UUID MERE = UUID.randomUUID();

    @Test
    void strokesBecomeAPathOfWholeNumbersWithinTheArea() {
        assertThat(TraceSignature.lire("{\"lines\":[[[1.4,2.6],[-3,5000]],[[7,8],[9,10],[11,12]]]}"))
                .isEqualTo("M1 3L0 2000M7 8L9 10L11 12");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "[]",
                "null",
                "{\"lines\":[]}",
                "{\"lines\":null}",
                "{\"lines\":[[[1,1]]]}",
                "{\"lines\":[[[1],[2]]]}",
                "{\"lines\":[[[\"<script>\",1],[2,2]]]}",
                "{\"lines\":\"M0 0L1 1\"}",
                "{\"lines\":[[1,2],[3,4]]}",
                "data:image/png;base64,AAAA",
                "{\"lines\":[[[1,1],[2,2]]"
            })
    void whatIsNoStrokeIsNoSignature(String saisi) {
        assertThat(TraceSignature.lire(saisi)).isNull();
    }

    @Test
    void aDrawingOfTooManyPointsIsRefused() {
        assertThat(TraceSignature.lire(trait(5000))).isNotNull();
        assertThat(TraceSignature.lire(trait(5001))).isNull();
    }

    private static String trait(int points) {
        return IntStream.range(0, points)
                .mapToObj(i -> "[" + i % 600 + "," + i % 180 + "]")
                .collect(Collectors.joining(",", "{\"lines\":[[", "]]}"));
    }

    @Test
    void theDigestIsOfTheFicheItsSignatoryTheDayTheWordsAndTheAnswers() {
        Finalite suivi = Exemples.finalite("ACCOMPAGNEMENT", Signature.UNE, null);
        Finalite image = Exemples.finalite("IMAGE", Signature.DEUX, null);
        Map<Finalite, Reponse> reponses = new HashMap<>(Map.of(suivi, Reponse.ACCORDE, image, Reponse.REFUSE));
        byte[] signe = TexteSigne.empreinte(FICHE, MERE, LE, reponses);
        assertThat(TexteSigne.empreinte(FICHE, MERE, LE, new HashMap<>(reponses)))
                .isEqualTo(signe);
        assertThat(TexteSigne.empreinte(FICHE, MERE, LE.plusDays(1), reponses)).isNotEqualTo(signe);
        assertThat(TexteSigne.empreinte(UUID.randomUUID(), MERE, LE, reponses)).isNotEqualTo(signe);
        assertThat(TexteSigne.empreinte(FICHE, UUID.randomUUID(), LE, reponses)).isNotEqualTo(signe);
        assertThat(TexteSigne.empreinte(FICHE, null, LE, reponses)).isNotEqualTo(signe);
        reponses.put(image, Reponse.ACCORDE);
        assertThat(TexteSigne.empreinte(FICHE, MERE, LE, reponses)).isNotEqualTo(signe);
        reponses.remove(image);
        assertThat(TexteSigne.empreinte(FICHE, MERE, LE, reponses)).isNotEqualTo(signe);
    }
}
