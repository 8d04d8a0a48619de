package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConnexionTest {

    private static final Instant MATIN = Instant.parse("2026-11-22T08:00:00Z");
    private static final Duration PRESQUE_RIEN = Duration.ofSeconds(1);

    private final Compte compte = new Compte(UUID.randomUUID(), "coordination", "Camille Exemple", null);
    private final Connexion connexion = new Connexion(compte, Secret.empreinte("secret"), MATIN);

    @Test
    void aSessionEndsAfterHalfAnHourWithoutAnyRequest() {
        Instant fin = MATIN.plus(Connexion.INACTIVITE);
        assertThat(connexion.vivante(fin.minus(PRESQUE_RIEN))).isTrue();
        assertThat(connexion.vivante(fin)).isFalse();
    }

    @Test
    void visitingKeepsItAliveButNeverBeyondTwelveHours() {
        Instant fin = MATIN.plus(Connexion.DUREE_MAX);
        for (Instant visite = MATIN; visite.isBefore(fin); visite = visite.plus(Duration.ofMinutes(20))) {
            assertThat(connexion.vivante(visite)).isTrue();
            connexion.toucher(visite);
        }
        assertThat(connexion.vivante(fin)).isFalse();
    }

    @Test
    void closingTheSessionOrTheAccountEndsItAtOnce() {
        Connexion autre = new Connexion(compte, Secret.empreinte("autre"), MATIN);
        connexion.fermer(MATIN);
        assertThat(connexion.vivante(MATIN)).isFalse();
        assertThat(autre.vivante(MATIN)).isTrue();
        compte.fermer(LocalDate.of(2026, 11, 22));
        assertThat(autre.vivante(MATIN)).isFalse();
    }

    @Test
    void aTokenIsValidUntilItsDayUnlessRevokedOrTheAccountClosed() {
        Jeton jeton =
                new Jeton(compte, Jeton.Usage.API, "tableur", Secret.empreinte("x"), MATIN.plus(Duration.ofDays(180)));
        assertThat(jeton.valable(MATIN)).isTrue();
        assertThat(jeton.valable(MATIN.plus(Duration.ofDays(180)))).isFalse();
        jeton.revoquer(MATIN);
        assertThat(jeton.valable(MATIN)).isFalse();
    }

    @Test
    void aClosedAccountChoosesNoPassword() {
        compte.fermer(LocalDate.of(2026, 11, 22));
        assertThatThrownBy(() -> compte.choisirMotDePasse("pbkdf2")).hasMessage("habilitation.compteFerme");
    }
}
