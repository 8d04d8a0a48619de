package fr.marelle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailTest {

    private static final UUID COMPTE = UUID.randomUUID();
    private static final UUID DOSSIER = UUID.randomUUID();

    @Test
    void theCommitmentOfOneEntryIsStable() {
        Detail detail = new Detail(Acte.LECTURE, "saisine", COMPTE, DOSSIER, null, "127.0.0.1");
        assertThat(detail.engagement()).hasSize(32).isEqualTo(detail.engagement());
    }

    @Test
    void twoEntriesAlikeHaveDifferentCommitments() {
        assertThat(new Detail(Acte.LECTURE, "saisine", COMPTE, DOSSIER, null, null).engagement())
                .isNotEqualTo(new Detail(Acte.LECTURE, "saisine", COMPTE, DOSSIER, null, null).engagement());
    }

    /** Somebody who knows all the rest of an entry cannot tell it from its commitment: the salt is drawn for each. */
    @Test
    void theSaltIsDrawnAndCounts() {
        Detail detail = new Detail(Acte.LECTURE, "saisine", COMPTE, DOSSIER, null, null);
        byte[] sel = (byte[]) detail.ligne()[2];
        assertThat(sel).hasSize(16).isNotEqualTo(new byte[16]);
        byte[] avant = detail.engagement();
        assertThat(Ligne.poser(detail, "sel", new byte[16]).engagement()).isNotEqualTo(avant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"objet", "compteId", "dossierId", "motif", "adresse", "acte", "id", "le"})
    void whateverIsChangedInAnEntryNoLongerMatchesItsCommitment(String champ) {
        Detail detail = new Detail(Acte.LECTURE, "saisine", COMPTE, DOSSIER, "motif", "127.0.0.1");
        byte[] avant = detail.engagement();
        Ligne.poser(detail, champ, null);
        assertThat(detail.engagement()).isNotEqualTo(avant);
    }

    @Test
    void anEntryIsStoredWithItsPrintAndWithoutContent() {
        Detail detail = new Detail(Acte.CONNEXION, "compte", COMPTE, null, "motif", "127.0.0.1");
        LocalDateTime le = LocalDateTime.ofInstant(detail.getLe(), ZoneOffset.UTC);
        String id = detail.getId().toString();
        assertThat(detail.ligneEmpreinte()).containsExactly(id, le, detail.engagement());
        assertThat(detail.ligne())
                .containsExactly(
                        id,
                        le,
                        Ligne.lire(detail, "sel"),
                        "CONNEXION",
                        "compte",
                        COMPTE.toString(),
                        null,
                        "motif",
                        "127.0.0.1");
    }

    /** The verifier is another program: this is all it knows of the format. */
    @Test
    void theCommitmentIsThatOfTheFormatTheVerifierReads() throws NoSuchAlgorithmException {
        Detail detail = new Detail(Acte.LECTURE, "saisine", COMPTE, null, null, "127.0.0.1");
        String lignes = String.join(
                "\n",
                detail.getId().toString(),
                detail.getLe().toString(),
                "LECTURE",
                "saisine",
                COMPTE.toString(),
                "",
                "",
                "127.0.0.1",
                "");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update((byte[]) detail.ligne()[2]);
        assertThat(detail.engagement()).isEqualTo(sha.digest(lignes.getBytes(StandardCharsets.UTF_8)));
    }
}
