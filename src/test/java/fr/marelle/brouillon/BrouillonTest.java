package fr.marelle.brouillon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class BrouillonTest {

    @Test
    void aDraftIsTheOneOfItsAuthorAndOfNobodyElse() {
        UUID auteur = UUID.randomUUID();
        Brouillon brouillon =
                new Brouillon(UUID.randomUUID(), auteur, "/saisine/saisie", "/saisine/saisie?brouillon=x");
        assertThat(brouillon.de(auteur)).isTrue();
        assertThat(brouillon.de(UUID.randomUUID())).isFalse();
        assertThat(brouillon.de(null)).isFalse();
        assertThat(brouillon.getPage()).isEqualTo("/saisine/saisie?brouillon=x");
    }
}
