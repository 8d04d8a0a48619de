package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import fr.marelle.shared.Intervalle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who holds which rights, where and when; whatever has ended opens nothing. */
class HabilitationTest {

    private static final java.time.Instant MAINTENANT = java.time.Instant.parse("2026-11-23T09:00:00Z");

    private static final LocalDate DU = LocalDate.of(2026, 9, 1);
    private static final LocalDate FIN = LocalDate.of(2026, 11, 1);
    private static final UUID PRE = UUID.randomUUID();
    private static final UUID ECOLE = UUID.randomUUID();

    private final Compte compte = new Compte(UUID.randomUUID(), "camille", "Camille Exemple", null);

    @ParameterizedTest
    @EnumSource(Portee.class)
    void aRoleIsHeldWhereItReaches(Portee portee) {
        boolean pre = portee == Portee.PRE_ENTIER || portee == Portee.EQUIPE || portee == Portee.INVITATION;
        boolean ecole = portee == Portee.ETABLISSEMENT;
        assertThat(Refuses.par(() -> compte.habiliter(role(portee), null, ECOLE, DU))
                        .isEmpty())
                .isEqualTo(!pre);
        assertThat(Refuses.par(() -> compte.habiliter(role(portee), PRE, null, DU))
                        .isEmpty())
                .isEqualTo(!ecole);
        assertThat(Refuses.par(() -> compte.habiliter(role(portee), PRE, ECOLE, DU)))
                .isEmpty();
    }

