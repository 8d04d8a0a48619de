package fr.marelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    private static final TexteProtege TEXTE = new TexteProtege(new byte[40]);

    @Test
    void aDocumentIsWithdrawnOnce() {
        Document document = document(Compartiment.PARTAGE, 10);
        UUID par = UUID.randomUUID();
        assertThat(document.isRetire()).isFalse();
        document.retirer(TEXTE, Instant.EPOCH, par);
        assertThat(document.isRetire()).isTrue();
        assertThat(document.getRetireLe()).isEqualTo(Instant.EPOCH);
        assertThat(document.getRetirePar()).isEqualTo(par);
        assertThat(document.getMotifRetrait()).isEqualTo(TEXTE);
        assertThatThrownBy(() -> document.retirer(TEXTE, Instant.EPOCH, par))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("document.dejaRetire");
    }

    @Test
    void theFileOneDownloadsIsCalledByItsNumber() {
        Document document = document(Compartiment.RESTREINT, 10);
        assertThat(document.getNomFichier()).matches("document-D-[0-9A-Z]{4}-[0-9A-Z]{4}\\.pdf");
        assertThat(document.isReserve()).isTrue();
        assertThat(document(Compartiment.PARTAGE, 10).isReserve()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 ko",
        "1024, 1 ko",
        "1025, 2 ko",
        "1047552, 1023 ko",
        "1048576, '1,0 Mo'",
        "1600000, '1,5 Mo'",
        "10485760, '10,0 Mo'"
    })
    void itsWeightIsToldAsPeopleSayIt(int octets, String poids) {
        assertThat(document(Compartiment.PARTAGE, octets).getPoids()).isEqualTo(poids);
    }

    private static Document document(Compartiment lecteurs, int octets) {
        Document document = new Document(UUID.randomUUID(), dossier(), NatureDocument.COURRIER, lecteurs);
        document.decrire(TEXTE, FormatFichier.PDF, octets);
        return document;
    }

    private static Dossier dossier() {
        return fr.marelle.dossier.Exemples.dossier();
    }
}
