package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.essai.Ligne;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.IntrouvableException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the roles of an account open today, and where. */
class UtilisateurCourantTest {

    /** Past midnight in Paris, the day before in UTC. */
    private static final Instant MAINTENANT = Instant.parse("2026-11-22T23:30:00Z");

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final UUID ENTIER = UUID.randomUUID();
    private static final UUID EQUIPE = UUID.randomUUID();
    private static final UUID ECOLE = UUID.randomUUID();

    private final Compte compte = new Compte(UUID.randomUUID(), "camille", "Camille Exemple", null);
    private final UtilisateurCourant utilisateur =
            Ligne.poser(new UtilisateurCourant(), "horloge", Clock.fixed(MAINTENANT, Horloge.PARIS));

    @Test
    void aStrangerMayDoNothing() {
        assertThat(utilisateur.isConnecte()).isFalse();
        assertThat(utilisateur.peut(Droit.ACCUEIL)).isFalse();
        assertThat(utilisateur.droits()).isEmpty();
        assertThat(utilisateur.getHabilitations()).isEmpty();
    }

    @Test
    void aRightReachesWhereItsOwnRoleIsHeldAndNowhereElse() {
        compte.habiliter(role(Portee.PRE_ENTIER, Droit.FAMILLE_LIRE), ENTIER, null, JOUR);
        compte.habiliter(role(Portee.EQUIPE, Droit.PARCOURS_LIRE), EQUIPE, null, JOUR);
        compte.habiliter(role(Portee.ETABLISSEMENT, Droit.SAISINE_SUIVRE), null, ECOLE, JOUR);
        compte.habiliter(role(Portee.INVITATION, Droit.EPS_ASSISTER), ENTIER, null, JOUR);
        compte.habiliter(role(Portee.AUCUNE, Droit.STATISTIQUES_LIRE), ENTIER, ECOLE, JOUR);
        utilisateur.identifier(compte, null);
        assertThat(reach(Droit.FAMILLE_LIRE))
                .isEqualTo(new Perimetre(
                        compte.getId(), Set.of(ENTIER), Set.of(), Set.of(), Set.of(), JOUR, MAINTENANT, true, false));
        assertThat(reach(Droit.PARCOURS_LIRE))
                .isEqualTo(new Perimetre(
                        compte.getId(), Set.of(), Set.of(EQUIPE), Set.of(), Set.of(), JOUR, MAINTENANT, true, false));
        assertThat(reach(Droit.SAISINE_SUIVRE))
                .isEqualTo(new Perimetre(
                        compte.getId(), Set.of(), Set.of(), Set.of(), Set.of(ECOLE), JOUR, MAINTENANT, false, false));
        assertThat(reach(Droit.STATISTIQUES_LIRE))
                .isEqualTo(new Perimetre(
                        compte.getId(), Set.of(), Set.of(), Set.of(), Set.of(), JOUR, MAINTENANT, true, false));
        assertThat(reach(Droit.EPS_ASSISTER).presInvites()).containsExactly(ENTIER);
        assertThat(utilisateur.pres(Droit.EPS_ASSISTER))
                .as("a guest is of no team")
                .isEmpty();
        assertThat(utilisateur.pres(Droit.FAMILLE_LIRE)).containsExactly(ENTIER);
        assertThat(utilisateur.pres(Droit.PARCOURS_LIRE)).containsExactly(EQUIPE);
        assertThat(utilisateur.pres(Droit.STATISTIQUES_LIRE)).isEmpty();
    }

    @Test
    void aRightWithoutAPlaceIsHeldInEveryPreAndAnotherInItsOwn() {
        compte.habiliter(role(Portee.AUCUNE, Droit.SANTE_OUVRIR), null, null, JOUR);
        compte.habiliter(role(Portee.PRE_ENTIER, Droit.FAMILLE_LIRE), ENTIER, null, JOUR);
        utilisateur.identifier(compte, null);
        assertThat(utilisateur.tient(Droit.SANTE_OUVRIR, EQUIPE)).isTrue();
        assertThat(utilisateur.tient(Droit.FAMILLE_LIRE, ENTIER)).isTrue();
        assertThat(utilisateur.tient(Droit.FAMILLE_LIRE, EQUIPE)).isFalse();
        assertThat(utilisateur.tient(Droit.CONVENTION_TENIR, ENTIER)).isFalse();
    }

