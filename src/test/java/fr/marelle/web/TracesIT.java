package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.marelle.essai.Deploiement;
import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.io.IOException;
import java.net.URL;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a month of work leaves outside the pages themselves (trust.md: no personal data in a URL, a log line, an e-mail or a file
 * name): twenty-two working days of every role on every page, searches, saisines, failures, the morning's messages. Its name
 * makes it the last class of the whole run: the server's log then also holds what all others did.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TracesIT {

    private static final int JOURS = 22;

    private static final Pattern ADRESSES = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private static final Pattern LETTRES = Pattern.compile("[a-z]{3,}");

    /** What identifies a row, by chance: its hexadecimal letters between digits are no word ("…3eac0…"). */
    private static final Pattern IDENTIFIANT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** A name told apart by a number, as other tests make them, is no name of the demonstration. */
    private static final Pattern NUMEROTE = Pattern.compile("[a-z]*[0-9][0-9a-z]*");

    @ArquillianResource
    URL racine;

    private final Set<String> adresses = new TreeSet<>();
    private final Set<String> fichiers = new TreeSet<>();
    private GreenMail serveur;

    @BeforeEach
    void listen() throws SQLException {
        oublier();
        serveur = new GreenMail(new ServerSetup(Deploiement.SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        serveur.start();
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
    void aMonthOfWorkLeavesNoNameOutsideThePages() throws Exception {
        Set<String> noms = noms();
        assertThat(noms).as("names of the demonstration").hasSizeGreaterThan(100);
        for (int jour = 0; jour < JOURS; jour++) {
            visiter(jour);
            chercher(jour);
            deposer(jour);
        }
        String reference = echouer();
        List<String> courriels = courriels();
        String journal = journal(reference);

        assertThat(courriels).hasSize(2);
        assertThat(fichiers).hasSizeGreaterThan(4);
        assertThat(adresses).hasSizeGreaterThan(500);
        System.out.println(JOURS + " days: " + courriels.size() + " messages, " + fichiers.size() + " file names, "
                + adresses.size() + " addresses, " + journal.lines().count() + " lines of log, searched for "
                + noms.size() + " names");
        assertThat(trouves(noms, String.join("\n", courriels))).as("messages").isEmpty();
        assertThat(trouves(noms, String.join("\n", fichiers))).as("file names").isEmpty();
        assertThat(trouves(noms, String.join("\n", adresses))).as("addresses").isEmpty();
        assertThat(trouves(noms, journal)).as("log").isEmpty();
        String nom = noms.iterator().next();
        for (String trace :
                List.of("exception for " + nom, "/liste?texte=" + nom + "2012", "/fiche/" + nom + "-3eac0")) {
            assertThat(trouves(noms, trace))
                    .as("the search itself, in " + trace)
                    .contains(nom);
        }
        assertThat(trouves(Set.of("eac"), "/fiche?id=0c3eac01-1111-4222-8333-444444444444"))
                .as("an identifier")
                .isEmpty();
    }

    /** Each page by another of those who may open it, with another object. */
    private void visiter(int jour) throws SQLException {
        int rang = 0;
        for (Attendu page : Attendu.pages().values()) {
            if (page.logins().isEmpty() || page.publique() || ++rang % 4 != jour % 4) {
                continue;
            }
            String login = page.logins().get(jour / 4 % page.logins().size());
            List<String> siens = page.sorte() == null ? List.of("") : page.siens(login);
            if (!siens.isEmpty()) {
                retenir(Visiteur.connecte(racine, login).ouvrir(page.url(siens.get(jour % siens.size()))));
            }
        }
    }

    /** By name, as one types and as one asks; whoever is unknown too. */
    private void chercher(int jour) throws SQLException {
        String nom = Temoin.valeur("select concat(prenom, ' ', nom) from enfant order by id limit 1 offset ?", jour);
        Visiteur coordination = Visiteur.connecte(racine, jour % 2 == 0 ? "coordination" : "referent");
        retenir(coordination.poster("/famille/trouves", Map.of("texte", nom.substring(0, nom.length() / 2))));
        retenir(coordination.poster("/famille/trouves", Map.of("texte", nom)));
        retenir(coordination.poster("/famille/liste", Map.of("texte", nom)));
        retenir(Visiteur.inconnu(racine)
                .poster("/connexion", Map.of("connexion:login", nom, "connexion:motDePasse", nom)));
        retenir(coordination.get(
                "/famille/fiche?id=" + Temoin.valeur("select id from enfant order by id desc limit 1 offset ?", jour)));
    }

    /** A school tells of a child of the demonstration, rightly and wrongly. */
    private void deposer(int jour) throws SQLException {
        Visiteur porteur = Visiteur.porteur(racine, "liaison");
        String nom = Temoin.valeur("select nom from enfant order by id limit 1 offset ?", jour);
        String prenom = Temoin.valeur("select prenom from enfant order by id limit 1 offset ?", jour);
        String corps = Demandes.complete(jour % 3 == 0 ? "0000000A" : ecole(), Demandes.enfant(nom, prenom))
                .add("dejaTente", "Essai.")
                .build()
                .toString();
        retenir(porteur.json("/api/v1/saisines", corps));
        retenir(porteur.json("/api/v1/saisines", corps.replace("{", "[")));
    }

    private static String ecole() throws SQLException {
        return Temoin.valeur("select e.uai from etablissement e join habilitation h on h.etablissement_id = e.id"
                + " join compte c on c.id = h.compte_id where c.login = 'liaison'");
    }

    /** The database refuses a row that holds a name: what it says is written in the log, under that reference. */
    private String echouer() throws SQLException {
        Temoin.modifier(
                "create trigger refus before insert on saisine for each row signal sqlstate '45000' set message_text = '0'");
        try {
            String nom = Temoin.valeur("select nom from enfant order by id limit 1");
            HttpResponse<String> reponse = Visiteur.porteur(racine, "liaison")
                    .json(
                            "/api/v1/saisines",
                            Demandes.complete(ecole(), Demandes.enfant(nom, "Lou"))
                                    .add("dejaTente", "Essai.")
                                    .build()
                                    .toString());
            assertThat(reponse.statusCode()).isEqualTo(500);
            Matcher reference = Pattern.compile("Référence : ([0-9a-f]{8})").matcher(reponse.body());
            assertThat(reference.find()).as(reponse.body()).isTrue();
            return reference.group(1);
        } finally {
            Temoin.modifier("drop trigger refus");
        }
    }

    private List<String> courriels() throws Exception {
        for (String login : List.of("coordination", "referent")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            presser(visiteur, Map.of("saisie:adresse", login + "@exemple.fr", "saisie:abonner", "ok"));
            presser(visiteur, Map.of("saisie:essayer", "ok"));
        }
        assertThat(serveur.waitForIncomingEmail(30_000, 2)).isTrue();
        List<String> messages = new ArrayList<>();
        for (var message : serveur.getReceivedMessages()) {
            messages.add(message.getSubject() + "\n" + message.getContent());
        }
        return messages;
    }

    private static void presser(Visiteur visiteur, Map<String, String> champs) {
        FormulaireLu forme =
                FormulaireLu.lire(visiteur.ouvrir("/tache/courriel").body(), "saisie");
        forme.champs().putAll(champs);
        assertThat(visiteur.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(302);
    }

    /** All that the server wrote, once it has written that. */
    private static String journal(String reference) throws IOException {
        Instant fin = Instant.now().plusSeconds(30);
        String journal;
        do {
            assertThat(Instant.now()).as("the log tells " + reference).isBefore(fin);
            try (Stream<Path> journaux = Files.list(Deploiement.JOURNAUX)) {
                StringBuilder tout = new StringBuilder();
                for (Path fichier : journaux.toList()) {
                    tout.append(Files.readString(fichier));
                }
                journal = tout.toString();
            }
        } while (!journal.contains(reference));
        return journal;
    }

    private void retenir(HttpResponse<String> reponse) {
        adresses.add(reponse.uri().toString());
        reponse.headers().firstValue("Location").ifPresent(adresses::add);
        reponse.headers().firstValue("Content-Disposition").ifPresent(fichiers::add);
        if (reponse.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Matcher lien = ADRESSES.matcher(reponse.body());
            while (lien.find()) {
                adresses.add(lien.group(1));
            }
        }
    }

    /** Words of the names of every child and adult. */
    private static Set<String> noms() throws SQLException {
        Set<String> mots = new TreeSet<>();
        for (String table : List.of("enfant", "responsable")) {
            for (String colonne : List.of("nom", "prenom")) {
                for (String nom : Temoin.liste("select distinct " + colonne + " from " + table)) {
                    if (nom != null) {
                        mots.addAll(mots(NUMEROTE.matcher(nu(nom)).replaceAll(" ")));
                    }
                }
            }
        }
        return mots;
    }

    private static Set<String> trouves(Set<String> noms, String texte) {
        String sansIdentifiants = IDENTIFIANT.matcher(texte).replaceAll(" ");
        Set<String> trouves = mots(decode(sansIdentifiants));
        trouves.addAll(mots(sansIdentifiants));
        trouves.retainAll(noms);
        return trouves;
    }

    /** As the address bar shows it; what is no escape stays. */
    private static String decode(String texte) {
        return URLDecoder.decode(texte.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
    }

    private static String nu(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whole words of three letters and more, without accents. */
    private static Set<String> mots(String texte) {
        Set<String> mots = new HashSet<>();
        Matcher mot = LETTRES.matcher(nu(texte));
        while (mot.find()) {
            mots.add(mot.group());
        }
        return mots;
    }
}
