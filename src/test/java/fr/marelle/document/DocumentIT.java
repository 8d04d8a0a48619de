package fr.marelle.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers of a file: who puts them there, who reads them, who no longer does; on the running application. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DocumentIT {

    /** Files with a child that this account follows. */
    private static final String SIENS =
            "select distinct a.dossier_id from acces a join enfant e on e.dossier_id = a.dossier_id join dossier d on d.id ="
                    + " a.dossier_id and d.etat = 'ACTIF' join compte c on c.id = a.compte_id where c.login = ? and a.du <"
                    + " current_date and a.au is null order by 1 desc";

    /** What one stores about oneself while failing. */
    private static final Set<String> A_SOI = Set.of("connexion", "brouillon");

    private static final String MARQUE = "Phrase-temoin du document, que nul ne doit lire en clair";

    @ArquillianResource
    URL racine;

    @Test
    void theSignedPaperOneComesFromIsNamedAndNothingElseIs() throws SQLException {
        String dossier = Temoin.liste(SIENS, "referent").get(0);
        Visiteur referent = Visiteur.connecte(racine, "referent");
        String url = "/document/saisie?sur=" + dossier + "&papier=";
        assertThat(referent.ouvrir(url + "accord").body()).contains("value=\"Fiche d’accord signée\"");
        assertThat(referent.ouvrir(url + "projet").body()).contains("value=\"Projet de parcours signé\"");
        assertThat(referent.ouvrir(url + "autre").body()).doesNotContain("signée\"", "Projet de parcours");
    }

    @Test
    void aReferentPutsADocumentAndTheCoordinationTakesItOutAsItWas() throws SQLException {
        String dossier = Temoin.liste(SIENS, "referent").get(0);
        byte[] pdf = Fichiers.pdf("(" + MARQUE + ")");
        Visiteur referent = Visiteur.connecte(racine, "referent");
        HttpResponse<String> reponse =
                deposer(referent, dossier, "Kevin-Secretnom.pdf", pdf, "Titre témoin du courrier", "PARTAGE");
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(302);
        String id = dernier(dossier);
        String numero = Temoin.valeur("select numero from document where id = ?", id);

        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String liste = coordination.ouvrir("/document/liste?id=" + dossier).body();
        assertThat(liste).contains("Titre témoin du courrier", numero).doesNotContain("Kevin-Secretnom");
        HttpResponse<byte[]> piece = coordination.telecharger("/document/contenu?id=" + id);
        assertThat(piece.statusCode()).isEqualTo(200);
        assertThat(piece.body()).isEqualTo(pdf);
        assertThat(piece.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"document-" + numero + ".pdf\"");
        assertThat(piece.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/pdf"));
        assertThat(piece.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(piece.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(c -> assertThat(c).contains("no-store"));
        assertThat(piece.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(c -> assertThat(c).contains("default-src 'none'"));

        assertThat(actes(dossier)).contains("CREATION", "LECTURE", "EXPORT");
        assertThat(Temoin.valeur(
                        "select count(*) from trace where dossier_id = ? and fait = 'trace.document.depose' and precision_ = ?",
                        dossier,
                        numero))
                .isEqualTo("1");
        assertThat(enClair(MARQUE, "Titre témoin du courrier", "Kevin-Secretnom"))
                .isEmpty();
    }

    @Test
    void aRefusedFileIsSaidAtItsFieldAndNothingTypedIsLost() throws SQLException {
        String dossier = Temoin.liste(SIENS, "referent").get(0);
        Visiteur referent = Visiteur.connecte(racine, "referent");
        Map<String, String> avant = Temoin.etat(A_SOI);
        String page = deposer(referent, dossier, "photo.png", Fichiers.pdf(""), "Titre gardé", "RESTREINT")
                .body();
        assertThat(page).contains("n’est pas celui que son nom annonce", "value=\"Titre gardé\"");
        assertThat(page).containsPattern("<input[^>]*checked[^>]*value=\"COURRIER\"|value=\"COURRIER\"[^>]*checked");
        assertThat(page).containsPattern("<input[^>]*checked[^>]*value=\"RESTREINT\"|value=\"RESTREINT\"[^>]*checked");
        assertThat(deposer(referent, dossier, null, null, "Titre gardé", "PARTAGE")
                        .body())
                .contains("Choisissez un fichier");
        assertThat(deposer(referent, dossier, "a.pdf", Fichiers.pdf(""), " ", "PARTAGE")
                        .body())
                .contains("À remplir", "Choisissez de nouveau ce fichier");
        assertThat(deposer(referent, dossier, "a.pdf", Fichiers.pdf(""), "1 84 12 76 451 089 46", "PARTAGE")
                        .body())
                .contains("sécurité sociale");
        byte[] onze = java.util.Arrays.copyOf(Fichiers.pdf(""), 11 * 1024 * 1024);
        assertThat(deposer(referent, dossier, "long.pdf", onze, "Titre gardé", "PARTAGE")
                        .body())
                .contains("dépasse 10 Mo", "value=\"Titre gardé\"");
        assertThat(Temoin.etat(A_SOI)).isEqualTo(avant);
    }

    @Test
    void tenMebibytesGoInAndComeOut() throws SQLException {
        String dossier = Temoin.liste(SIENS, "referent").get(0);
        Visiteur referent = Visiteur.connecte(racine, "referent");
        byte[] juste = java.util.Arrays.copyOf(Fichiers.pdf(""), ExamenFichier.TAILLE_MAX);
        assertThat(deposer(referent, dossier, "long.pdf", juste, "Dix mébioctets", "PARTAGE")
                        .statusCode())
                .isEqualTo(302);
        assertThat(referent.telecharger("/document/contenu?id=" + dernier(dossier))
                        .body())
                .isEqualTo(juste);
    }

    @Test
    void aFormOfOnesOwnPutsNothingIntoTheFileOfAnother() throws SQLException {
        String sien = Temoin.liste(SIENS, "referent").get(0);
        String autre = Temoin.liste(SIENS, "referent2").get(0);
        String document = deposerPour("coordination2", autre, "PARTAGE");
        Visiteur referent = Visiteur.connecte(racine, "referent");
        Map<String, String> avant = Temoin.etat(A_SOI);
        FormulaireLu forme = forme(referent, sien, "Essai", "PARTAGE");
        forme.champs().put("sur", autre);
        assertThat(referent.envoyerFichier(forme.action(), forme.champs(), "saisie:fichier", "a.pdf", Fichiers.pdf(""))
                        .statusCode())
                .isEqualTo(404);
        for (String url : List.of(
                "/document/liste?id=" + autre,
                "/document/saisie?sur=" + autre,
                "/document/contenu?id=" + document,
                "/document/retrait?sur=" + document)) {
            assertThat(referent.ouvrir(url).statusCode()).as(url).isEqualTo(404);
        }
        assertThat(Temoin.etat(A_SOI)).isEqualTo(avant);
    }

    @Test
    void whoIsBarredFindsNothing() throws SQLException {
        String dossier = Temoin.liste(SIENS, "referent").get(0);
        String document = deposerPour("coordination", dossier, "PARTAGE");
        Visiteur referent = Visiteur.connecte(racine, "referent");
        String contenu = "/document/contenu?id=" + document;
        assertThat(referent.ouvrir(contenu).statusCode()).isEqualTo(200);
        String bar = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'essai' from compte where login = 'referent'",
                bar,
                dossier);
        for (String url : List.of(contenu, "/document/liste?id=" + dossier, "/document/saisie?sur=" + dossier)) {
            assertThat(referent.ouvrir(url).statusCode()).as(url).isEqualTo(404);
        }
        Temoin.modifier("delete from exclusion where id = ?", bar);
        assertThat(referent.ouvrir(contenu).statusCode()).isEqualTo(200);
    }

    @Test
    void aFormerReferentReadsWhatIsSharedOnlyAndPutsNothing() throws SQLException {
        String dossier = loinDe("referent1b");
        String partage = deposerPour("coordination", dossier, "PARTAGE");
        String restreint = deposerPour("coordination", dossier, "RESTREINT");
        String acces = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, au,"
                        + " motif) select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date - interval 200"
                        + " day, current_date - interval 29 day, 'essai' from compte where login = 'referent1b'",
                acces,
                dossier);
        Visiteur ancienne = Visiteur.connecte(racine, "referent1b");
        litLePartageSeul(ancienne, dossier, partage, restreint);
        Temoin.modifier("update acces set au = current_date - interval 30 day where id = ?", acces);
        assertThat(ancienne.ouvrir("/document/contenu?id=" + partage).statusCode())
                .isEqualTo(404);
        Temoin.modifier("delete from acces where id = ?", acces);
    }

    @Test
    void anExceptionalAccessReadsWhatIsSharedOnlyAndPutsNothing() throws SQLException {
        String dossier = loinDe("referent1b");
        String partage = deposerPour("coordination", dossier, "PARTAGE");
        String restreint = deposerPour("coordination", dossier, "RESTREINT");
        String acces = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into acces_exceptionnel (id, version, cree_le, modifie_le, dossier_id, compte_id, debut, fin, motif)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, utc_timestamp(6) - interval 1 hour, utc_timestamp(6) + interval"
                        + " 2 hour, 'essai' from compte where login = 'referent1b'",
                acces,
                dossier);
        Suivi.excepter("referent1b");
        litLePartageSeul(Visiteur.connecte(racine, "referent1b"), dossier, partage, restreint);
        Temoin.modifier("delete from acces_exceptionnel where id = ?", acces);
    }

    private static void litLePartageSeul(Visiteur lecteur, String dossier, String partage, String restreint)
            throws SQLException {
        HttpResponse<String> liste = lecteur.ouvrir("/document/liste?id=" + dossier);
        assertThat(liste.statusCode()).isEqualTo(200);
        assertThat(liste.body())
                .contains("Lecture seule", "id=" + partage)
                .doesNotContain(
                        restreint,
                        Temoin.valeur("select numero from document where id = ?", restreint),
                        "Déposer un document",
                        ">Retirer<");
        assertThat(lecteur.ouvrir("/document/contenu?id=" + partage).statusCode())
                .isEqualTo(200);
        for (String url : List.of(
                "/document/contenu?id=" + restreint,
                "/document/saisie?sur=" + dossier,
                "/document/retrait?sur=" + partage)) {
            assertThat(lecteur.ouvrir(url).statusCode()).as(url).isEqualTo(404);
        }
    }

    @Test
    void aDocumentWithdrawnIsServedToNobodyAndItsRowStays() throws SQLException {
        String dossier = Temoin.liste(SIENS, "referent").get(0);
        Visiteur referent = Visiteur.connecte(racine, "referent");
        assertThat(deposer(referent, dossier, "a.pdf", Fichiers.pdf(""), "Titre à oublier", "PARTAGE")
                        .statusCode())
                .isEqualTo(302);
        String id = dernier(dossier);
        HttpResponse<String> page = referent.ouvrir("/document/retrait?sur=" + id);
        FormulaireLu forme = FormulaireLu.lire(page.body(), "saisie");
        forme.champs().put("saisie:retirer", "ok");
        forme.champs().put("saisie:motif", " ");
        assertThat(referent.poster(forme.action(), forme.champs()).body()).contains("À remplir");
        forme = FormulaireLu.lire(referent.ouvrir("/document/retrait?sur=" + id).body(), "saisie");
        forme.champs().put("saisie:retirer", "ok");
        forme.champs().put("saisie:motif", "Déposé dans le mauvais dossier, raison témoin");
        assertThat(referent.poster(forme.action(), forme.champs()).statusCode()).isEqualTo(302);

        for (String login : List.of("referent", "coordination")) {
            Visiteur visiteur = Visiteur.connecte(racine, login);
            assertThat(visiteur.ouvrir("/document/contenu?id=" + id).statusCode())
                    .isEqualTo(404);
            assertThat(visiteur.ouvrir("/document/retrait?sur=" + id).statusCode())
                    .isEqualTo(404);
            assertThat(visiteur.ouvrir("/document/liste?id=" + dossier).body())
                    .contains("Retiré", "raison témoin")
                    .doesNotContain("Titre à oublier");
        }
        assertThat(Temoin.valeur("select octet_length(octets) > 0 from document_contenu where document_id = ?", id))
                .isEqualTo("1");
        assertThat(Temoin.valeur(
                        "select count(*) from trace where dossier_id = ? and fait = 'trace.document.retire'", dossier))
                .isNotEqualTo("0");
        assertThat(enClair("raison témoin")).isEmpty();
    }

    private String deposerPour(String login, String dossier, String compartiment) throws SQLException {
        HttpResponse<String> reponse = deposer(
                Visiteur.connecte(racine, login), dossier, "essai.pdf", Fichiers.pdf(""), "Essai", compartiment);
        assertThat(reponse.statusCode()).as(login + " " + dossier).isEqualTo(302);
        return dernier(dossier);
    }

    private static HttpResponse<String> deposer(
            Visiteur visiteur, String dossier, String nom, byte[] octets, String titre, String compartiment) {
        FormulaireLu forme = forme(visiteur, dossier, titre, compartiment);
        return visiteur.envoyerFichier(forme.action(), forme.champs(), "saisie:fichier", nom, octets);
    }

    private static FormulaireLu forme(Visiteur visiteur, String dossier, String titre, String compartiment) {
        FormulaireLu forme = FormulaireLu.lire(
                visiteur.ouvrir("/document/saisie?sur=" + dossier).body(), "saisie");
        forme.champs().remove("saisie:fichier");
        forme.champs().put("saisie:titre", titre);
        forme.champs().put("saisie:nature", "COURRIER");
        forme.champs().put("saisie:compartiment", compartiment);
        forme.champs().put("saisie:deposer", "ok");
        return forme;
    }

    private static String dernier(String dossier) throws SQLException {
        return Temoin.valeur("select id from document where dossier_id = ? order by cree_le desc limit 1", dossier);
    }

    private static List<String> actes(String dossier) throws SQLException {
        return Temoin.liste(
                "select acte from marelle_journal.detail where dossier_id = ? and objet = 'document'", dossier);
    }

    /** A file of PRE 1, with a child, that this account never had. */
    private static String loinDe(String login) throws SQLException {
        return Temoin.valeur(
                "select e.dossier_id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF'"
                        + " join rattachement r on r.dossier_id = d.id and r.au is null join habilitation h on h.pre_id ="
                        + " r.pre_id join compte c on c.id = h.compte_id and c.login = ? where not exists (select 1 from"
                        + " acces a where a.dossier_id = d.id and a.compte_id = c.id) order by 1 desc limit 1",
                login);
    }

    /** Those of the sentences that are found in any column of any table. */
    private static List<String> enClair(String... phrases) throws SQLException {
        StringBuilder tout = new StringBuilder();
        for (String table : Temoin.tables(Temoin.SCHEMAS)) {
            try (Statement requete = Temoin.base().createStatement();
                    ResultSet lignes = requete.executeQuery("select * from " + table)) {
                int colonnes = lignes.getMetaData().getColumnCount();
                while (lignes.next()) {
                    for (int i = 1; i <= colonnes; i++) {
                        byte[] octets = lignes.getObject(i) instanceof byte[] brut
                                ? brut
                                : String.valueOf(lignes.getObject(i)).getBytes(StandardCharsets.UTF_8);
                        tout.append(new String(octets, StandardCharsets.ISO_8859_1))
                                .append('\n');
                    }
                }
            }
        }
        assertThat(tout).hasSizeGreaterThan(100_000);
        return List.of(phrases).stream()
                .filter(p ->
                        tout.indexOf(new String(p.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)) >= 0)
                .toList();
    }
}