    @Test
    void whatOneMayWriteIsFoundForWritingAndTheRestForReading() {
        compte.habiliter(role(Portee.PRE_ENTIER, Droit.FAMILLE_LIRE, Droit.FAMILLE_MODIFIER), ENTIER, null, JOUR);
        utilisateur.identifier(compte, null);
        assertThat(atteindre(true, true)).isEqualTo(new Atteint<>("dossier", true));
        assertThat(atteindre(false, true)).isEqualTo(new Atteint<>("dossier", false));
        assertThatThrownBy(() -> atteindre(false, false)).isInstanceOf(IntrouvableException.class);
    }

    @Test
    void whoMayOnlyReadIsNeverAskedWhatSheMayWrite() {
        compte.habiliter(role(Portee.PRE_ENTIER, Droit.FAMILLE_LIRE), ENTIER, null, JOUR);
        utilisateur.identifier(compte, null);
        assertThat(atteindre(true, true)).isEqualTo(new Atteint<>("dossier", false));
    }

    /** Something found within the perimeter that writes, or within the one that reads. */
    private Atteint<String> atteindre(boolean ecrit, boolean lit) {
        return utilisateur.atteindre(
                Droit.FAMILLE_MODIFIER,
                Droit.FAMILLE_LIRE,
                p -> (p.lecture() ? lit : ecrit) ? Optional.of("dossier") : Optional.empty());
    }

    @Test
    void theRightsHeldAreThoseOfEveryRoleOfToday() {
        compte.habiliter(role(Portee.PRE_ENTIER, Droit.FAMILLE_LIRE), ENTIER, null, JOUR);
        compte.habiliter(role(Portee.AUCUNE, Droit.STATISTIQUES_LIRE), null, null, JOUR);
        compte.habiliter(role(Portee.AUCUNE, Droit.STATISTIQUES_LIRE), ENTIER, null, JOUR);
        utilisateur.identifier(compte, null);
        assertThat(utilisateur.droits()).containsExactlyInAnyOrder(Droit.FAMILLE_LIRE, Droit.STATISTIQUES_LIRE);
        assertThat(utilisateur.peut(Droit.FAMILLE_LIRE)).isTrue();
        assertThat(utilisateur.peut(Droit.COMPTE_GERER)).isFalse();
        assertThat(utilisateur.getRoles()).isEqualTo("PRE_ENTIER, AUCUNE");
        assertThat(utilisateur.isConnecte()).isTrue();
    }

    @Test
    void aRoleOfTomorrowOrOfYesterdayOpensNothingAndADayBeginsInParis() {
        compte.habiliter(role(Portee.PRE_ENTIER, Droit.FAMILLE_LIRE), ENTIER, null, JOUR.plusDays(1));
        compte.habiliter(role(Portee.PRE_ENTIER, Droit.EPS_LIRE), ENTIER, null, JOUR.minusDays(9));
        compte.getHabilitations().get(1).terminer(JOUR);
        utilisateur.identifier(compte, null);
        assertThat(utilisateur.droits()).isEmpty();
        assertThat(utilisateur.perimetre(Droit.EPS_LIRE).travaille(ENTIER)).isFalse();
        compte.habiliter(role(Portee.PRE_ENTIER, Droit.EPS_LIRE), ENTIER, null, JOUR);
        utilisateur.identifier(compte, null);
        assertThat(utilisateur.droits()).containsExactly(Droit.EPS_LIRE);
    }

    private Perimetre reach(String droit) {
        return utilisateur.perimetre(droit);
    }

    private static Role role(Portee portee, String... droits) {
        Role role = Ligne.poser(new Role(), "portee", portee);
        Ligne.poser(Ligne.poser(role, "code", portee + droits[0]), "libelle", portee.name());
        return Ligne.poser(role, "droits", Set.of(droits));
    }
}
