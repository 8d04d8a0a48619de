package fr.marelle.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class ChiffrementTest {

    private static final byte[] RECIT = "Ne dort plus depuis l’été.".getBytes(StandardCharsets.UTF_8);
    private static final String LIEU = "saisine.deja_tente|1";

    private final SecretKey cle = Chiffrement.nouvelleCle();

    @Test
    void whatIsSealedOpensWithItsKeyAtItsPlace() {
        assertThat(Chiffrement.ouvrir(cle, LIEU, Chiffrement.sceller(cle, LIEU, RECIT)))
                .isEqualTo(RECIT);
    }

    @Test
    void twoSealsOfOneTextDiffer() {
        assertThat(Chiffrement.sceller(cle, LIEU, RECIT)).isNotEqualTo(Chiffrement.sceller(cle, LIEU, RECIT));
    }

    @Test
    void movedToAnotherRowItNoLongerOpens() {
        byte[] scelle = Chiffrement.sceller(cle, LIEU, RECIT);
        assertThatThrownBy(() -> Chiffrement.ouvrir(cle, "saisine.deja_tente|2", scelle))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyOrAChangedByteDoesNotOpenIt() {
        byte[] scelle = Chiffrement.sceller(cle, LIEU, RECIT);
        assertThatThrownBy(() -> Chiffrement.ouvrir(Chiffrement.nouvelleCle(), LIEU, scelle))
                .isInstanceOf(IllegalStateException.class);
        scelle[scelle.length - 1] ^= 1;
        assertThatThrownBy(() -> Chiffrement.ouvrir(cle, LIEU, scelle)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasNeverSealedIsRefused() {
        assertThatThrownBy(() -> Chiffrement.ouvrir(cle, LIEU, RECIT)).isInstanceOf(IllegalStateException.class);
    }
}
