package fr.marelle.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import fr.marelle.shared.TexteProtege;
import fr.marelle.territoire.Pre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {

    private static final LocalDate DEPART = LocalDate.of(2026, 3, 1);

    private final Pre premier = Exemples.pre("A");
    private final Pre second = Exemples.pre("B");
    private final Dossier dossier = Exemples.dossier(premier);

    @Test
    void aFileBelongsToItsPreFromItsOpening() {
        assertThat(dossier.preAu(Exemples.OUVERTURE.minusDays(1))).isNull();
        assertThat(dossier.preAu(Exemples.OUVERTURE)).isEqualTo(premier);
        assertThat(dossier.preAu(DEPART)).isEqualTo(premier);
    }

    @Test
    void aTransferEndsOnePreTheDayTheOtherBegins() {
        dossier.transferer(second, DEPART);
        assertThat(dossier.preAu(DEPART.minusDays(1))).isEqualTo(premier);
        assertThat(dossier.preAu(DEPART)).isEqualTo(second);
        assertThat(dossier.getRattachements()).hasSize(2);
    }

    @Test
    void aSecondTransferLeavesTheFirstPeriodAsItWas() {
        dossier.transferer(second, DEPART);
        dossier.transferer(premier, DEPART.plusDays(10));
        assertThat(dossier.getRattachements().get(0).getAu()).isEqualTo(DEPART);
        assertThat(dossier.preAu(DEPART.plusDays(9))).isEqualTo(second);
        assertThat(dossier.preAu(DEPART.plusDays(10))).isEqualTo(premier);
    }

    @Test
    void aTransferOnTheDayOfArrivalIsRefused() {
        assertThat(Refuses.par(() -> dossier.transferer(second, Exemples.OUVERTURE)))
                .containsExactly("null dossier.transfertAvantEntree");
    }

    @ParameterizedTest
    @EnumSource(value = EtatDossier.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIF")
    void aFileThatIsNotActiveDoesNotMove(EtatDossier etat) {
        Ligne.poser(dossier, "etat", etat);
        assertThat(Refuses.par(dossier::exigerActif)).containsExactly("null dossier.pasActif");
        assertThat(Refuses.par(() -> dossier.transferer(second, DEPART))).containsExactly("null dossier.pasActif");
        assertThat(dossier.preAu(DEPART)).isEqualTo(premier);
    }

    @Test
    void aDecisionTakenBeforeItIsStoredKeepsItsMomentAndItsAuthor() {
        UUID auteur = UUID.randomUUID();
        Instant quand = Instant.parse("2026-03-01T10:15:30.123456789Z");
        Trace trace = new Trace(dossier, "trace.essai", null, quand, auteur);
        assertThat(trace.getCreeLe()).isEqualTo("2026-03-01T10:15:30.123456Z");
        assertThat(trace.getCreePar()).isEqualTo(auteur);
    }

    @Test
    void aTextTooShortToHaveBeenSealedHereDoesNotOpen() {
        var cle = Chiffrement.nouvelleCle();
        byte[] scelle = Chiffrement.sceller(cle, "lieu", new byte[0]);
        assertThat(Chiffrement.ouvrir(cle, "lieu", scelle)).isEmpty();
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> Chiffrement.ouvrir(cle, "lieu", java.util.Arrays.copyOf(scelle, 17)))
                .withMessage("not a text sealed here");
        assertThat(new TexteProtege(scelle).toString()).doesNotContain(new String(scelle));
    }
}
