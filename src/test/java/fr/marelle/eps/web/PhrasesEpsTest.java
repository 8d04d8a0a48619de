package fr.marelle.eps.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.shared.web.Messages;
import org.junit.jupiter.api.Test;

/** How long a saisine waited, as one says it. */
class PhrasesEpsTest {

    @Test
    void aDelayIsSaidAsPeopleSayIt() {
        assertThat(Messages.texte("eps.delai", 0L)).isEqualTo("reçue le jour même");
        assertThat(Messages.texte("eps.delai", 1L)).isEqualTo("reçue la veille");
        assertThat(Messages.texte("eps.delai", 12L)).isEqualTo("reçue 12 jours avant");
    }
}
