package fr.marelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccueilE2E extends ParcoursNavigateur {

    @Test
    void aStrangerIsLedToTheSignInPage() {
        ouvrir("");
        assertThat(page.getByLabel("Identifiant").isVisible()).isTrue();
        assertThat(page.getByLabel("Mot de passe").isVisible()).isTrue();
        verifierAccessibilite();
        capturer("connexion");
    }
}
