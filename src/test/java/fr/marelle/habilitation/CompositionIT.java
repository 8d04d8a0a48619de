package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administration composes roles: they act at the next click, and no combination gives one person settings and files. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CompositionIT {

    private static final String COMPOSES = "(select code from role where compose_id is not null)";

    @ArquillianResource
    URL racine;

    private Visiteur administration;
    private String id;

    @BeforeEach
    void signIn() throws SQLException {
        administration = Visiteur.connecte(racine, "administration");
        id = UUID.randomUUID().toString();
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from habilitation where role_code in " + COMPOSES);
        Temoin.modifier("delete from role_droit where role_code in " + COMPOSES);
        Temoin.modifier("delete from role where compose_id is not null");
        Temoin.modifier(
                "delete from brouillon where formulaire = '/compte/composition'"
                        + " or formulaire = '/compte/role' and compte_id = (select id from compte where login = 'administration')");
    }

    @Test
    void aComposedRoleActsAtTheNextClickAndSoDoesEachChange() throws SQLException {
        Visiteur elle = Visiteur.connecte(racine, "intervenant");
        assertThat(elle.ouvrir("/accueil").body()).contains("Votre rôle n’a pas encore d’outil");
        assertThat(elle.ouvrir("/famille/liste").statusCode()).isEqualTo(404);
        String enfant = enfant("PRE-01");

        assertThat(composer("Remplaçante", "PRE_ENTIER", "FAMILLE_LIRE", "PARCOURS_LIRE")
                        .statusCode())
                .isEqualTo(302);
        assertThat(donner("intervenant", "PRE-01").statusCode()).isEqualTo(302);

        assertThat(elle.ouvrir("/accueil").body())
                .contains("Remplaçante", "Vos pages", "/famille/liste", "/parcours/liste")
                .doesNotContain("pas encore d’outil", "/saisine/liste", "Déposer une saisine", "Votre rôle");
        assertThat(elle.ouvrir("/famille/liste").statusCode()).isEqualTo(200);
        assertThat(elle.ouvrir("/famille/fiche?id=" + enfant).statusCode()).isEqualTo(200);
        assertThat(elle.ouvrir("/famille/fiche?id=" + enfant("PRE-02")).statusCode())
                .isEqualTo(404);
        assertThat(elle.ouvrir("/famille/saisie?sur=" + enfant).statusCode()).isEqualTo(404);
        assertThat(elle.ouvrir("/parcours/liste").statusCode()).isEqualTo(200);
        String contacts = "/famille/liste?v=toute&regler=oui&contact=AUCUN&col=CONTACT";
        assertThat(elle.ouvrir(contacts).body()).contains("name=\"contact\"", "Dernier contact</span>");

        assertThat(changer("Remplaçante", "PRE_ENTIER", "FAMILLE_LIRE").statusCode())
                .isEqualTo(302);

        assertThat(elle.ouvrir("/parcours/liste").statusCode()).isEqualTo(404);
        assertThat(elle.ouvrir(contacts).body())
                .as("contacts are told to whoever reads the parcours")
                .contains("Filtrer", "ui-widget-content", "ne pouvez plus, ou pas, faire (Dernier contact)")
                .doesNotContain("name=\"contact\"", "Dernier contact</span>");
        assertThat(elle.ouvrir("/famille/liste").statusCode()).isEqualTo(200);
        assertThat(elle.ouvrir("/accueil").body()).contains("/famille/liste").doesNotContain("/parcours/liste");
        assertThat(Temoin.liste(
                        "select motif from marelle_journal.detail where objet = 'role' order by le desc limit 2"))
                .containsExactly(
                        "Rôle « Remplaçante » changé. Retiré : Lire les parcours",
                        "Rôle « Remplaçante » composé. Ajouté : Lire les enfants, les foyers, les responsables ;"
                                + " Lire les parcours");
    }

    @Test
    void aRoleIsRetiredOnceNobodyHoldsItAndThenNoLongerOffered() throws SQLException {
        composer("Relais", "AUCUNE", "STATISTIQUES_LIRE");
        donner("intervenant", null);
        assertThat(retirer().body()).contains("Une personne a encore ce rôle : terminez-le d’abord pour chacune.");
        assertThat(administration.ouvrir("/compte/composition?sur=" + id).body())
                .contains("Personnes qui ont ce rôle : 1.");
        Temoin.modifier("delete from habilitation where role_code in " + COMPOSES);

        assertThat(retirer().statusCode()).isEqualTo(302);

        assertThat(administration.ouvrir("/compte/roles").body()).contains("Rôles retirés", "Relais, le ");
        assertThat(administration.ouvrir("/compte/composition?sur=" + id).statusCode())
                .isEqualTo(404);
        String qui = compte("intervenant");
        assertThat(administration.ouvrir("/compte/role?sur=" + qui).body()).doesNotContain("Relais");
        assertThat(donner("intervenant", null).body()).contains("Choisissez une des réponses proposées.");
        String autre = id;
        id = UUID.randomUUID().toString();
        assertThat(composer("relais", "AUCUNE").body()).contains("Un autre rôle porte ce nom, ou l’a porté.");
        assertThat(Temoin.valeur("select count(*) from role where compose_id is not null"))
                .isEqualTo("1");
        id = autre;
    }

    @Test
    void whatMakesNoSenseIsRefusedAtItsFieldAndStoresNothing() throws SQLException {
        assertThat(composer("", "").body()).contains("Choisissez une réponse.", "À remplir.");
        assertThat(composer("Suivi", "EQUIPE", "FAMILLE_LIRE", "EQUIPE_GERER").body())
                .contains("Sans objet pour la portée « Les dossiers suivis, dans son PRE » : retirez"
                        + " « Décider qui suit un enfant, qui en est écarté ».");
        assertThat(composer("École", "ETABLISSEMENT", "SAISINE_SUIVRE", "FAMILLE_LIRE")
                        .body())
                .contains("Sans objet pour la portée « Les saisines de son établissement »");
        assertThat(composer("Écriture", "EQUIPE", "FAMILLE_MODIFIER").body())
                .contains("Ne va pas sans « Lire les enfants, les foyers, les responsables »");
        assertThat(composer("Tout", "PRE_ENTIER", "FAMILLE_LIRE", "NOMENCLATURE_MODIFIER")
                        .body())
                .contains("Un rôle qui tient les comptes ou les listes de codes n’ouvre aucun dossier d’enfant.");
        assertThat(composer("Clés", "AUCUNE", "COMPTE_GERER", "ROLE_LIRE", "CONSULTATION_LISTER")
                        .body())
                .contains(
                        "Qui gère les comptes ne tient que des réglages : retirez « Lire qui a consulté, dans tout son PRE ».");
        assertThat(composer("coordination du pré", "AUCUNE").body()).contains("Un autre rôle porte ce nom");
        assertThat(Temoin.valeur("select count(*) from role where compose_id is not null"))
                .isEqualTo("0");
    }

    @Test
    void aChangeIsRefusedWhenAHolderWouldHoldSettingsAndFilesByTwoRoles() throws SQLException {
        composer("Appui", "AUCUNE", "ROLE_LIRE");
        donner("referent", null);
        String refus =
                changer("Appui", "AUCUNE", "ROLE_LIRE", "NOMENCLATURE_MODIFIER").body();
        assertThat(refus)
                .contains("Une personne a ce rôle et, par un autre, ce qui doit rester en d’autres mains")
                .doesNotContain("Benali");
        assertThat(changer("Appui", "PRE_ENTIER", "ROLE_LIRE").body())
                .contains("Une personne a ce rôle : sa portée ne change plus.");
        assertThat(droits()).containsExactlyInAnyOrder("ACCUEIL", "JETON_GERER", "NOMENCLATURE_LIRE", "ROLE_LIRE");

        Temoin.modifier("delete from habilitation where role_code in " + COMPOSES);
        donner("intervenant", null);
        assertThat(changer("Appui", "AUCUNE", "ROLE_LIRE", "NOMENCLATURE_MODIFIER")
                        .statusCode())
                .isEqualTo(302);
        Visiteur elle = Visiteur.connecte(racine, "intervenant");
        assertThat(elle.ouvrir("/nomenclature/liste").statusCode()).isEqualTo(200);
        assertThat(elle.ouvrir("/accueil").body()).contains("Vos pages", "/nomenclature/liste");
        assertThat(elle.ouvrir("/compte/liste").statusCode()).isEqualTo(404);
        assertThat(elle.ouvrir("/compte/roles").body())
                .contains("Appui")
                .as("composing is for those who manage accounts")
                .doesNotContain("/compte/composition");
    }

    @Test
    void nobodyChangesARoleOneHoldsNorAShippedOneNorWhatAnotherChangedMeanwhile() throws SQLException {
        composer("Clés", "AUCUNE", "COMPTE_GERER", "ROLE_LIRE");
        FormulaireLu avant = FormulaireLu.lire(page(), "saisie");
        assertThat(changer("Clés", "AUCUNE", "COMPTE_GERER", "ROLE_LIRE", "CONTRAT_LIRE")
                        .statusCode())
                .isEqualTo(302);
        assertThat(poster(avant, "Clés", "AUCUNE", "enregistrer", "COMPTE_GERER", "ROLE_LIRE")
                        .body())
                .contains("Quelqu’un a enregistré ce dossier pendant que vous écriviez");

        donner("intervenant", null);
        Visiteur elle = Visiteur.connecte(racine, "intervenant");
        assertThat(elle.ouvrir("/compte/liste").statusCode()).isEqualTo(200);
        assertThat(elle.ouvrir("/accueil").body())
                .contains("Vos pages", "Ouvrir un compte")
                .doesNotContain("href=\"/nomenclature/liste");
        administration = elle;
        assertThat(changer("Clés", "AUCUNE", "ROLE_LIRE").body())
                .contains("Vous avez ce rôle : demandez à une autre personne");
        assertThat(retirer().body()).contains("Vous avez ce rôle");
        assertThat(administration
                        .ouvrir("/compte/composition?sur=" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRoleBeginsWithTheRightsOfAnother() {
        String page =
                administration.ouvrir("/compte/composition?modele=REFERENT").body();
        assertThat(page).contains("<option value=\"EQUIPE\" selected=\"selected\"");
        List<String> cochees = Arrays.stream(page.split("<input "))
                .filter(b -> b.contains("checked=\"checked\"") && b.contains("value=\""))
                .map(b -> b.replaceFirst("(?s).*?value=\"([A-Z_]+)\".*", "$1"))
                .toList();
        assertThat(cochees).contains("ACCES_EXCEPTIONNEL", "PARCOURS_SUIVRE").doesNotContain("EQUIPE_GERER");
        assertThat(page).contains("disabled=\"disabled\"", "Ouvrir son accueil");
    }

    /** The rule of {@link Portee} and of {@link Assortiment} is that of the shipped roles. */
    @Test
    void everyShippedRoleKeepsTheRulesOfComposedOnes() throws SQLException {
        for (String role : Temoin.liste("select code from role where compose_id is null")) {
            Portee portee = Portee.valueOf(Temoin.valeur("select portee from role where code = ?", role));
            Set<String> siens = Set.copyOf(Temoin.liste("select droit from role_droit where role_code = ?", role));
            assertThat(siens).as(role).containsAll(Assortiment.COMMUNS).allMatch(portee::permet);
            assertThat(siens)
                    .as(role)
                    .allMatch(d -> Assortiment.supposes(d).isEmpty()
                            || Assortiment.supposes(d).stream().anyMatch(siens::contains));
            assertThat(Role.melange(siens)).as(role).isFalse();
        }
    }

    private String page() {
        return administration.ouvrir("/compte/composition?sur=" + id).body();
    }

    private HttpResponse<String> composer(String libelle, String portee, String... droits) {
        FormulaireLu forme = FormulaireLu.lire(
                administration.ouvrir("/compte/composition?brouillon=" + id).body(), "saisie");
        return poster(forme, libelle, portee, "enregistrer", droits);
    }

    private HttpResponse<String> changer(String libelle, String portee, String... droits) {
        return poster(FormulaireLu.lire(page(), "saisie"), libelle, portee, "enregistrer", droits);
    }

    private HttpResponse<String> retirer() {
        return poster(FormulaireLu.lire(page(), "saisie"), "Relais", "AUCUNE", "retirer");
    }

    /** Several boxes of a group have one name: a map would keep one. */
    private HttpResponse<String> poster(
            FormulaireLu forme, String libelle, String portee, String bouton, String... droits) {
        forme.champs().keySet().removeIf(c -> c.endsWith(":droits"));
        forme.champs().put("saisie:libelle", libelle);
        forme.champs().put("saisie:portee", portee);
        forme.champs().put("saisie:" + bouton, "ok");
        String corps = forme.champs().entrySet().stream()
                        .map(c -> Visiteur.encoder(c.getKey()) + "=" + Visiteur.encoder(c.getValue()))
                        .collect(Collectors.joining("&"))
                + Arrays.stream(droits)
                        .map(d -> "&" + Visiteur.encoder("saisie:" + Composition.champ(GroupeDroits.de(d))) + "=" + d)
                        .collect(Collectors.joining());
        return administration.envoyer("POST", forme.action(), "application/x-www-form-urlencoded", corps);
    }

    private HttpResponse<String> donner(String login, String pre) throws SQLException {
        FormulaireLu forme = FormulaireLu.lire(
                administration.ouvrir("/compte/role?sur=" + compte(login)).body(), "saisie");
        forme.champs().put("saisie:role", Temoin.valeur("select code from role where compose_id = ?", id));
        forme.champs().put("saisie:pre", pre == null ? "" : pre(pre));
        forme.champs().put("saisie:etablissement", "");
        forme.champs().put("saisie:ajouter", "ok");
        return administration.poster(forme.action(), forme.champs());
    }

    private List<String> droits() throws SQLException {
        return Temoin.liste(
                "select d.droit from role_droit d join role r on r.code = d.role_code where r.compose_id = ?", id);
    }

    private static String enfant(String pre) throws SQLException {
        return Temoin.valeur(
                "select e.id from enfant e join dossier d on d.id = e.dossier_id join rattachement r on r.dossier_id = d.id"
                        + " where d.etat = 'ACTIF' and r.pre_id = ? and r.du <= current_date and r.au is null limit 1",
                pre(pre));
    }

    /** That of the account of the demonstration. */
    private static String pre(String code) throws SQLException {
        return Temoin.valeur(
                "select h.pre_id from habilitation h join compte c on c.id = h.compte_id where c.login = ?",
                code.equals("PRE-01") ? "coordination" : "coordination2");
    }

    private static String compte(String login) throws SQLException {
        return Temoin.valeur("select id from compte where login = ?", login);
    }
}
