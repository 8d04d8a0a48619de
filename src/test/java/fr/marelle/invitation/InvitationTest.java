package fr.marelle.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.eps.EtatReunion;
import fr.marelle.eps.ObjetPassage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In what capacity one is invited, and what that lets one read. */
class InvitationTest {

    private static final LocalDate LE = LocalDate.of(2026, 12, 3);

    @ParameterizedTest
    @EnumSource(Capacite.class)
    void whoIsBoundByNoSecrecyReadsTheShortFile(Capacite capacite) {
        assertThat(capacite.isTenue()).isEqualTo(capacite != Capacite.NON_LIE);
    }

    @Test
    void nobodyIsBoundUnlessItIsSaid() {
        assertThat(new Invitation(UUID.randomUUID(), null, UUID.randomUUID(), null).getCapacite())
                .isEqualTo(Capacite.NON_LIE);
    }

    @Test
    void anInvitationIsWithdrawnOnce() {
        Invitation invitation = new Invitation(UUID.randomUUID(), null, UUID.randomUUID(), Capacite.MISSION);
        assertThat(invitation.isRetiree()).isFalse();
        invitation.retirer(Instant.EPOCH);
        invitation.retirer(Instant.now());
        assertThat(invitation.isRetiree()).isTrue();
        assertThat(invitation).hasFieldOrPropertyWithValue("retireeLe", Instant.EPOCH);
    }

    @Test
    void theShortFileHasNeitherBirthDateNorDecision() {
        assertThat(dossier(false)).extracting("naissance", "niveau", "decision").containsExactly(null, null, null);
        assertThat(dossier(true)).extracting("naissance", "decision").containsExactly(LE.minusYears(9), "Ajournée");
        assertThat(dossier(true).getIdentite()).isEqualTo("Lou Exemple");
        assertThat(dossier(true).isMontrable()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(EtatReunion.class)
    void filesOpenOnceTheAgendaIsSent(EtatReunion etat) {
        Seance seance = new Seance(UUID.randomUUID(), "PRE", LE, LocalTime.NOON, "Mairie", etat, Capacite.NON_LIE);
        assertThat(seance.isOuverte()).isEqualTo(etat == EtatReunion.ORDRE_DU_JOUR_ENVOYE || etat == EtatReunion.TENUE);
        assertThat(seance.getJusquau()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(seance.getMoment()).isEqualTo(LE.atTime(12, 0));
    }

    private static DossierPresente dossier(boolean tenu) {
        UUID id = UUID.randomUUID();
        return new DossierPresente(
                id,
                id,
                id,
                LE,
                LocalTime.NOON,
                id,
                null,
                1,
                ObjetPassage.PREMIERE,
                id,
                "Lou",
                "Exemple",
                LE.minusYears(9),
                "CE2",
                "École",
                tenu,
                "Ajournée",
                null,
                null);
    }
}