    @Test
    void aRoleHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        Habilitation habilitation = habilitation();
        assertThat(habilitation.vaut(DU.minusDays(1))).isFalse();
        assertThat(habilitation.vaut(DU)).isTrue();
        assertThat(habilitation.vaut(FIN.plusYears(9))).isTrue();
        habilitation.terminer(FIN);
        assertThat(habilitation.vaut(FIN.minusDays(1))).isTrue();
        assertThat(habilitation.vaut(FIN)).isFalse();
    }

    @Test
    void anEndIsBroughtForwardAndNeverPutOff() {
        Habilitation habilitation = habilitation();
        habilitation.terminer(FIN);
        habilitation.terminer(FIN.plusDays(1));
        assertThat(habilitation.getAu()).isEqualTo(FIN);
        habilitation.terminer(FIN.minusDays(1));
        assertThat(habilitation.getAu()).isEqualTo(FIN.minusDays(1));
        habilitation.terminer(DU.minusDays(1));
        assertThat(habilitation.getAu()).isEqualTo(DU);
    }

    @Test
    void anAccountThatClosesLosesEveryRoleThatDay() {
        compte.habiliter(role(Portee.AUCUNE), null, null, DU);
        compte.habiliter(role(Portee.PRE_ENTIER), PRE, null, DU);
        compte.fermer(FIN);
        assertThat(compte.getHabilitations()).hasSize(2).noneMatch(h -> h.vaut(FIN));
        assertThat(compte.isFerme()).isTrue();
        assertThat(Refuses.par(() -> compte.choisirMotDePasse("x"))).containsExactly("null habilitation.compteFerme");
        assertThat(compte.getMotDePasse()).isNull();
    }

    @Test
    void thePresAnAccountOpensAreThoseOfItsRolesThatOpenFilesTodayOrLater() {
        UUID bientot = UUID.randomUUID();
        compte.habiliter(role("REFERENT", Portee.EQUIPE, Droit.FAMILLE_LIRE), PRE, null, DU);
        compte.habiliter(role("COORDONNATEUR", Portee.PRE_ENTIER, Droit.FAMILLE_LIRE), bientot, null, FIN.plusDays(9));
        compte.habiliter(role("TABLEAUX", Portee.PRE_ENTIER, Droit.STATISTIQUES_LIRE), UUID.randomUUID(), null, DU);
        assertThat(compte.presOuverts(DU)).containsExactlyInAnyOrder(PRE, bientot);
        assertThat(compte.terminer(compte.getHabilitations().get(0).getId(), FIN))
                .isSameAs(compte.getHabilitations().get(0));
        assertThat(compte.getHabilitations().get(1).getAu()).isNull();
        assertThat(compte.presOuverts(FIN.minusDays(1))).contains(PRE);
        assertThat(compte.presOuverts(FIN)).containsExactly(bientot);
    }

    @Test
    void aRoleThatHoldsASettingOfTheSoftwareIsTechnical() {
        assertThat(role("CLES", Portee.AUCUNE, Droit.COMPTE_GERER).isTechnique())
                .isTrue();
        assertThat(role(Portee.AUCUNE).isTechnique()).isFalse();
    }

    @Test
    void aRoleGivesItsRightsAndNoOther() {
        Role role = role(Portee.AUCUNE);
        assertThat(role.donne(Droit.STATISTIQUES_LIRE)).isTrue();
        assertThat(role.donne(Droit.FAMILLE_LIRE)).isFalse();
        assertThat(role.getDroits()).containsExactly(Droit.STATISTIQUES_LIRE);
    }

    @Test
    void nobodyHoldsTheKeysOfTheAccountsAndReadsFiles() {
        Role cles = role("CLES", Portee.AUCUNE, Droit.COMPTE_GERER);
        Role dossiers = role("DOSSIERS", Portee.PRE_ENTIER, Droit.FAMILLE_LIRE);
        assertThat(role("LES_DEUX", Portee.PRE_ENTIER, Droit.COMPTE_GERER, Droit.PARCOURS_LIRE)
                        .contraire(role(Portee.AUCUNE)))
                .contains("habilitation.techniqueEtDossiers");
        compte.habiliter(cles, null, null, DU);
        assertThat(Refuses.par(() -> compte.habiliter(dossiers, PRE, null, DU)))
                .containsExactly("role habilitation.techniqueEtDossiers");
        compte.terminer(compte.getHabilitations().get(0).getId(), FIN);
        assertThat(Refuses.par(() -> compte.habiliter(dossiers, PRE, null, FIN.minusDays(1))))
                .containsExactly("role habilitation.techniqueEtDossiers");
        assertThat(Refuses.par(() -> compte.habiliter(dossiers, PRE, null, FIN)))
                .isEmpty();
    }

    @Test
    void whatControlsOrDecidesIsInOtherHandsThanWhatItIsAbout() {
        Role cles = role("CLES", Portee.AUCUNE, Droit.COMPTE_GERER);
        Role dpd = role("DPD", Portee.AUCUNE, Droit.SANTE_OUVRIR, Droit.DESTINATAIRE_AGREER);
        Role soin = role("SANTE", Portee.EQUIPE, Droit.FAMILLE_LIRE, Droit.SANTE_LIRE);
        Role coordination = role("COORDONNATEUR", Portee.PRE_ENTIER, Droit.EQUIPE_GERER, Droit.REMONTEE_FAIRE);
        assertThat(cles.contraire(dpd)).contains("habilitation.comptesEtControle");
        assertThat(cles.contraire(role("VEILLE", Portee.AUCUNE, Droit.AVIS_RECEVOIR)))
                .contains("habilitation.comptesEtControle");
        assertThat(soin.contraire(coordination)).contains("habilitation.santeEtDecision");
        assertThat(dpd.contraire(soin)).contains("habilitation.santeEtDecision");
        assertThat(coordination.contraire(dpd)).contains("habilitation.agrementEtRemontee");
        assertThat(soin.contraire(role("REFERENT", Portee.EQUIPE, Droit.FAMILLE_LIRE)))
                .isEmpty();
        compte.habiliter(coordination, PRE, null, DU);
        assertThat(Refuses.par(() -> compte.habiliter(soin, PRE, null, DU)))
                .containsExactly("role habilitation.santeEtDecision");
        assertThat(compte.coherent(DU)).isTrue();
    }

    @Test
    void aRoleIsHeldOnceInAPlaceAndInSeveralPlaces() {
        Role referent = role("REFERENT", Portee.EQUIPE, Droit.FAMILLE_LIRE);
        compte.habiliter(referent, PRE, null, DU);
        assertThat(Refuses.par(() -> compte.habiliter(referent, PRE, null, FIN)))
                .containsExactly("role habilitation.dejaHabilite");
        compte.habiliter(referent, UUID.randomUUID(), null, DU);
        compte.habiliter(role("COORDONNATEUR", Portee.PRE_ENTIER, Droit.FAMILLE_LIRE), PRE, null, DU);
        assertThat(compte.getHabilitations()).hasSize(3);
    }

    @Test
    void anAccessThatEndsBeforeItBeganNeverWas() {
        Acces acces = new Acces(null, UUID.randomUUID(), Qualite.values()[0], DU, "équipe");
        acces.terminer(DU.minusDays(1));
        assertThat(acces.getAu()).isEqualTo(DU);
        acces.terminer(FIN);
        assertThat(acces.getAu()).isEqualTo(FIN);
    }

    @Test
    void aTokenOnceRevokedStaysRevoked() {
        Instant fin = Instant.parse("2026-12-01T00:00:00Z");
        Jeton jeton = new Jeton(compte, Jeton.Usage.API, "essai", new byte[1], fin);
        assertThat(jeton.isRevoque()).isFalse();
        assertThat(jeton.valable(fin.minusMillis(1))).isTrue();
        assertThat(jeton.valable(fin)).isFalse();
        jeton.revoquer(fin.minusSeconds(60));
        assertThat(jeton.isRevoque()).isTrue();
        assertThat(jeton.valable(fin.minusSeconds(120))).isFalse();
    }

    @Test
    void thePerimeterHoldsThePreGivenAndNoOther() {
        UUID equipe = UUID.randomUUID();
        Perimetre perimetre = new Perimetre(
                compte.getId(), Set.of(PRE), Set.of(equipe), Set.of(), Set.of(ECOLE), DU, MAINTENANT, true, false);
        assertThat(perimetre.couvre(PRE)).isTrue();
        assertThat(perimetre.couvre(equipe)).isFalse();
        assertThat(perimetre.travaille(PRE)).isTrue();
        assertThat(perimetre.travaille(equipe)).isTrue();
        assertThat(perimetre.travaille(ECOLE)).isFalse();
        assertThat(perimetre.etablissements()).containsExactly(ECOLE);
    }

    @Test
    void anEmptyPerimeterReachesNobody() {
        Perimetre vide =
                new Perimetre(compte.getId(), Set.of(), Set.of(), Set.of(), Set.of(), DU, MAINTENANT, true, false);
        assertThat(vide.presEntiers()).hasSize(1).isEqualTo(vide.presEquipe()).isEqualTo(vide.etablissements());
        assertThat(vide.travaille(PRE)).isFalse();
    }

    @Test
    void everyQueryAsksForAnActiveFileInReachOnThatDay() {
        Perimetre mixte = new Perimetre(
                compte.getId(),
                Set.of(PRE),
                Set.of(UUID.randomUUID()),
                Set.of(),
                Set.of(),
                DU,
                MAINTENANT,
                true,
                false);
        assertThat(mixte.filtre("d"))
                .contains("d.etat = fr.marelle.dossier.EtatDossier.ACTIF", "pr.dossier = d", "pa.dossier = d")
                .contains(":pPres", ":pPresEquipe", ":pCompte", ":pJour", ":pDepuis", " or ")
                .contains("not exists (select pe.id from Exclusion pe where pe.dossier = d")
                .doesNotContain("%", "{");
    }

    @Test
    void aQueryAsksOnlyForWhatThePerimeterHas() {
        Perimetre entier =
                new Perimetre(compte.getId(), Set.of(PRE), Set.of(), Set.of(), Set.of(), DU, MAINTENANT, true, false);
        assertThat(entier.entier()).isTrue();
        assertThat(entier.filtre("d"))
                .contains("EtatDossier.ACTIF", "in :pPres)")
                .doesNotContain("Acces", ":pPresEquipe", " pa.");
        Perimetre equipe =
                new Perimetre(compte.getId(), Set.of(), Set.of(PRE), Set.of(), Set.of(), DU, MAINTENANT, true, false);
        assertThat(equipe.entier()).isFalse();
        assertThat(equipe.filtre("d"))
                .contains("EtatDossier.ACTIF", "in :pPresEquipe)", "pa.compteId = :pCompte")
                .doesNotContain(":pPres)", "AccesExceptionnel");
        Perimetre excepte =
                new Perimetre(compte.getId(), Set.of(), Set.of(PRE), Set.of(), Set.of(), DU, MAINTENANT, true, true);
        assertThat(excepte.filtre("d")).contains("AccesExceptionnel", ":pInstant", "pa.compteId = :pCompte");
        Perimetre ecrivant =
                new Perimetre(compte.getId(), Set.of(), Set.of(PRE), Set.of(), Set.of(), DU, MAINTENANT, false, true);
        assertThat(ecrivant.filtre("d")).as("an exception changes nothing").doesNotContain("AccesExceptionnel");
        Perimetre personne =
                new Perimetre(compte.getId(), Set.of(), Set.of(), Set.of(), Set.of(PRE), DU, MAINTENANT, true, false);
        assertThat(personne.filtre("d")).contains("EtatDossier.ACTIF", "in :pPres)");
    }

    @Test
    void aGuestReachesAFileByItsInvitationAlone() {
        Perimetre invitee =
                new Perimetre(compte.getId(), Set.of(), Set.of(), Set.of(PRE), Set.of(), DU, MAINTENANT, false, false);
        assertThat(invitee.filtre("d"))
                .contains(
                        "EtatDossier.ACTIF",
                        "in :pPresInvites)",
                        "AccesInvite",
                        "pv.compteId = :pCompte",
                        "Exclusion pe")
                .doesNotContain(":pPres)", ":pPresEquipe", " pa.", " or (select", "%", "{");
        assertThat(invitee.travaille(PRE)).as("a guest is not of the team").isFalse();
    }

    @Test
    void aPermissionGivesBackTheIntervalItWasMadeOf() {
        var dossier = fr.marelle.dossier.Exemples.dossier();
        Intervalle jours = new Intervalle(DU, FIN);
        Permission permission = new Permission(dossier, Operation.values()[0], jours);
        assertThat(permission.getIntervalle()).isEqualTo(jours);
        assertThat(permission.getDossierId()).isEqualTo(dossier.getId());
    }

    private Habilitation habilitation() {
        return new Habilitation(compte, role(Portee.AUCUNE), null, null, DU);
    }

    private static Role role(Portee portee) {
        return role(portee.name(), portee, Droit.STATISTIQUES_LIRE);
    }

    private static Role role(String code, Portee portee, String... droits) {
        Role role = Ligne.poser(Ligne.poser(new Role(), "code", code), "portee", portee);
        return Ligne.poser(role, "droits", Set.of(droits));
    }
}
