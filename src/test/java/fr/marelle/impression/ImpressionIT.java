package fr.marelle.impression;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.PdfUa;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The papers of a family on the running application: who takes them out, and what they do not tell. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ImpressionIT {

    private static final Map<String, String> D_UN_ENFANT = Map.of(
            "/accord/notice", "notice.pdf",
            "/accord/noticeenfant", "notice-enfant.pdf",
            "/accord/vierge", "fiche-d-accord.pdf");

    /** Children this account follows, whose parcours has an objective. */
    private static final String SIENS =
            "select distinct e.id from enfant e join dossier d on d.id = e.dossier_id and d.etat ="
                    + " 'ACTIF' join acces a on a.dossier_id = d.id and a.du < current_date and a.au is null join compte c on c.id ="
                    + " a.compte_id join parcours p on p.dossier_id = d.id join objectif o on o.parcours_id = p.id"
                    + " join permission m on m.dossier_id = d.id and m.operation = 'ACCOMPAGNER' and m.du < current_date and"
                    + " (m.au is null or m.au > current_date) where c.login = ? order by 1";

    /** What a visit writes in the schema of files: that the session lives. The journal is in another. */
    private static final Set<String> A_SOI = Set.of("connexion");

    @ArquillianResource
    URL racine;

    @Test
    void aReferentTakesEachPaperOutAndItIsNoted() throws SQLException {
        String enfant = enfant();
        Visiteur referent = Visiteur.connecte(racine, "referent");
        Map<String, String> avant = Temoin.etat(A_SOI);
        for (Map.Entry<String, String> papier : D_UN_ENFANT.entrySet()) {
            long notes = exports(enfant, "accord");
            sorti(referent, papier.getKey() + "?id=" + enfant, papier.getValue());
            assertThat(exports(enfant, "accord")).as(papier.getKey()).isEqualTo(notes + 1);
        }
        long notes = exports(enfant, "parcours");
        byte[] projet = sorti(referent, "/parcours/projet?id=" + parcours(enfant), "projet-de-parcours.pdf");
        assertThat(exports(enfant, "parcours")).isEqualTo(notes + 1);
        assertThat(PdfUa.texte(projet)).contains(prenom(enfant), "Projet de parcours", "Signatures");
        assertThat(Temoin.etat(A_SOI))
                .as("a GET changes nothing but the journal")
                .isEqualTo(avant);
    }

    @Test
    void forTheReferentOfAnotherPreAndForASchoolThereIsNoPaper() throws SQLException {
        String enfant = enfant();
        for (String login : List.of("referent2", "liaison", "administration", "statistiques", "dpd")) {
            Visiteur autre = Visiteur.connecte(racine, login);
            for (String page : D_UN_ENFANT.keySet()) {
                assertThat(autre.get(page + "?id=" + enfant).statusCode())
                        .as(login + " " + page)
                        .isEqualTo(404);
            }
            assertThat(autre.get("/parcours/projet?id=" + parcours(enfant)).statusCode())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    @Test
    void thePaperBearsWhatTheProgrammeSaysOfItselfAndNothingThatTheFamilyHides() throws SQLException {
        String enfant = enfant();
        Visiteur referent = Visiteur.connecte(racine, "referent");
        String notice = PdfUa.texte(sorti(referent, "/accord/notice?id=" + enfant, "notice.pdf"));
        assertThat(notice).contains("CCAS de Béthune", "03 53 01 00 01", "dpd@marelle.example");
        String fiche = PdfUa.texte(sorti(referent, "/accord/vierge?id=" + enfant, "fiche-d-accord.pdf"));
        assertThat(fiche).contains(prenom(enfant), "Accompagnement de mon enfant");
        List<String> tus = Temoin.liste(
                "select r.telephone from responsable r join lien l on l.responsable_id = r.id where l.enfant_id = ?"
                        + " and r.telephone is not null union select d.voie from domicile d join residence r on"
                        + " r.foyer_id = d.foyer_id where r.enfant_id = ? and d.voie is not null",
                enfant,
                enfant);
        assertThat(tus).isNotEmpty();
        tus.forEach(t -> assertThat(notice + fiche).doesNotContain(t));
    }

    @Test
    void aBlankFicheForAFratrieIsNotedInTheFileOfEachChildItNames() throws SQLException {
        String paire = Temoin.valeur("select concat(l.enfant_id, ' ', m.enfant_id) from lien l join lien m on"
                + " m.responsable_id = l.responsable_id and m.enfant_id <> l.enfant_id join enfant e on e.id = l.enfant_id"
                + " join enfant f on f.id = m.enfant_id join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF'"
                + " join dossier g on g.id = f.dossier_id and g.etat = 'ACTIF' join rattachement t on t.dossier_id = d.id and"
                + " t.au is null join rattachement u on u.dossier_id = g.id and u.au is null and u.pre_id = t.pre_id"
                + " join habilitation h on h.pre_id = t.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination'"
                + " order by 1 limit 1");
        assertThat(paire).as("two siblings of the demonstration").isNotNull();
        String aine = paire.split(" ")[0];
        String cadet = paire.split(" ")[1];
        long notesAine = exports(aine, "accord");
        long notesCadet = exports(cadet, "accord");
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String fiche = PdfUa.texte(sorti(coordination, "/accord/vierge?id=" + aine, "fiche-d-accord.pdf"));
        assertThat(fiche).contains(prenom(aine), prenom(cadet));
        assertThat(exports(aine, "accord")).isEqualTo(notesAine + 1);
        assertThat(exports(cadet, "accord")).isEqualTo(notesCadet + 1);
    }

    @Test
    void aWithdrawnAccordTakesTheProjetAwayAtTheNextClick() throws SQLException {
        String enfant = enfant();
        String parcours = parcours(enfant);
        String accord =
                "update permission set au = %s where operation = 'ACCOMPAGNER' and dossier_id = (select dossier_id from"
                        + " enfant where id = ?) and au <=> %s";
        String terme = Temoin.valeur(
                "select max(au) from permission where operation = 'ACCOMPAGNER' and dossier_id = (select dossier_id from"
                        + " enfant where id = ?)",
                enfant);
        Visiteur referent = Visiteur.connecte(racine, "referent");
        String avant = terme == null ? "null" : "'" + terme + "'";
        Temoin.modifier(accord.formatted("current_date", avant), enfant);
        try {
            assertThat(referent.get("/parcours/projet?id=" + parcours).statusCode())
                    .isEqualTo(404);
            assertThat(referent.ouvrir("/parcours/fiche?id=" + parcours).body()).doesNotContain("Imprimer le projet");
        } finally {
            Temoin.modifier(accord.formatted(avant, "current_date"), enfant);
        }
        assertThat(referent.telecharger("/parcours/projet?id=" + parcours).statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePapersAreOfferedWhereTheFamilyIsReceived() throws SQLException {
        String enfant = enfant();
        Visiteur referent = Visiteur.connecte(racine, "referent");
        assertThat(referent.ouvrir("/famille/fiche?id=" + enfant).body())
                .contains("Imprimer la notice", "Notice pour l’enfant", "Fiche d’accord à signer");
        assertThat(referent.ouvrir("/parcours/fiche?id=" + parcours(enfant)).body())
                .contains("Imprimer le projet");
    }

    private static byte[] sorti(Visiteur visiteur, String url, String nom) {
        HttpResponse<byte[]> reponse = visiteur.telecharger(url);
        assertThat(reponse.statusCode()).as(url).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/pdf"));
        assertThat(reponse.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + nom + "\"");
        assertThat(reponse.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(c -> assertThat(c).contains("no-store"));
        assertThat(PdfUa.fautes("servi-" + nom.replace(".pdf", ""), reponse.body()))
                .as(url)
                .isEmpty();
        return reponse.body();
    }

    private static String enfant() throws SQLException {
        return Temoin.liste(SIENS, "referent").get(0);
    }

    private static String parcours(String enfant) throws SQLException {
        return Temoin.valeur(
                "select p.id from parcours p join enfant e on e.dossier_id = p.dossier_id join objectif o on o.parcours_id ="
                        + " p.id where e.id = ? limit 1",
                enfant);
    }

    private static String prenom(String enfant) throws SQLException {
        return Temoin.valeur("select prenom from enfant where id = ?", enfant);
    }

    private static long exports(String enfant, String objet) throws SQLException {
        return Long.parseLong(Temoin.valeur(
                "select count(*) from marelle_journal.detail d join enfant e on e.dossier_id = d.dossier_id"
                        + " where e.id = ? and d.acte = 'EXPORT' and d.objet = ?",
                enfant,
                objet));
    }
}
