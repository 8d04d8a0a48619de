package fr.marelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexteTest {

    @Test
    void theFirstOfAMonthIsSaidSo() {
        assertThat(Texte.enLettres(LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre 2026");
        assertThat(Texte.enLettres(LocalDate.of(2026, 12, 21))).isEqualTo("lundi 21 décembre 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 94 06 2A 004 123 07",
                "vu hier, 1850562123456 au dossier",
                "185056212345633",
                "1 85 05 62 123 456",
                "1\u00a085\u00a005\u00a062\u00a0123\u00a0456",
                "1\u202f85\u202f05\u202f62\u202f123\u202f456",
                "1.85.05.62.123.456",
                "1-85-05-62-123-456",
                "1  85  05  62  123  456",
                "185 0562 1234 56",
                "１８５０５６２１２３４５６",
                "1\u200b850562123456"
            })
    void aSocialSecurityNumberIsRecognisedWithOrWithoutItsKey(String texte) {
        assertThat(Texte.contientNir(avecCle(texte))).isTrue();
    }

    /** Puts the right key behind 13 digits when the example carries two more digits. */
    private static String avecCle(String texte) {
        String chiffres = texte.replaceAll("[^0-9AB]", "");
        if (chiffres.length() != 15) {
            return texte;
        }
        long numero =
                Long.parseLong(chiffres.substring(0, 13).replace("2A", "19").replace("2B", "18"));
        return chiffres.substring(0, 13) + "%02d".formatted(97 - numero % 97);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "le 12/03/2026 à 17 h 30",
                "12/03/2026, 14/05/2026",
                "21.03.2026 14.05.2026",
                "0620001P",
                "185056212345699",
                "1 85 13 62 123 456",
                ""
            })
    void aPhoneNumberADateAWrongKeyOrAWrongMonthIsNone(String texte) {
        assertThat(Texte.contientNir(texte)).isFalse();
    }

    @Test
    void twoSpellingsOfOneNameAreFlattenedAlike() {
        assertThat(Texte.aplati("  Éloïse  D’HÉRIN-Noël ")).isEqualTo("eloise d herin noel");
    }

    @Test
    void whatIsNoIdentifierReadsAsNone() {
        assertThat(Texte.uuid("../etc/passwd")).isNull();
        assertThat(Texte.uuid(null)).isNull();
        UUID id = UUID.randomUUID();
        assertThat(Texte.uuid(" " + id + " ")).isEqualTo(id);
    }

    @Test
    void ofSomebodyIsElidedBeforeAVowel() {
        assertThat(Texte.de("Éloïse")).isEqualTo("d’Éloïse");
        assertThat(Texte.de("anaïs")).isEqualTo("d’anaïs");
        assertThat(Texte.de("Œnone")).isEqualTo("d’Œnone");
        assertThat(Texte.de("Yves")).isEqualTo("d’Yves");
        assertThat(Texte.de("Yanis")).isEqualTo("de Yanis");
        assertThat(Texte.de("Noé")).isEqualTo("de Noé");
        assertThat(Texte.de("Hugo")).isEqualTo("de Hugo");
    }
}
