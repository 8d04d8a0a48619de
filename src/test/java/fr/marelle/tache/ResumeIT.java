package fr.marelle.tache;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.marelle.essai.Deploiement;
import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The message of the morning, through a real mail server: it names nobody, and arrives once whatever happens. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ResumeIT {

    /** Longest wait for a message: the server looks every ten seconds. */
    private static final long PATIENCE = 30_000;

    private static final List<String> NOMS = List.of(
            "select nom from enfant",
            "select prenom from enfant where prenom <> ''",
            "select nom from responsable where nom <> ''",
            "select prenom from responsable where prenom <> ''",
            "select nom from compte",
            "select numero from dossier",
            "select reference from saisine",
            "select nom from etablissement");

    @ArquillianResource
    URL racine;

    private GreenMail serveur;

    @BeforeEach
    void listen() throws SQLException {
        oublier();
        serveur = new GreenMail(new ServerSetup(Deploiement.SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void forget() throws SQLException {
        serveur.stop();
        oublier();
    }

    private static void oublier() throws SQLException {
        Temoin.modifier("delete from courriel");
        Temoin.modifier("delete from abonnement");
    }

    @Test
    void theMessageCountsNamesNobodyAndLeadsToTheSignInPage() throws Exception {
        serveur.start();
        for (String login : List.of("coordination", "referent")) {
            Visiteur visiteur = abonner(login);
            presser(visiteur, "essayer");
        }
        assertThat(serveur.waitForIncomingEmail(PATIENCE, 2)).isTrue();
        for (var message : serveur.getReceivedMessages()) {
            String tout = message.getSubject() + "\n" + message.getContent();
            assertThat(tout).containsPattern("\\d+ tâches? vous attend").contains("https://marelle.exemple/connexion");
            for (String noms : NOMS) {
                for (String nom : Temoin.liste(noms)) {
                    assertThat(Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(nom) + "(?!\\p{L})")
                                    .matcher(tout)
                                    .find())
                            .as(nom)
                            .isFalse();
                }
            }
            assertThat(message.getAllRecipients()).hasSize(1);
        }
        assertThat(Temoin.liste("select distinct etat from courriel")).containsExactly("ENVOYE");
    }

    @Test
    void aMailServerThatIsAwayIsToldToTheAdministrationAndGetsTheMessageOnceWhenItIsBack() throws Exception {
        try (ServerSocket sourd = new ServerSocket(Deploiement.SMTP, 5, InetAddress.getByName("127.0.0.1"))) {
            presser(abonner("referent"), "essayer");
            sourd.setSoTimeout((int) PATIENCE);
            sourd.accept().close();
        }
        attendre("select count(*) from courriel where etat = 'A_ENVOYER' and essais = 1");
        Visiteur administration = Visiteur.connecte(racine, "administration");
        assertThat(administration.ouvrir("/accueil").body()).contains("1 message attend un serveur de messagerie");
        serveur.start();
        Temoin.modifier("update courriel set prochain_le = utc_timestamp(6)");
        assertThat(serveur.waitForIncomingEmail(PATIENCE, 1)).isTrue();
        attendre("select count(*) from courriel where etat = 'ENVOYE' and essais = 2");
        assertThat(administration.ouvrir("/accueil").body()).doesNotContain("serveur de messagerie");
        assertThat(serveur.getReceivedMessages()).hasSize(1);
    }

    /** Another server of the house holds the row, as {@code FOR UPDATE} does while it takes the message. */
    @Test
    void whatAnotherServerHoldsIsSentByItAlone() throws Exception {
        serveur.start();
        Visiteur referent = abonner("referent");
        boolean prise;
        try (Connection autre = Temoin.commeLApplication()) {
            autre.setAutoCommit(false);
            presser(referent, "essayer");
            prise = autre.createStatement()
                    .executeQuery("select id from courriel where id = '" + Temoin.valeur("select id from courriel")
                            + "' and etat = 'A_ENVOYER' for update skip locked")
                    .next();
            if (prise) {
                abonner("coordination");
                presser(Visiteur.connecte(racine, "coordination"), "essayer");
                assertThat(serveur.waitForIncomingEmail(PATIENCE, 1)).isTrue();
                assertThat(serveur.getReceivedMessages()[0].getAllRecipients()[0].toString())
                        .as("the other one passes, the one that is held does not")
                        .startsWith("coordination");
            }
            autre.commit();
        }
        assertThat(serveur.waitForIncomingEmail(PATIENCE, prise ? 2 : 1)).isTrue();
        attendre("select count(*) from courriel where etat = 'ENVOYE' and adresse like 'referent%'");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtItsFieldAndWhoStopsGetsNoMore() throws SQLException {
        Visiteur referent = Visiteur.connecte(racine, "referent");
        FormulaireLu forme =
                FormulaireLu.lire(referent.ouvrir("/tache/courriel").body(), "saisie");
        forme.champs().put("saisie:adresse", "pas une adresse");
        forme.champs().put("saisie:abonner", "ok");
        assertThat(referent.poster(forme.action(), forme.champs()).body()).contains("Cette adresse n’en est pas une");
        abonner("referent");
        presser(referent, "desabonner");
        assertThat(Temoin.valeur("select count(*) from abonnement")).isEqualTo("0");
    }

    private Visiteur abonner(String login) throws SQLException {
        Visiteur visiteur = Visiteur.connecte(racine, login);
        FormulaireLu forme =
                FormulaireLu.lire(visiteur.ouvrir("/tache/courriel").body(), "saisie");
        forme.champs().put("saisie:adresse", login + "@exemple.fr");
        forme.champs().put("saisie:abonner", "ok");
        assertThat(visiteur.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(302);
        return visiteur;
    }

    private static HttpResponse<String> presser(Visiteur visiteur, String bouton) {
        FormulaireLu forme =
                FormulaireLu.lire(visiteur.ouvrir("/tache/courriel").body(), "saisie");
        forme.champs().put("saisie:" + bouton, "ok");
        HttpResponse<String> reponse = visiteur.poster(forme.action(), forme.champs());
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse;
    }

    /** Until that count is one: what follows what was already seen takes milliseconds. */
    private static void attendre(String sql) throws SQLException, IOException {
        Instant fin = Instant.now().plusMillis(PATIENCE);
        while (!"1".equals(Temoin.valeur(sql))) {
            assertThat(Instant.now()).as(sql).isBefore(fin);
            Thread.onSpinWait();
        }
    }
}
