package fr.marelle.courriel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A message waits longer after each failure, is given up after three days, and is never sent by two. */
class CourrielTest {

    private static final Instant DEBUT = Instant.parse("2026-11-30T06:00:00Z");

    private final Courriel courriel = new Courriel(
            new Abonnement(UUID.randomUUID(), "agent@exemple.fr"), "resume", new Courriel.Texte("s", "c"), DEBUT);

    @Test
    void eachFailureDoublesTheWaitUpToFourHours() {
        assertThat(Courriel.attente(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Courriel.attente(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Courriel.attente(8)).isEqualTo(Duration.ofMinutes(128));
        assertThat(Courriel.attente(9)).isEqualTo(Duration.ofHours(4));
        assertThat(Courriel.attente(1_000)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aServerAwayForADayLosesNothingAndOneAwayForThreeIsGivenUp() {
        Instant heure = DEBUT;
        while (heure.isBefore(DEBUT.plus(Duration.ofDays(1)))) {
            courriel.prendre(heure);
            courriel.differer(heure, DEBUT);
            heure = courriel.getProchainLe();
        }
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.A_ENVOYER);
        assertThat(courriel.getEssais()).isLessThan(20);
        while (courriel.getEtat() == EtatCourriel.A_ENVOYER) {
            courriel.prendre(courriel.getProchainLe());
            courriel.differer(courriel.getProchainLe(), DEBUT);
        }
        assertThat(courriel.getEtat()).isEqualTo(EtatCourriel.ABANDONNE);
        assertThat(courriel.getProchainLe()).isAfter(DEBUT.plus(Courriel.PATIENCE));
    }

    @Test
    void whatIsTakenSentOrUncertainIsNotTakenAgain() {
        courriel.prendre(DEBUT);
        assertThatThrownBy(() -> courriel.prendre(DEBUT)).isInstanceOf(IllegalStateException.class);
        courriel.conclure(EtatCourriel.INCERTAIN);
        assertThatThrownBy(() -> courriel.prendre(DEBUT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> courriel.differer(DEBUT, DEBUT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothingToSayIsNoMessage() {
        Courriel rien = new Courriel(new Abonnement(UUID.randomUUID(), "agent@exemple.fr"), "resume", null, DEBUT);
        assertThat(rien.getEtat()).isEqualTo(EtatCourriel.RIEN);
        assertThatThrownBy(() -> rien.prendre(DEBUT)).isInstanceOf(IllegalStateException.class);
    }
}
