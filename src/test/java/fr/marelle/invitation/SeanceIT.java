package fr.marelle.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.PdfUa;
import fr.marelle.essai.SeanceEssai;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting led on a screen that others see, and its minutes: who reads what, and what a withdrawal takes away. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SeanceIT {

    private static final String RETIRE = "Ce dossier est retiré";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private SeanceEssai seance;

    @BeforeEach
    void planMeetingOfToday() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        seance = SeanceEssai.planifier(3, 0);
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from habilitation where role_code = 'COORDONNATEUR' and compte_id ="
                + " (select id from compte where login = 'secretariat')");
        seance.effacer();
    }

    @Test
    void theScreenNamesTheOpenFileAndNoOther() throws SQLException {
        assertThat(coordination.ouvrir(debut()).body())
                .contains("3 dossiers", "Ouvrir le premier dossier")
                .doesNotContain(seance.enfant(0), seance.enfant(1), seance.enfant(2));
        partager(0, "Elle aime lire.");
        partager(1, "Il aime lire.");
        long notes = lectures(1);
        String page = coordination.ouvrir(dossier(0)).body();
        assertThat(page)
                .contains(seance.enfant(0), "Dossier 1 sur 3", "Dossier suivant")
                .doesNotContain(seance.enfant(1), seance.enfant(2), "<title>" + seance.enfant(0));
        assertThat(lectures(1)).as("what is not shown is not read").isEqualTo(notes);
        assertThat(coordination.ouvrir(dossier(1)).body())
                .contains(seance.enfant(1))
                .doesNotContain(seance.enfant(0));
        assertThat(lectures(1)).isGreaterThan(notes);
    }

    @Test
    void theScreenShowsWhatEverybodyMayReadUntilWhoLeadsSaysWhoSitsThere() throws SQLException {
        seance.inviter("eps", "PROFESSION");
        assertThat(coordination.ouvrir(dossier(0)).body())
                .contains("la fiche courte", "Cette famille ne partage rien", numero(0))
                .doesNotContain(seance.enfant(0), "Établissement");
        assertThat(coordination.ouvrir(debut()).body())
                .contains("Dossiers sans texte à partager avec les personnes non liées : 3 sur 3");
        partager(0, "Elle aime lire.");
        assertThat(coordination.ouvrir(debut()).body()).contains("non liées : 2 sur 3");
        assertThat(coordination.ouvrir(dossier(0)).body())
                .contains(
                        seance.enfant(0),
                        "la fiche courte",
                        "Établissement",
                        "Toutes les personnes présentes sont liées")
                .doesNotContain(
                        "Suivi par",
                        "Faits observés",
                        ">Âge<",
                        "Décisions précédentes",
                        "permet aujourd",
                        "Objectifs du parcours");
        assertThat(coordination.ouvrir(dossier(0) + "&vue=entiere").body())
                .contains(
                        seance.enfant(0),
                        "Fiche entière.",
                        "Cacher la fiche",
                        "Suivi par",
                        "Dernier",
                        "Faits observés",
                        "Âge");
        seance.inviter("eps-ecole", "NON_LIE");
        assertThat(coordination.ouvrir(dossier(0) + "&vue=entiere").body())
                .contains("ne projetez pas cet écran", "Faits observés");
        assertThat(coordination
                        .ouvrir("/invitation/saisie?sur=" + seance.reunion())
                        .body())
                .contains("Dossiers sans texte à partager : <strong>2</strong>");
    }

    @Test
    void beforeAWholeFileShowsWhoeverLeadsReadsWhoIsThere() throws SQLException {
        seance.inviter("eps", "PROFESSION");
        seance.attendre("SANTE", "psychologue", true);
        seance.attendre("CAF", "conseillère", false);
        String invitee = Temoin.valeur("select nom from compte where login = 'eps'");
        long notes = lectures(1);
        assertThat(coordination.ouvrir(dossier(0)).body())
                .contains("sont liées par un secret : vérifier qui est là", "vue=presents")
                .doesNotContain(invitee, "vue=entiere", "Cacher la fiche");
        String presents = coordination.ouvrir(dossier(0) + "&vue=presents").body();
        assertThat(presents)
                .contains(
                        "la fiche courte",
                        "Qui est dans la pièce",
                        invitee,
                        "psychologue",
                        "(Santé)",
                        "par sa profession")
                .contains("Je sais qui est là", "vue=entiere", "Rester sur la fiche courte")
                .doesNotContain("conseillère", "Suivi par", "Personne non liée", seance.enfant(0), seance.enfant(1));
        assertThat(lectures(1)).isEqualTo(notes);
        assertThat(coordination.ouvrir(debut() + "&vue=presents").body())
                .contains("Qui est dans la pièce", invitee)
                .doesNotContain(seance.enfant(0), seance.enfant(1), seance.enfant(2));
        seance.inviter("eps-ecole", "NON_LIE");
        assertThat(coordination.ouvrir(dossier(0) + "&vue=presents").body())
                .contains("Personne non liée au secret", "Je suis bien seul·e");
        assertThat(compter(dossier(0) + "&vue=presents")).isLessThanOrEqualTo(11);
    }

    @Test
    void hidingTheWholeFileKeepsWhatWasTypedAndShowsTheShortOne() {
        FormulaireLu forme = formulaire(coordination, dossier(0) + "&vue=entiere");
        forme.champs().put("saisie:texte", "Les devoirs se font.");
        forme.champs().put("saisie:cacher", "ok");
        HttpResponse<String> suite = coordination.poster(forme.action(), forme.champs());
        assertThat(coordination.destination(suite))
                .contains(seance.passages().get(0))
                .doesNotContain("vue=");
        assertThat(coordination.ouvrir(coordination.destination(suite)).body())
                .contains("la fiche courte", "Les devoirs se font.")
                .doesNotContain("Suivi par", "Cacher la fiche");
    }

    @Test
    void aGuestBoundByNoSecrecySeesNoNameOfAFamilyThatSharesNothing() throws SQLException {
        seance.inviter("eps", "PROFESSION");
        seance.inviter("eps-ecole", "NON_LIE");
        partager(0, "Elle aime lire.");
        presser("Marquer l’ordre du jour comme envoyé");
        Visiteur nonLiee = Visiteur.connecte(racine, "eps-ecole");
        String agenda = "/invitation/agenda?id=" + seance.reunion();
        assertThat(nonLiee.ouvrir(agenda).body())
                .contains(seance.enfant(0), "La famille ne partage rien avec vous.")
                .doesNotContain(seance.enfant(1), seance.enfant(2));
        assertThat(nonLiee.ouvrir("/invitation/dossier?id=" + seance.passages().get(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visiteur.connecte(racine, "eps").ouvrir(agenda).body())
                .contains(seance.enfant(0), seance.enfant(1), seance.enfant(2));
    }

    @Test
    void aFileOutOfReachIsNeitherCountedNorMovedAndMovingOneIsJournaled() throws SQLException {
        assertThat(compteDossiers()).isEqualTo("3");
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select uuid(), 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'essai' from compte where login = 'coordination'",
                seance.dossiers().get(1));
        try {
            assertThat(compteDossiers()).isEqualTo("2");
            long notes = notes(2, "MODIFICATION");
            FormulaireLu gestes = formulaire(coordination, "/eps/reunion?id=" + seance.reunion(), "gestes");
            gestes.champs().put("monter", seance.passages().get(2));
            coordination.poster(gestes.action(), gestes.champs());
            assertThat(rang(2)).as("before the only other one that she sees").isEqualTo("1");
            assertThat(rang(1)).isEqualTo("2");
            assertThat(notes(2, "MODIFICATION")).isEqualTo(notes + 1);
        } finally {
            Temoin.modifier(
                    "delete from exclusion where dossier_id = ? and motif = 'essai'",
                    seance.dossiers().get(1));
        }
    }

    private String rang(int place) throws SQLException {
        return Temoin.valeur(
                "select ordre from passage where id = ?", seance.passages().get(place));
    }

    /** What the list of meetings says, in the row of this one. */
    private String compteDossiers() {
        String liste = coordination.ouvrir("/eps/liste").body();
        String ligne = liste.substring(liste.indexOf(seance.reunion()));
        return ligne.substring(0, ligne.indexOf("</tr>"))
                .replaceFirst("(?s).*?class=\"nombre\"[^>]*>(?:<span[^>]*>[^<]*</span>)?(\\d+).*", "$1");
    }

    @Test
    void aWithdrawalTakesTheFileOffTheScreenAtTheNextClickAndNothingIsDecidedOfIt() throws Exception {
        FormulaireLu forme = decision(0, "CONFIRMATION");
        try (AutoCloseable accord = seance.retirerAccord(0)) {
            String nom = seance.enfant(0);
            assertThat(coordination.ouvrir(dossier(0)).body())
                    .contains(RETIRE, "Dossier 1 sur 3")
                    .doesNotContain(nom, "Enregistrer la décision");
            assertThat(coordination.poster(forme.action(), forme.champs()).body())
                    .contains("ne peut pas passer en EPS")
                    .doesNotContain(nom);
            assertThat(decisions()).isEqualTo("0");
        }
    }

    @Test
    void twoWhoLeadDoNotOverwriteEachOther() throws SQLException {
        Temoin.modifier(
                "insert into habilitation (id, version, cree_le, modifie_le, compte_id, role_code, pre_id, du) select"
                        + " uuid(), 1, utc_timestamp(6), utc_timestamp(6), s.id, 'COORDONNATEUR', h.pre_id, current_date - interval 1 day from compte s"
                        + " join compte c on c.login = 'coordination' join habilitation h on h.compte_id = c.id where s.login ="
                        + " 'secretariat'");
        Visiteur collegue = Visiteur.connecte(racine, "secretariat");
        FormulaireLu sien = formulaire(collegue, dossier(0));
        sien.champs().put("saisie:type", "AJUSTEMENT");
        sien.champs().put("saisie:texte", "Deux séances de plus.");
        sien.champs().put("saisie:ajourneeAu", "");
        sien.champs().put("saisie:decider", "ok");
        FormulaireLu autreEcran = decision(0, "REORIENTATION");
        FormulaireLu premier = decision(0, "CONFIRMATION");
        assertThat(coordination.poster(premier.action(), premier.champs()).statusCode())
                .isEqualTo(302);
        assertThat(coordination.poster(premier.action(), premier.champs()).statusCode())
                .as("a double click")
                .isEqualTo(302);
        assertThat(collegue.poster(sien.action(), sien.champs()).body())
                .contains("Une décision est déjà enregistrée pour ce dossier", "Deux séances de plus.");
        assertThat(coordination.poster(autreEcran.action(), autreEcran.champs()).body())
                .as("oneself, on another screen")
                .contains("Une décision est déjà enregistrée pour ce dossier");
        assertThat(Temoin.valeur(
                        "select type from decision where passage_id = ?",
                        seance.passages().get(0)))
                .isEqualTo("CONFIRMATION");
        assertThat(coordination.ouvrir(debut()).body()).contains("Reprendre au dossier 2");
    }

    @Test
    void whatIsTypedIsFoundAgainWhenOneComesBackToTheFile() throws SQLException {
        FormulaireLu forme = decision(0, "CONFIRMATION");
        forme.champs().remove("saisie:decider");
        forme.champs().put("saisie:texte", "Les devoirs se font.");
        forme.champs().put("saisie:suivant", "ok");
        HttpResponse<String> suite = coordination.poster(forme.action(), forme.champs());
        assertThat(coordination.destination(suite)).contains(seance.passages().get(1));
        assertThat(coordination.ouvrir(dossier(0)).body()).contains("Les devoirs se font.");
        assertThat(Temoin.valeur(
                        "select ouvert_le is not null from passage where id = ?",
                        seance.passages().get(1)))
                .as("when the meeting came to it")
                .isEqualTo("1");
        assertThat(coordination.ouvrir("/accueil").body()).contains("Décision de l’EPS, en réunion");
    }

    @Test
    void aMeetingWhereSomethingWasDecidedIsNotCancelled() throws SQLException {
        FormulaireLu forme = decision(0, "CONFIRMATION");
        coordination.poster(forme.action(), forme.champs());
        FormulaireLu gestes = formulaire(coordination, "/eps/reunion?id=" + seance.reunion(), "gestes");
        String page = coordination.ouvrir("/eps/reunion?id=" + seance.reunion()).body();
        String bouton = gestes.boutons().stream()
                .filter(b -> page.contains("name=\"" + b + "\" value=\"Annuler la réunion\""))
                .findFirst()
                .orElseThrow();
        gestes.champs().put(bouton, "ok");
        assertThat(coordination.poster(gestes.action(), gestes.champs()).body()).contains("elle a eu lieu");
        assertThat(Temoin.valeur("select etat from reunion where id = ?", seance.reunion()))
                .isEqualTo("PLANIFIEE");
    }

    @Test
    void theAgendaAsksAsOftenForTwentyFilesAsForThree() throws SQLException {
        long trois = compter(dossier(0));
        long entiere = compter(dossier(0) + "&vue=entiere");
        long reunion = compter("/eps/reunion?id=" + seance.reunion());
        seance.effacer();
        seance = SeanceEssai.planifier(60, 0);
        assertThat(seance.passages()).hasSizeGreaterThan(12);
        assertThat(compter(dossier(0))).isEqualTo(trois).isLessThanOrEqualTo(8);
        // the question, the accords and the latest point: one statement each, of one file
        assertThat(compter(dossier(0) + "&vue=entiere")).isEqualTo(entiere).isLessThanOrEqualTo(11);
        assertThat(compter("/eps/reunion?id=" + seance.reunion()))
                .isEqualTo(reunion)
                .isLessThanOrEqualTo(8);
    }

    @Test
    void theMinutesTellEachReaderWhatHerCapacityLetsHerRead() throws Exception {
        seance.inviter("eps", "PROFESSION");
        seance.inviter("eps-ecole", "NON_LIE");
        FormulaireLu forme = decision(0, "CONFIRMATION");
        forme.champs().put("saisie:texte", "La famille est satisfaite.");
        coordination.poster(forme.action(), forme.champs());
        assertThat(coordination.telecharger(papier("")).statusCode())
                .as("not held yet")
                .isEqualTo(404);
        partager(0, "Elle aime lire.");
        presser("Marquer la réunion comme tenue");

        long notes = exports(0);
        long tus = exports(2);
        byte[] entier = sorti(coordination, papier("&pour=lies"), "compte-rendu-eps.pdf");
        byte[] court = sorti(coordination, papier(""), "compte-rendu-eps-court.pdf");
        assertThat(exports(0)).isEqualTo(notes + 2);
        assertThat(exports(2)).as("named in the whole one alone").isEqualTo(tus + 1);
        assertThat(PdfUa.fautes("compte-rendu-eps", entier)).isEmpty();
        assertThat(PdfUa.fautes("compte-rendu-eps-court", court)).isEmpty();
        assertThat(PdfUa.texte(entier))
                .contains(seance.enfant(0), seance.enfant(2), "La famille est satisfaite.", "Décision", "Né·e le");
        assertThat(PdfUa.texte(court))
                .contains(seance.enfant(0), "Version courte", "Elle aime lire.", "ne sont donc pas nommés ici")
                .doesNotContain(seance.enfant(2), "La famille est satisfaite.", "Décision", "Né·e le");

        Visiteur liee = Visiteur.connecte(racine, "eps");
        Visiteur nonLiee = Visiteur.connecte(racine, "eps-ecole");
        String sien = "/invitation/compterendu?id=" + seance.reunion();
        assertThat(PdfUa.texte(sorti(liee, sien, "compte-rendu-eps.pdf"))).contains("La famille est satisfaite.");
        assertThat(PdfUa.texte(sorti(nonLiee, sien, "compte-rendu-eps-court.pdf")))
                .contains(seance.enfant(0))
                .doesNotContain("La famille est satisfaite.");
        assertThat(nonLiee.telecharger(papier("&pour=lies")).statusCode()).isEqualTo(404);

        String bar = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), ?, id, current_date, 'essai' from compte where login in ('coordination')",
                bar,
                seance.dossiers().get(2));
        try (AutoCloseable accord = seance.retirerAccord(1)) {
            assertThat(PdfUa.texte(
                            coordination.telecharger(papier("&pour=lies")).body()))
                    .contains(seance.enfant(0))
                    .as("the family withdrew; the reader is barred")
                    .doesNotContain(seance.enfant(1), seance.enfant(2));
            assertThat(PdfUa.texte(liee.telecharger(sien).body()))
                    .contains(seance.enfant(0), seance.enfant(2))
                    .doesNotContain(seance.enfant(1));
        } finally {
            Temoin.modifier("delete from exclusion where id = ?", bar);
        }
    }

    private String debut() {
        return "/eps/conduite?id=" + seance.reunion();
    }

    private String numero(int place) throws SQLException {
        return Temoin.valeur(
                "select numero from dossier where id = ?", seance.dossiers().get(place));
    }

    private String dossier(int place) {
        return debut() + "&sur=" + seance.passages().get(place);
    }

    private String papier(String suite) {
        return "/eps/compterendu?id=" + seance.reunion() + suite;
    }

    private void partager(int rang, String texte) {
        FormulaireLu forme = FormulaireLu.lire(
                coordination
                        .ouvrir("/invitation/partage?sur=" + seance.passages().get(rang))
                        .body(),
                "saisie");
        forme.champs().put("saisie:texte", texte);
        forme.champs().put("saisie:ecrire", "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
    }

    private FormulaireLu decision(int place, String type) {
        FormulaireLu forme = formulaire(coordination, dossier(place));
        forme.champs().put("saisie:type", type);
        forme.champs().put("saisie:texte", "");
        forme.champs().put("saisie:ajourneeAu", "");
        forme.champs().put("saisie:decider", "ok");
        return forme;
    }

    private static FormulaireLu formulaire(Visiteur qui, String url) {
        return formulaire(qui, url, "saisie");
    }

    private static FormulaireLu formulaire(Visiteur qui, String url, String forme) {
        return FormulaireLu.lire(qui.ouvrir(url).body(), forme);
    }

    private void presser(String libelle) {
        String page = coordination.ouvrir("/eps/reunion?id=" + seance.reunion()).body();
        FormulaireLu forme = FormulaireLu.lire(page, "gestes");
        String bouton = forme.boutons().stream()
                .filter(b -> page.contains("name=\"" + b + "\" value=\"" + libelle + "\""))
                .findFirst()
                .orElseThrow();
        forme.champs().put(bouton, "ok");
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
    }

    private static byte[] sorti(Visiteur qui, String url, String nom) {
        HttpResponse<byte[]> reponse = qui.telecharger(url);
        assertThat(reponse.statusCode()).as(url).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + nom + "\"");
        return reponse.body();
    }

    private long compter(String url) throws SQLException {
        String finale = coordination.ouvrir(url).uri().toString().replaceFirst(".*?(/eps/)", "$1");
        coordination.get(finale);
        long moins = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long avant = Temoin.instructions();
            assertThat(coordination.get(finale).statusCode()).isEqualTo(200);
            moins = Math.min(moins, Temoin.instructions() - avant);
        }
        return moins;
    }

    private String decisions() throws SQLException {
        return Temoin.valeur(
                "select count(*) from decision y join passage x on x.id = y.passage_id where x.reunion_id = ?",
                seance.reunion());
    }

    private long lectures(int place) throws SQLException {
        return notes(place, "LECTURE");
    }

    private long exports(int place) throws SQLException {
        return notes(place, "EXPORT");
    }

    private long notes(int place, String acte) throws SQLException {
        return Long.parseLong(Temoin.valeur(
                "select count(*) from marelle_journal.detail where dossier_id = ? and acte = ? and objet = 'eps'",
                seance.dossiers().get(place),
                acte));
    }
}
