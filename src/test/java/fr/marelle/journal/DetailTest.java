package fr.marelle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

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
}
