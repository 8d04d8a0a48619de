package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.shared.Erreurs;
import org.junit.jupiter.api.Test;

class MotDePasseTest {

    @Test
    void theRightPasswordOpensAndAnotherDoesNot() {
        String hache = MotDePasse.hacher("une marelle sous la pluie");
        assertThat(MotDePasse.verifier("une marelle sous la pluie", hache)).isTrue();
        assertThat(MotDePasse.verifier("une marelle sous la neige", hache)).isFalse();
    }

    @Test
    void thePasswordIsNotInWhatIsStoredAndTheSaltDiffersEachTime() {
        String hache = MotDePasse.hacher("une marelle sous la pluie");
        assertThat(hache).startsWith("pbkdf2-sha512$210000$").doesNotContain("marelle sous");
        assertThat(MotDePasse.hacher("une marelle sous la pluie")).isNotEqualTo(hache);
    }

    @Test
    void anAccountWithoutPasswordIsNeverOpened() {
        assertThat(MotDePasse.verifier("un compte qui n'existe pas", null)).isFalse();
    }

    @Test
    void elevenCharactersAreTooFewTwelveWithoutAnyOtherRuleAreEnough() {
        refuse("abcdefghijk", "habilitation.motDePasseLongueur");
        accepte("abcdefghijkl");
        accepte("é".repeat(12));
        accepte("une phrase assez longue ".repeat(4));
        refuse(null, "habilitation.motDePasseLongueur");
        accepte("xy".repeat(100));
        refuse("x".repeat(201), "habilitation.motDePasseLongueur");
    }

    @Test
    void aCommonPasswordOrTheLoginItselfIsRefusedWhateverTheCase() {
        refuse("MotDePasse1234", "habilitation.motDePasseCourant");
        refuse("coordination.lens", "habilitation.motDePasseCourant");
    }

    private static void accepte(String clair) {
        assertThatCode(() -> controler(clair)).doesNotThrowAnyException();
    }

    private static void refuse(String clair, String cle) {
        assertThatThrownBy(() -> controler(clair)).hasMessage(cle);
    }

    private static void controler(String clair) {
        Erreurs erreurs = new Erreurs();
        MotDePasse.controler(erreurs, "motDePasse", clair, "coordination.lens");
        erreurs.lever();
    }
}
