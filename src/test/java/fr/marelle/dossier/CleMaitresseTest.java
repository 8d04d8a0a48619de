package fr.marelle.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.marelle.essai.Ligne;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key without which no narrative opens: made once, for its owner alone. */
class CleMaitresseTest {

    private static final byte[] CLAIR = "clé de données".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path dossier;

    @Test
    void aKeyIsMadeOnlyWhenItMayBeAndReadBackAfterwards() {
        assertThat(maitresse().charger(false)).isFalse();
        assertThat(maitresse().fichier()).doesNotExist();
        CleMaitresse premiere = maitresse();
        assertThat(premiere.charger(true)).isTrue();
        byte[] scelle = premiere.sceller("lieu", CLAIR);
        CleMaitresse relue = maitresse();
        assertThat(relue.charger(false)).isTrue();
        assertThat(relue.ouvrir("lieu", scelle)).isEqualTo(CLAIR);
        assertThatIllegalStateException().isThrownBy(() -> relue.ouvrir("ailleurs", scelle));
    }

    @Test
    void theKeyIsItsOwnersAlone() throws IOException {
        CleMaitresse maitresse = maitresse();
        maitresse.charger(true);
        assertThat(maitresse.tropOuverte()).isFalse();
        Files.setPosixFilePermissions(maitresse.fichier(), PosixFilePermissions.fromString("rw-r-----"));
        assertThat(maitresse.tropOuverte()).isTrue();
    }

    @Test
    void whatIsNoKeyOf256BitsIsRefused() throws IOException {
        CleMaitresse maitresse = maitresse();
        maitresse.charger(true);
        String hexa = Files.readString(maitresse.fichier());
        Files.writeString(maitresse.fichier(), hexa + "\n");
        assertThat(maitresse().charger(false)).isTrue();
        Files.writeString(maitresse.fichier(), hexa.substring(2));
        assertThat(maitresse().charger(true)).isFalse();
        Files.writeString(maitresse.fichier(), "pas une clé");
        assertThat(maitresse().charger(true)).isFalse();
    }

    private CleMaitresse maitresse() {
        return Ligne.poser(
                new CleMaitresse(), "dossier", dossier.resolve("donnees").toString());
    }
}
