package fr.marelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a form, of a column and of an identity. */
class LectureTest {

    private enum Couleur {
        VERT,
        BLEU
    }

    private final Erreurs erreurs = new Erreurs();

    @Test
    void aChoiceIsOneOfTheList() {
        assertThat(erreurs.choix("c", Couleur.class, "BLEU")).isEqualTo(Couleur.BLEU);
        assertThat(Refuses.de(erreurs)).isEmpty();
        assertThat(erreurs.choix("c", Couleur.class, "bleu")).isNull();
        assertThat(erreurs.choix("d", Couleur.class, null)).isNull();
        assertThat(Refuses.de(erreurs)).containsExactly("c commun.choixObligatoire", "d commun.choixObligatoire");
    }

    @Test
    void anIdentifierIsChosen() {
        UUID id = UUID.randomUUID();
        assertThat(erreurs.identifiant("i", id.toString())).isEqualTo(id);
        assertThat(Refuses.de(erreurs)).isEmpty();
        assertThat(erreurs.identifiant("i", "")).isNull();
        assertThat(Refuses.de(erreurs)).containsExactly("i commun.choixObligatoire");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "25, true", "-1, false", "26, false", "dix, false", "99999999999, false"})
    void aNumberLiesBetweenItsBoundsBothAllowed(String saisi, boolean admis) {
        Integer lu = erreurs.nombre("n", saisi, 0, 25);
        assertThat(erreurs.aucune()).isEqualTo(admis);
        assertThat(lu).isEqualTo(admis ? Integer.valueOf(saisi) : null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void whatIsNotRequiredMayBeEmptyAndWhatIsMayNot(String vide) {
        assertThat(erreurs.nombre("n", vide, 1, 2)).isNull();
        assertThat(erreurs.date("d", vide)).isNull();
        assertThat(erreurs.facultatif("t", vide, 3)).isNull();
        assertThat(erreurs.aucune()).isTrue();
        assertThat(erreurs.dateObligatoire("d", vide)).isNull();
        assertThat(erreurs.obligatoire("t", vide, 3)).isNull();
        assertThat(Refuses.de(erreurs)).containsExactly("d commun.obligatoire", "t commun.obligatoire");
    }

    @Test
    void aTextIsReadWithoutItsOuterBlanks() {
        assertThat(erreurs.obligatoire("t", " a b ", 3)).isEqualTo("a b");
        assertThat(erreurs.aucune()).isTrue();
    }

    /** Months 01–12, 20–42 and 50–99 exist in a social security number (INSEE). */
    @ParameterizedTest
    @CsvSource({
        "00, false",
        "01, true",
        "12, true",
        "13, false",
        "19, false",
        "20, true",
        "42, true",
        "43, false",
        "49, false",
        "50, true",
        "99, true"
    })
    void theMonthTellsASocialSecurityNumberFromAnother(String mois, boolean nir) {
        assertThat(Texte.contientNir("285" + mois + "62123456")).isEqualTo(nir);
    }

    @Test
    void aSealedTextTellsNothingUntilItIsOpened() {
        TexteProtege texte = new TexteProtege(new byte[] {1, 2});
        assertThat(texte.getClair()).isNull();
        assertThat(texte.toString()).isEqualTo("texte protégé");
        assertThat(texte.ouvrir("secret")).isSameAs(texte);
        assertThat(texte.getClair()).isEqualTo("secret");
        assertThat(texte.toString()).doesNotContain("secret");
        assertThat(texte)
                .isEqualTo(new TexteProtege(new byte[] {1, 2}))
                .hasSameHashCodeAs(new TexteProtege(new byte[] {1, 2}));
        assertThat(texte).isNotEqualTo(new TexteProtege(new byte[] {1, 3})).isNotEqualTo("texte protégé");
        assertThat(texte.hashCode()).isNotZero();
    }

    @Test
    void aSealedTextIsNotChangedThroughTheBytesItWasMadeOf() {
        byte[] octets = {1, 2};
        TexteProtege texte = new TexteProtege(octets);
        octets[0] = 9;
        texte.getScelle()[1] = 9;
        assertThat(texte.getScelle()).containsExactly(1, 2);
    }

    @Test
    void whatIsStoredIsReadBackAndNothingStaysNothing() {
        UuidColonneConverter uuids = new UuidColonneConverter();
        UUID id = UUID.randomUUID();
        assertThat(uuids.convertToEntityAttribute(uuids.convertToDatabaseColumn(id)))
                .isEqualTo(id);
        assertThat(uuids.convertToDatabaseColumn(null)).isNull();
        assertThat(uuids.convertToEntityAttribute(null)).isNull();
        InstantConverter instants = new InstantConverter();
        Instant instant = Instant.parse("2026-11-23T10:15:30Z");
        assertThat(instants.convertToDatabaseColumn(instant)).isEqualTo(LocalDateTime.of(2026, 11, 23, 10, 15, 30));
        assertThat(instants.convertToEntityAttribute(LocalDateTime.of(2026, 11, 23, 10, 15, 30)))
                .isEqualTo(instant);
        assertThat(instants.convertToDatabaseColumn(null)).isNull();
        assertThat(instants.convertToEntityAttribute(null)).isNull();
        TexteProtegeConverter textes = new TexteProtegeConverter();
        TexteProtege texte = new TexteProtege(new byte[] {3});
        assertThat(textes.convertToEntityAttribute(textes.convertToDatabaseColumn(texte)))
                .isEqualTo(texte);
        assertThat(textes.convertToDatabaseColumn(null)).isNull();
        assertThat(textes.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void anEntityIsItsIdentifierAndItsKind() {
        UUID id = UUID.randomUUID();
        assertThat(new Chose(id)).isEqualTo(new Chose(id)).hasSameHashCodeAs(new Chose(id));
        assertThat(new Chose(id)).isNotEqualTo(new Chose(UUID.randomUUID())).isNotEqualTo(new Autre(id));
        assertThat(new Chose(id).hashCode()).isEqualTo(id.hashCode());
        assertThat(new Chose(id)).isNotEqualTo(id);
    }

    @Test
    void aFormOpenedOnAnOlderVersionOrOnNoneIsRefused() {
        Chose chose = Ligne.poser(new Chose(UUID.randomUUID()), "version", 3L);
        assertThat(Refuses.par(() -> chose.verifierVersion(3))).isEmpty();
        assertThat(Refuses.par(() -> chose.verifierVersion("3"))).isEmpty();
        assertThat(Refuses.par(() -> chose.verifierVersion(2))).containsExactly("null commun.modifieEntreTemps");
        assertThat(Refuses.par(() -> chose.verifierVersion("03"))).containsExactly("null commun.modifieEntreTemps");
        assertThat(Refuses.par(() -> chose.verifierVersion(null))).containsExactly("null commun.modifieEntreTemps");
    }

    private static class Chose extends BaseEntity {

        private static final long serialVersionUID = 1L;

        Chose(UUID id) {
            super(id);
        }
    }

    private static final class Autre extends BaseEntity {

        private static final long serialVersionUID = 1L;

        Autre(UUID id) {
            super(id);
        }
    }
}
