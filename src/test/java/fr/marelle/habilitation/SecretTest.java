package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void aSecretHas256BitsAndFitsInAUrlOrACookie() {
        assertThat(Secret.nouveau()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void noTwoSecretsAreAlike() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> Secret.nouveau()).collect(Collectors.toSet()))
                .hasSize(1000);
    }

    @Test
    void whatIsStoredIsADigestOf32Bytes() {
        String secret = Secret.nouveau();
        assertThat(Secret.empreinte(secret)).hasSize(32).isEqualTo(Secret.empreinte(secret));
        assertThat(Secret.empreinte(secret)).isNotEqualTo(Secret.empreinte(Secret.nouveau()));
    }
}
