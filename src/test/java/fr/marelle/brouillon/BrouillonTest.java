package fr.marelle.brouillon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import java.time.Instant;
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

    @Test
    void aDraftIsKeptThirtyDaysFromItsFirstSaving() {
        Instant debut = Instant.parse("2026-11-01T08:00:00Z");
        Brouillon brouillon =
                new Brouillon(UUID.randomUUID(), UUID.randomUUID(), "/eps/saisie", "/eps/saisie?brouillon=x");
        assertThat(brouillon.isPerime(debut)).as("not stored yet").isFalse();
        Ligne.poser(brouillon, "creeLe", debut);
        assertThat(brouillon.getFin()).isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
        assertThat(brouillon.isPerime(brouillon.getFin().minusMillis(1))).isFalse();
        assertThat(brouillon.isPerime(brouillon.getFin())).isTrue();
    }
}
