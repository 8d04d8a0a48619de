package fr.marelle.equipe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading a file that is not one's own: for four hours, with a reason, and three people are told. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccesExceptionnelIT {

    private static final String MOTIF = "La famille est au guichet, sa référente est absente.";

    @ArquillianResource
    URL racine;

    /** Other stories try numbers too. */
    @BeforeEach
    void forgetAttempts() throws SQLException {
        Temoin.modifier("delete from marelle_journal.detail where acte = 'RECHERCHE' and objet = 'equipe'");
    }

    @Test
    void aFileIsReadFourHoursAndThreeAreTold() throws SQLException {
        String dossier = dossierDe("referent1b");
        String enfant = Temoin.valeur("select id from enfant where dossier_id = ?", dossier);
        Visiteur referent = Visiteur.connecte(racine, "referent");
        assertThat(referent.ouvrir("/famille/fiche?id=" + enfant).statusCode()).isEqualTo(404);

        HttpResponse<String> reponse = demander(numero(dossier));

        assertThat(referent.destination(reponse)).isEqualTo("/famille/fiche?id=" + enfant);
        assertThat(referent.ouvrir("/famille/fiche?id=" + enfant).body())
                .contains("par accès exceptionnel")
                .doesNotContain(">Modifier la fiche<");
        assertThat(referent.ouvrir("/parcours/suivi?id=" + dossier).statusCode())
                .isEqualTo(200);
        for (String url : List.of(
                "/famille/saisie?sur=" + enfant,
                "/parcours/note?sur=" + dossier,
                "/consultation/dossier?id=" + dossier)) {
            assertThat(referent.ouvrir(url).statusCode()).as(url).isEqualTo(404);
        }
        for (String averti : List.of("referent1b", "coordination", "dpd")) {
            Visiteur visiteur = Visiteur.connecte(racine, averti);
            assertThat(visiteur.ouvrir("/accueil").body()).as(averti).contains(numero(dossier), "au guichet");
            FormulaireLu avis = FormulaireLu.lire(visiteur.ouvrir("/accueil").body(), "avis");
            avis.champs().put("avis:lus", "ok");
            visiteur.poster(avis.action(), avis.champs());
            assertThat(visiteur.ouvrir("/accueil").body()).as(averti).doesNotContain("au guichet");
        }
        assertThat(Visiteur.connecte(racine, "coordination2").ouvrir("/accueil").body())
                .doesNotContain("au guichet");
        assertThat(Visiteur.connecte(racine, "referent1b")
                        .ouvrir("/consultation/dossier?id=" + dossier)
                        .body())
                .contains("A ouvert un accès exceptionnel", "au guichet");

        Temoin.modifier(
                "update acces_exceptionnel set debut = utc_timestamp(6) - interval 4 hour, fin = utc_timestamp(6)"
                        + " where dossier_id = ?",
                dossier);
        assertThat(referent.ouvrir("/famille/fiche?id=" + enfant).statusCode())
                .as("four hours later")
                .isEqualTo(404);
        Temoin.modifier("delete from acces_exceptionnel where dossier_id = ?", dossier);
    }

    @Test
    void aBarredPersonAFrozenFileAndAnotherPreAnswerAlike() throws SQLException {
        String dossier = dossierDe("referent1b");
        String bar = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'essai' from compte where login = 'referent'",
                bar,
                dossier);
        String ecartee = corps(numero(dossier));
        Temoin.modifier("delete from exclusion where id = ?", bar);
        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", dossier);
        String gele = corps(numero(dossier));
        Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", dossier);
        String ailleurs = corps(numero(dossierDe("referent2")));
        String aucun = corps("2026-99999");
        assertThat(aucun).contains("Aucun dossier ouvert de votre PRE");
        assertThat(List.of(ecartee, gele, ailleurs)).allMatch(c -> c.contains("Aucun dossier ouvert de votre PRE"));
        assertThat(Temoin.valeur("select count(*) from acces_exceptionnel where dossier_id = ?", dossier))
                .isEqualTo("0");
    }

    @Test
    void whatCameSinceThePageWasShownIsNotRead() throws SQLException {
        String coordination = Temoin.valeur("select id from compte where login = 'coordination'");
        avis(coordination, "Premier avis de la matinée", 2);
        Visiteur elle = Visiteur.connecte(racine, "coordination");
        FormulaireLu forme = FormulaireLu.lire(elle.ouvrir("/accueil").body(), "avis");
        avis(coordination, "Second avis de la matinée", 0);
        forme.champs().put("avis:lus", "ok");
        elle.poster(forme.action(), forme.champs());
        assertThat(elle.ouvrir("/accueil").body())
                .contains("Second avis de la matinée")
                .doesNotContain("Premier avis de la matinée");
        Temoin.modifier("delete from avis where motif like '% avis de la matinée'");
        Temoin.modifier("update compte set avis = 0 where id = ?", coordination);
    }

    private static void avis(String compte, String motif, int minutes) throws SQLException {
        Temoin.modifier(
                "insert into avis (id, version, cree_le, modifie_le, compte_id, dossier_id, auteur, motif) select uuid(), 1,"
                        + " utc_timestamp(6) - interval ? minute, utc_timestamp(6), ?, id, 'Essai', ? from dossier limit 1",
                minutes,
                compte,
                motif);
        Temoin.modifier("update compte set avis = avis + 1 where id = ?", compte);
    }

    @Test
    void aReasonIsAskedAndAShortOneIsNone() throws SQLException {
        Visiteur referent = Visiteur.connecte(racine, "referent");
        FormulaireLu forme = FormulaireLu.lire(referent.ouvrir("/equipe/acces").body(), "saisie");
        forme.champs().put("saisie:numero", numero(dossierDe("referent1b")));
        forme.champs().put("saisie:motif", "urgence");
        forme.champs().put("saisie:ouvrir", "ok");
        assertThat(referent.poster(forme.action(), forme.champs()).body()).contains("en 10 caractères au moins");
    }

    @Test
    void whoTriesNumberAfterNumberIsSlowedDown() throws SQLException {
        String connu = numero(dossierDe("referent1b"));
        for (int essai = 0; essai < 10; essai++) {
            assertThat(corps("2026-9999" + essai)).contains("Aucun dossier ouvert de votre PRE");
        }
        assertThat(corps(connu)).contains("Trop d’essais ou d’ouvertures");
        forgetAttempts();
    }

    @Test
    void attemptsSentTogetherAreCountedOneByOne() throws SQLException {
        forgetAttempts();
        Visiteur referent = Visiteur.connecte(racine, "referent");
        List<FormulaireLu> formes = new ArrayList<>();
        for (int essai = 0; essai < 14; essai++) {
            FormulaireLu forme =
                    FormulaireLu.lire(referent.ouvrir("/equipe/acces").body(), "saisie");
            forme.champs().put("saisie:numero", "2026-999" + (10 + essai));
            forme.champs().put("saisie:motif", MOTIF);
            forme.champs().put("saisie:ouvrir", "ok");
            formes.add(forme);
        }
        ExecutorService enMemeTemps = Executors.newFixedThreadPool(14);
        List<CompletableFuture<String>> reponses = formes.stream()
                .map(f -> CompletableFuture.supplyAsync(
                        () -> referent.poster(f.action(), f.champs()).body(), enMemeTemps))
                .toList();
        assertThat(reponses)
                .filteredOn(r -> r.join().contains("Trop d’essais ou d’ouvertures"))
                .hasSize(4);
        enMemeTemps.shutdown();
        forgetAttempts();
    }

    private HttpResponse<String> demander(String numero) throws SQLException {
        Visiteur referent = Visiteur.connecte(racine, "referent");
        FormulaireLu forme = FormulaireLu.lire(referent.ouvrir("/equipe/acces").body(), "saisie");
        forme.champs().put("saisie:numero", numero);
        forme.champs().put("saisie:motif", MOTIF);
        forme.champs().put("saisie:ouvrir", "ok");
        return referent.poster(forme.action(), forme.champs());
    }

    private String corps(String numero) throws SQLException {
        HttpResponse<String> reponse = demander(numero);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse.body();
    }

    private static String numero(String dossier) throws SQLException {
        return Temoin.valeur("select numero from dossier where id = ?", dossier);
    }

    /** A file of that référent which « referent » never had, and that no other story opened by exception. */
    private static String dossierDe(String login) throws SQLException {
        return Temoin.valeur(
                "select a.dossier_id from acces a join enfant e on e.dossier_id = a.dossier_id join compte c on c.id ="
                        + " a.compte_id where c.login = ? and a.au is null and not exists (select 1 from acces b join"
                        + " compte k on k.id = b.compte_id where b.dossier_id = a.dossier_id and k.login = 'referent')"
                        + " and not exists (select 1 from acces_exceptionnel x where x.dossier_id = a.dossier_id)"
                        + " order by 1 limit 1",
                login);
    }
}
