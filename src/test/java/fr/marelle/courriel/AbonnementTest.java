package fr.marelle.courriel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbonnementTest {

    @ParameterizedTest
    @ValueSource(strings = {"nadia.leroy@ville.exemple.fr", "n@b.fr", "nadia+marelle@ville.exemple.fr"})
    void oneAddressIsTaken(String saisie) {
        assertThat(AbonnementService.estAdresse(saisie)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nadia",
                "nadia@local",
                "élodie@ville.exemple.fr",
                "nadia@mairie-bézu.fr",
                "nadia@ville.exemple.fr\r\nBcc: autre@ville.exemple.fr",
                "nadia@ville.exemple.fr, autre@ville.exemple.fr",
                "Nadia <nadia@ville.exemple.fr>"
            })
    void anythingElseIsRefused(String saisie) {
        assertThat(AbonnementService.estAdresse(saisie)).isFalse();
    }
}
