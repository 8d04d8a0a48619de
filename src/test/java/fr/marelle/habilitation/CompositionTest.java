package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an administration may put together in a role, and what it may change under those who hold it. */
class CompositionTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final UUID PRE = UUID.randomUUID();

    @Test
    void everyRightHasOneGroupAndOneReachAtLeast() {
        assertThat(Arrays.stream(GroupeDroits.values()).flatMap(g -> g.getDroits().stream()))
                .containsExactlyInAnyOrderElementsOf(Droit.tous());
        for (String droit : Droit.tous()) {
            assertThat(Arrays.stream(Portee.values()).anyMatch(p -> p.permet(droit)))
                    .as(droit)
                    .isTrue();
            assertThat(GroupeDroits.de(droit).getDroits()).contains(droit);
        }
        assertThat(GroupeDroits.TOUJOURS.getDroits()).containsExactlyInAnyOrderElementsOf(Assortiment.COMMUNS);
        assertThat(GroupeDroits.auChoix()).hasSize(GroupeDroits.values().length - 1);
    }

    /** So that what excludes files from the keys needs to know those that read alone. */
    @Test
    void noRightActsOnFilesWithoutOneThatOpensThem() {
        Set<String> fermes = Set.of(Droit.CONSULTATION_LISTER, Droit.REMONTEE_FAIRE);
        for (String droit : Droit.tous()) {
            boolean dossiers = !Portee.AUCUNE.permet(droit);
            if (dossiers && !fermes.contains(droit)) {
                assertThat(ouvre(droit)).as(droit).isTrue();
            } else {
                assertThat(ouvre(droit)).as(droit).isFalse();
            }
        }
    }

    private static boolean ouvre(String droit) {
        return new Role(null, 1, voulue("Ouvrant", Portee.AUCUNE, droit)).isOuvrant()
                || !Assortiment.supposes(droit).isEmpty()
                        && Assortiment.supposes(droit).stream().allMatch(CompositionTest::ouvre);
    }

    @ParameterizedTest
    @EnumSource(Portee.class)
    void everyRoleHoldsWhatAllHold(Portee portee) {
        Composition lue = Composition.lire(saisi("Remplaçante", portee.name()));
        assertThat(lue.droits()).containsExactlyInAnyOrder("ACCUEIL", "JETON_GERER", "NOMENCLATURE_LIRE");
        assertThat(lue.libelle()).isEqualTo("Remplaçante");
        assertThat(lue.portee()).isEqualTo(portee);
    }

    @Test
    void aRoleHasANameAndAReach() {
        assertThat(refuses(saisi(" ", null)))
                .containsExactly("libelle commun.obligatoire", "portee commun.choixObligatoire");
        assertThat(refuses(saisi("x".repeat(81), "PARTOUT")))
                .containsExactly("libelle commun.tropLong", "portee commun.choixObligatoire");
        assertThat(refuses(saisi("x".repeat(80), "AUCUNE"))).isEmpty();
        assertThat(refuses(saisi("Sans portée", null, Droit.EPS_ASSISTER)))
                .containsExactly("portee commun.choixObligatoire");
    }

    @Test
    void aRightNobodyKnowsIsLeftOut() {
        RoleFormulaire saisi = saisi("Remplaçante", "AUCUNE", Droit.ROLE_LIRE);
        saisi.getGroupes().get(0).setDroits(List.of("TOUT_FAIRE"));
        assertThat(Composition.lire(saisi).droits()).contains(Droit.ROLE_LIRE).doesNotContain("TOUT_FAIRE");
    }

    @Test
    void aRightHasItsPlaceInAReach() {
        permis(Portee.PRE_ENTIER, Droit.EQUIPE_GERER, Droit.SIGNALEMENT_LIRE, Droit.CONSULTATION_LISTER);
        permis(Portee.PRE_ENTIER, Droit.REMONTEE_FAIRE, Droit.EPS_DECIDER, Droit.SAISINE_STATUER);
        permis(Portee.EQUIPE, Droit.PARCOURS_SUIVRE, Droit.ACCES_EXCEPTIONNEL, Droit.SIGNALEMENT_FAIRE);
        permis(Portee.INVITATION, Droit.EPS_ASSISTER);
        permis(Portee.ETABLISSEMENT, Droit.SAISINE_DEPOSER, Droit.SAISINE_SUIVRE);
        permis(Portee.AUCUNE, Droit.COMPTE_GERER, Droit.CONTRAT_MODIFIER, Droit.CONSULTATION_LISTER);
        for (String droit :
                List.of(Droit.EQUIPE_GERER, Droit.SIGNALEMENT_LIRE, Droit.CONSULTATION_LISTER, Droit.REMONTEE_FAIRE)) {
            defendu(droit, Portee.EQUIPE, Portee.INVITATION, Portee.ETABLISSEMENT);
        }
        defendu(Droit.EPS_ASSISTER, Portee.PRE_ENTIER, Portee.EQUIPE, Portee.ETABLISSEMENT, Portee.AUCUNE);
        defendu(Droit.SAISINE_SUIVRE, Portee.PRE_ENTIER, Portee.EQUIPE, Portee.INVITATION, Portee.AUCUNE);
        defendu(Droit.FAMILLE_LIRE, Portee.INVITATION, Portee.ETABLISSEMENT, Portee.AUCUNE);
        defendu(Droit.SAISINE_DEPOSER, Portee.INVITATION, Portee.AUCUNE);
        defendu(Droit.ACCES_EXCEPTIONNEL, Portee.PRE_ENTIER, Portee.AUCUNE);
        defendu(Droit.COMPTE_GERER, Portee.PRE_ENTIER, Portee.EQUIPE, Portee.INVITATION, Portee.ETABLISSEMENT);
        defendu(Droit.NOMENCLATURE_MODIFIER, Portee.PRE_ENTIER, Portee.EQUIPE);
        defendu(Droit.TERRITOIRE_LIRE, Portee.ETABLISSEMENT, Portee.INVITATION);
    }

    private static void permis(Portee portee, String... droits) {
        assertThat(droits).as(portee.name()).allMatch(portee::permet);
    }

    private static void defendu(String droit, Portee... portees) {
        assertThat(portees).as(droit).noneMatch(p -> p.permet(droit));
    }

    @Test
    void whatMakesNoSenseIsSaidAtItsGroup() {
        assertThat(refuses(saisi("Suiveuse", "ETABLISSEMENT", Droit.SAISINE_SUIVRE, Droit.TERRITOIRE_LIRE)))
                .containsExactly(champ(GroupeDroits.TERRITOIRE) + " habilitation.horsPortee");
        assertThat(refuses(saisi("Écrivaine", "EQUIPE", Droit.FAMILLE_LIRE, Droit.PARCOURS_SUIVRE)))
                .containsExactly(champ(GroupeDroits.PARCOURS) + " habilitation.sansLecture");
        assertThat(refuses(saisi("Guichet", "PRE_ENTIER", Droit.SAISINE_DEPOSER)))
                .containsExactly(champ(GroupeDroits.SAISINE) + " habilitation.sansLecture");
        assertThat(refuses(saisi("Guichet", "PRE_ENTIER", Droit.SAISINE_DEPOSER, Droit.SAISINE_LIRE)))
                .isEmpty();
        assertThat(refuses(saisi("École", "ETABLISSEMENT", Droit.SAISINE_DEPOSER, Droit.SAISINE_SUIVRE)))
                .isEmpty();
    }

    @Test
    void settingsAndFilesAreInDifferentHands() {
        for (String technique : List.of(Droit.COMPTE_GERER, Droit.NOMENCLATURE_MODIFIER)) {
            for (Portee portee : Portee.values()) {
                assertThat(refuses(saisi("Tout", portee.name(), technique, Droit.ROLE_LIRE, Droit.FAMILLE_LIRE)))
                        .contains(champ(GroupeDroits.REGLAGES) + " habilitation.reglagesOuDossiers");
            }
        }
        assertThat(refuses(saisi("Listes", "AUCUNE", Droit.NOMENCLATURE_MODIFIER, Droit.STATISTIQUES_LIRE)))
                .isEmpty();
    }

    @Test
    void whoeverGivesTheKeysNeitherControlsNorPublishes() {
        assertThat(refuses(saisi("Clés", "AUCUNE", Droit.COMPTE_GERER, Droit.ROLE_LIRE, Droit.CONTRAT_LIRE)))
                .isEmpty();
        assertThat(refuses(saisi("Clés", "AUCUNE", Droit.COMPTE_GERER)))
                .containsExactly(champ(GroupeDroits.REGLAGES) + " habilitation.sansLecture");
        for (String droit : List.of(Droit.CONSULTATION_LISTER, Droit.AVIS_RECEVOIR, Droit.STATISTIQUES_LIRE)) {
            assertThat(refuses(saisi("Clés", "AUCUNE", Droit.COMPTE_GERER, Droit.ROLE_LIRE, droit)))
                    .containsExactly(champ(GroupeDroits.REGLAGES) + " habilitation.comptesSeuls");
        }
    }

    @Test
    void aComposedRoleComesAfterAllAndKeepsItsCode() {
        Role role = role("Remplaçante", Portee.EQUIPE, Droit.FAMILLE_LIRE);
        assertThat(role.getCode()).isEqualTo("COMPOSE_12");
        assertThat(role.getOrdre()).isEqualTo(12);
        assertThat(role.isModifiable()).isTrue();
        assertThat(role.donne(Droit.FAMILLE_LIRE)).isTrue();
        role.changer(voulue("Relais", Portee.PRE_ENTIER, Droit.CONTRAT_LIRE), List.of(), JOUR);
        assertThat(role.getCode()).isEqualTo("COMPOSE_12");
        assertThat(role.getLibelle()).isEqualTo("Relais");
        assertThat(role.getPortee()).isEqualTo(Portee.PRE_ENTIER);
        assertThat(role.getDroits()).contains(Droit.CONTRAT_LIRE, Droit.ACCUEIL).doesNotContain(Droit.FAMILLE_LIRE);
        assertThat(role.getVersion()).isEqualTo(1);
        role.exigerVersion("1");
        assertThat(Refuses.par(() -> role.exigerVersion("0"))).containsExactly("null commun.modifieEntreTemps");
        assertThat(new Role().isModifiable()).as("shipped").isFalse();
        assertThat(new Role().estCompose(null)).isFalse();
    }

    @Test
    void aNameServesOnce() {
        Role retire = role("Remplaçante", Portee.AUCUNE);
        retire.retirer(List.of(), JOUR);
        Composition voulue = voulue("  REMPLACANTE ", Portee.AUCUNE);
        assertThat(Refuses.par(() -> voulue.exigerNomLibre(List.of(retire), null)))
                .containsExactly("libelle habilitation.libellePris");
        assertThat(Refuses.par(() -> voulue.exigerNomLibre(List.of(retire), retire)))
                .as("its own")
                .isEmpty();
        assertThat(Refuses.par(() -> voulue("Relais", Portee.AUCUNE).exigerNomLibre(List.of(retire), null)))
                .isEmpty();
    }

    @Test
    void aRetiredRoleIsNeitherGivenNorChanged() {
        Role role = role("Remplaçante", Portee.AUCUNE, Droit.ROLE_LIRE);
        Compte compte = compte("camille");
        compte.habiliter(role, null, null, JOUR);
        assertThat(Refuses.par(() -> role.retirer(List.of(compte), JOUR)))
                .containsExactly("null habilitation.roleTenu");
        assertThat(role.isRetire()).isFalse();
        role.retirer(List.of(), JOUR);
        assertThat(role.getAu()).isEqualTo(JOUR);
        assertThat(role.isModifiable()).isFalse();
        assertThat(role.getVersion()).isEqualTo(1);
        assertThat(Refuses.par(() -> role.retirer(List.of(), JOUR))).containsExactly("null habilitation.roleRetire");
        assertThat(Refuses.par(() -> role.changer(voulue("Autre", Portee.AUCUNE), List.of(), JOUR)))
                .containsExactly("null habilitation.roleRetire");
        assertThat(Refuses.par(() -> compte("alix").habiliter(role, null, null, JOUR)))
                .containsExactly("role habilitation.roleRetire");
    }

    @Test
    void theReachStaysWhileSomebodyHoldsTheRole() {
        Role role = role("Remplaçante", Portee.EQUIPE, Droit.FAMILLE_LIRE);
        Compte compte = compte("camille");
        compte.habiliter(role, PRE, null, JOUR);
        assertThat(Refuses.par(() -> role.changer(voulue("Remplaçante", Portee.PRE_ENTIER), List.of(compte), JOUR)))
                .containsExactly("portee habilitation.porteeTenue");
        assertThat(Refuses.par(() -> role.changer(voulue("Remplaçante", Portee.EQUIPE), List.of(compte), JOUR)))
                .isEmpty();
    }

    @Test
    void aChangeGivesNobodySettingsAndFilesByTwoRoles() {
        Role compose = role("Appui", Portee.AUCUNE, Droit.ROLE_LIRE);
        Compte deux = compte("deux");
        deux.habiliter(compose, null, null, JOUR);
        deux.habiliter(role("Lectrice", Portee.EQUIPE, Droit.FAMILLE_LIRE), PRE, null, JOUR);
        Compte seul = compte("seul");
        seul.habiliter(compose, null, null, JOUR);
        Composition listes = voulue("Appui", Portee.AUCUNE, Droit.NOMENCLATURE_MODIFIER);
        assertThat(Refuses.par(() -> compose.changer(listes, List.of(seul, deux), JOUR)))
                .containsExactly(champ(GroupeDroits.REGLAGES) + " habilitation.porteursContraires");

        Role lecture = role("Relais", Portee.EQUIPE, Droit.TERRITOIRE_LIRE);
        Compte reglages = compte("reglages");
        reglages.habiliter(lecture, PRE, null, JOUR);
        reglages.habiliter(role("Listes", Portee.AUCUNE, Droit.NOMENCLATURE_MODIFIER), null, null, JOUR);
        Composition ouvrant = voulue("Relais", Portee.EQUIPE, Droit.FAMILLE_LIRE);
        assertThat(Refuses.par(() -> lecture.changer(ouvrant, List.of(reglages), JOUR)))
                .containsExactly(champ(GroupeDroits.FAMILLE) + " habilitation.porteursContraires");
        reglages.terminer(reglages.getHabilitations().get(1).getId(), JOUR);
        assertThat(Refuses.par(() -> lecture.changer(ouvrant, List.of(reglages), JOUR)))
                .isEmpty();
    }

    @Test
    void somebodyKeepsTheKeys() {
        Role cles = role("Clés", Portee.AUCUNE, Droit.COMPTE_GERER, Droit.ROLE_LIRE);
        Compte active = compte("active");
        active.habiliter(cles, null, null, JOUR);
        Compte.exigerUnGardien(List.of(compte("autre"), active), JOUR);
        assertThat(sansGardien(List.of())).isTrue();
        assertThat(sansGardien(List.of(compte("autre")))).isTrue();

        Compte demain = compte("demain");
        demain.habiliter(cles, null, null, JOUR.plusDays(1));
        assertThat(sansGardien(List.of(demain))).as("not yet").isTrue();
        Compte invitee = new Compte(UUID.randomUUID(), "invitee", "Alix Exemple", null);
        invitee.habiliter(cles, null, null, JOUR);
        assertThat(sansGardien(List.of(invitee))).as("never signed in").isTrue();
        active.terminer(active.getHabilitations().get(0).getId(), JOUR.plusDays(9));
        assertThat(sansGardien(List.of(active))).as("will end").isTrue();
    }

    private static boolean sansGardien(List<Compte> comptes) {
        return Refuses.par(() -> Compte.exigerUnGardien(comptes, JOUR))
                .equals(List.of("null habilitation.dernierGardien"));
    }

    @Test
    void theFormTakesTheRightsOfAnotherRole() {
        Role role = role("Remplaçante", Portee.EQUIPE, Droit.FAMILLE_LIRE, Droit.EPS_LIRE, Droit.TERRITOIRE_LIRE);
        RoleFormulaire repris = RoleFormulaire.vide(role);
        assertThat(repris.getLibelle()).isNull();
        assertThat(repris.getVersion()).isNull();
        assertThat(repris.getPortee()).isEqualTo("EQUIPE");
        assertThat(repris.droits()).containsExactlyInAnyOrder("FAMILLE_LIRE", "EPS_LIRE", "TERRITOIRE_LIRE");
        RoleFormulaire change = RoleFormulaire.de(role);
        assertThat(change.getLibelle()).isEqualTo("Remplaçante");
        assertThat(change.getVersion()).isEqualTo("0");
        assertThat(RoleFormulaire.vide(null).droits()).isEmpty();
    }

    @Test
    void theRecordNamesTheRoleAndWhatChanged() {
        Set<String> avant = Set.of(Droit.FAMILLE_LIRE, Droit.EPS_LIRE);
        Set<String> apres = Set.of(Droit.FAMILLE_LIRE, Droit.PARCOURS_LIRE);
        assertThat(MotifRole.dire("changé", "Remplaçante", avant, apres))
                .isEqualTo(
                        "Rôle « Remplaçante » changé. Ajouté : Lire les parcours. Retiré : Lire les réunions de l’EPS");
        assertThat(MotifRole.dire("retiré", "Remplaçante", avant, avant)).isEqualTo("Rôle « Remplaçante » retiré");
    }

    @Test
    void whatIsTooLongForTheRecordIsCountedInsteadOfNamed() {
        Set<String> tous = Set.copyOf(Droit.tous());
        String court = MotifRole.dire("composé", "Tout", Set.of(), tous);
        assertThat(court)
                .startsWith("Rôle « Tout » composé. Ajouté : Ouvrir son accueil ; ")
                .endsWith(" droits");
        assertThat(court.length()).isBetween(120, 200);
        assertThat(court).contains(" et ");
        String libelle = "x".repeat(80);
        assertThat(MotifRole.dire("changé", libelle, Set.of(Droit.EPS_LIRE), tous))
                .hasSizeLessThanOrEqualTo(200);
        String renomme = MotifRole.dire("devenu « " + libelle + " »", libelle, Set.of(Droit.ROLE_LIRE), tous);
        assertThat(renomme).hasSizeLessThanOrEqualTo(200).contains(libelle);
        assertThat(MotifRole.couper("y".repeat(201))).hasSize(200).endsWith("…");
        assertThat(MotifRole.couper("y".repeat(200))).hasSize(200).doesNotContain("…");
    }

    private static List<String> refuses(RoleFormulaire saisi) {
        return Refuses.par(() -> Composition.lire(saisi));
    }

    private static String champ(GroupeDroits groupe) {
        return Composition.champ(groupe);
    }

    private static RoleFormulaire saisi(String libelle, String portee, String... droits) {
        RoleFormulaire saisi = new RoleFormulaire();
        saisi.setLibelle(libelle);
        saisi.setPortee(portee);
        saisi.getGroupes()
                .forEach(g -> g.setDroits(Stream.of(droits)
                        .filter(GroupeDroits.valueOf(g.getNom()).getDroits()::contains)
                        .collect(Collectors.toCollection(ArrayList::new))));
        return saisi;
    }

    /** What the rules of the form would not always let through: other tests are about what comes after. */
    private static Composition voulue(String libelle, Portee portee, String... droits) {
        Set<String> tous =
                Stream.concat(Assortiment.COMMUNS.stream(), Stream.of(droits)).collect(Collectors.toSet());
        return new Composition(libelle, portee, tous);
    }

    private static Role role(String libelle, Portee portee, String... droits) {
        Role role = new Role(UUID.randomUUID(), 12, voulue(libelle, portee, droits));
        return Ligne.poser(role, "code", libelle.equals("Remplaçante") ? "COMPOSE_12" : "COMPOSE_" + libelle);
    }

    private static Compte compte(String login) {
        Compte compte = new Compte(UUID.randomUUID(), login, "Camille Exemple", null);
        compte.choisirMotDePasse("haché");
        return compte;
    }
}
