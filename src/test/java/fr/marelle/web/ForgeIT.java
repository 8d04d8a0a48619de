package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form taken from one's own page and sent back with identifiers of the other PRE, as no browser would. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ForgeIT {

    /** What one may store about oneself while failing: a session's last use, one's own draft. */
    private static final Set<String> A_SOI = Set.of("connexion", "brouillon");

    private static final String UUID_SEUL = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private int envois;

    @ArquillianResource
    URL racine;

    @Test
    void aForgedFormStoresNothingAndIsNotFound() throws SQLException {
        List<String> fautes = new ArrayList<>();
        for (String login : List.of("coordination", "referent")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            for (Attendu page : Attendu.pages().values()) {
                if (page.ouvertA(login) && page.sorte() != null) {
                    fautes.addAll(forger(visiteur, login, page));
                }
            }
        }
        System.out.println("Formulaires forgés: " + envois + " posted");
        assertThat(envois).isGreaterThan(20);
        assertThat(fautes).isEmpty();
    }

    private List<String> forger(Visiteur visiteur, String login, Attendu page) throws SQLException {
        List<String> siens = page.siens(login);
        List<String> autres = page.sorte().chez("coordination2");
        if (siens.isEmpty() || autres.isEmpty()) {
            return List.of();
        }
        List<String> fautes = new ArrayList<>();
        HttpResponse<String> lue = visiteur.ouvrir(page.url(siens.get(0)));
        FormulaireLu modele = FormulaireLu.lire(lue.body(), "saisie");
        if (modele == null) {
            return List.of();
        }
        for (String bouton : modele.boutons()) {
            FormulaireLu forme =
                    FormulaireLu.lire(visiteur.ouvrir(page.url(siens.get(0))).body(), "saisie");
            forme.champs().put(page.parametre(), autres.get(0));
            forme.champs().replaceAll((nom, valeur) -> estIdentifiant(nom, valeur) ? etranger(valeur) : valeur);
            forme.champs().put(bouton, "ok");
            Map<String, String> avant = Temoin.etat(A_SOI);
            String action = forme.action().replace(siens.get(0), autres.get(0));
            HttpResponse<String> reponse = visiteur.poster(action, forme.champs());
            envois++;
            if (!Temoin.etat(A_SOI).equals(avant)) {
                fautes.add(login + " " + page.route() + " " + bouton + " stored something");
            }
            if (reponse.statusCode() != 404 && reponse.statusCode() != 200 && reponse.statusCode() != 302) {
                fautes.add(login + " " + page.route() + " " + bouton + " -> " + reponse.statusCode());
            }
        }
        return fautes;
    }

    /** A hidden input or a choice that names something: not the view's state, not the draft. */
    private static boolean estIdentifiant(String nom, String valeur) {
        return valeur != null && valeur.matches(UUID_SEUL) && !nom.equals("brouillon");
    }

    /** The same kind of thing in the other PRE; itself when there is none, or when it is nobody's. */
    private static String etranger(String id) {
        try {
            for (Sorte sorte : Sorte.values()) {
                if (!sorte.chez("coordination2").isEmpty()
                        && sorte.siens("coordination").contains(id)) {
                    return sorte.chez("coordination2").get(0);
                }
            }
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDepositOfAnotherSchoolTellsNothing() throws SQLException {
        String depot = Temoin.valeur("select s.depot from saisine s join habilitation h on h.etablissement_id ="
                + " s.etablissement_id join compte c on c.id = h.compte_id where c.login = 'liaison2'");
        String numero = Temoin.valeur("select reference from saisine where depot = ?", depot);
        Visiteur liaison = Visiteur.connecte(racine, "liaison");
        FormulaireLu forme = FormulaireLu.lire(
                liaison.ouvrir("/saisine/saisie?brouillon=" + UUID.randomUUID()).body(), "saisie");
        forme.champs().put("brouillon", depot);
        forme.champs().put("saisie:deposer", "Déposer");
        HttpResponse<String> reponse = liaison.poster(forme.action(), forme.champs());
        for (int i = 0; i < 3 && reponse.statusCode() == 302; i++) {
            assertThat(liaison.destination(reponse)).doesNotContain(numero);
            reponse = liaison.get(liaison.destination(reponse));
        }
        assertThat(reponse.body()).doesNotContain(numero);
    }

    @Test
    void aDraftOfSomebodyElseIsNeitherReadNorChanged() throws SQLException {
        String id = UUID.randomUUID().toString();
        Visiteur liaison2 = Visiteur.connecte(racine, "liaison2");
        FormulaireLu sien = FormulaireLu.lire(
                liaison2.ouvrir("/saisine/saisie?brouillon=" + id).body(), "saisie");
        sien.champs().replaceAll((nom, valeur) -> nom.endsWith(":nom") ? "Bouillon-Secret" : valeur);
        sien.champs().put("saisie:enregistrerBrouillon", "ok");
        liaison2.poster(sien.action(), sien.champs());
        String contenu = Temoin.valeur("select hex(contenu) from brouillon where id = ?", id);
        assertThat(contenu).as("the draft was saved").isNotNull();
        assertThat(liaison2.get("/saisine/saisie?brouillon=" + id).body()).contains("Bouillon-Secret");
        Visiteur liaison = Visiteur.connecte(racine, "liaison");
        HttpResponse<String> lue = liaison.ouvrir("/saisine/saisie?brouillon=" + id);
        assertThat(lue.body()).doesNotContain("Bouillon-Secret");
        if (lue.statusCode() == 200) {
            FormulaireLu forme = FormulaireLu.lire(lue.body(), "saisie");
            forme.champs().put("saisie:enregistrerBrouillon", "ok");
            liaison.poster(forme.action(), forme.champs());
        }
        assertThat(Temoin.valeur("select hex(contenu) from brouillon where id = ?", id))
                .isEqualTo(contenu);
    }
}
