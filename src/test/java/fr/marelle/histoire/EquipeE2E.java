package fr.marelle.histoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Gestes;
import fr.marelle.essai.Journee;
import fr.marelle.essai.ParcoursNavigateur;
import fr.marelle.essai.Poste;
import fr.marelle.essai.Suivi;
import fr.marelle.essai.Tableur;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who follows whom: a colleague leaves, a neighbour is barred, a family turns up while its référente is away. */
class EquipeE2E extends ParcoursNavigateur {

    private static final String MOTIF = "Départ en formation";

    private static final String SIENS =
            "from acces a join enfant e on e.dossier_id = a.dossier_id join dossier d on d.id ="
                    + " a.dossier_id and d.etat = 'ACTIF' join compte c on c.id = a.compte_id where c.login = ? and (a.au is null or"
                    + " a.au > current_date) and coalesce((select max(p.etat) from parcours p where p.dossier_id = d.id), '') <>"
                    + " 'CLOS'";

    @ParameterizedTest
    @EnumSource
    void aColleagueLeavesAndHerFilesGoOverInOneGo(Poste poste) throws SQLException {
        String combien = Temoin.valeur("select count(distinct a.dossier_id) " + SIENS, "referent2");
        String partante = Temoin.valeur("select nom from compte where login = 'referent2'");
        String reprend =
                Temoin.valeur("select c.nom from compte c join habilitation h on h.compte_id = c.id and h.role_code ="
                        + " 'REFERENT' where c.login <> 'referent2' and h.pre_id in (select k.pre_id from habilitation k join compte"
                        + " m on m.id = k.compte_id where m.login = 'referent2') limit 1");
        connecter("coordination2");
        ouvrir("accueil");
        Gestes gestes = poste.gestes(page).suivre("Équipe et charge");
        voir("9-equipe", poste);
        gestes.suivre("Passer les dossiers de " + partante);
        voir("9-passation", poste);
        if (poste == Poste.BUREAU) {
            new Gestes(page).presser("Passer les dossiers");
            assertThat(texte("#erreurs")).contains("Choisissez une réponse");
            voir("9-passation-refusee");
        }
        gestes.choisir("referent", reprend).ecrire("motif", MOTIF).presser("Passer les dossiers");
        assertThat(texte("#annonces")).contains(combien + " dossiers confiés à " + reprend);
        assertThat(Temoin.valeur("select count(*) " + SIENS, "referent2")).isEqualTo("0");
        voir("9-equipe-apres", poste);
        Journee.comparer("Passer les " + combien + " dossiers d’une collègue", poste, gestes, Tableur.passer(MOTIF));
        new Gestes(page)
                .suivre("Passer les dossiers de " + reprend)
                .choisir("referent", partante)
                .ecrire("motif", "Retour de formation")
                .presser("Passer les dossiers");
        assertThat(Temoin.valeur("select count(distinct a.dossier_id) " + SIENS, "referent2"))
                .as("everything her colleague had")
                .isNotEqualTo("0");
    }

    @Test
    void aNeighbourIsBarredFromOneFile() throws SQLException {
        String dossier = Temoin.valeur("select a.dossier_id " + SIENS + " order by 1 limit 1", "referent");
        String nom = Temoin.valeur("select nom from compte where login = 'secretariat'");
        connecter("coordination");
        ouvrir("equipe/fiche?id=" + dossier);
        voir("9-equipe-enfant");
        Gestes gestes = new Gestes(page).suivre("Écarter une personne");
        voir("9-ecarter");
        gestes.choisir("personne", nom)
                .ecrire("motif", "Habite le même palier.")
                .presser("Écarter cette personne");
        assertThat(texte()).contains(nom, "Habite le même palier.");
        voir("9-ecartee");
        gestes.presser("Ne plus écarter " + nom);
        assertThat(texte()).contains("Personne n’est écarté de ce dossier.");
    }

    /** Followed the child until 29, then until 31 days ago; and, meanwhile, somebody else does. */
    @Test
    void aFormerReferentReadsThirtyDaysMore() throws SQLException {
        Suivi suivi = Suivi.commencer("referent", 90);
        String dossier = suivi.dossier();
        String enfant = Temoin.valeur("select id from enfant where dossier_id = ?", dossier);
        connecter("referent");
        ouvrir("equipe/fiche?id=" + dossier);
        assertThat(texte("#raison")).contains("Référent");
        voir("9-raison");
        try {
            suivi.finir(29);
            ouvrir("famille/fiche?id=" + enfant);
            assertThat(texte()).contains("Lecture seule", "Vous ne suivez plus cet enfant");
            voir("9-ancien-29");
            ouvrir("equipe/fiche?id=" + dossier);
            assertThat(texte("#raison")).contains("vous avez suivi l’enfant jusqu’au");
            ouvrir("parcours/note?sur=" + dossier);
            assertThat(texte("h1")).isEqualTo("Page introuvable");
            suivi.finir(31);
            ouvrir("famille/fiche?id=" + enfant);
            assertThat(texte("h1")).isEqualTo("Page introuvable");
            voir("9-ancien-31");
        } finally {
            suivi.effacer();
        }
    }

    @Test
    void aFamilyTurnsUpWhileItsReferentIsAway() throws SQLException {
        String numero = Temoin.valeur(
                "select d.numero " + SIENS
                        + " and not exists (select 1 from acces b join compte k on k.id = b.compte_id"
                        + " where b.dossier_id = d.id and k.login = 'referent') order by 1 limit 1",
                "referent1b");
        Temoin.modifier("delete from marelle_journal.detail where acte = 'RECHERCHE' and objet = 'equipe'");
        connecter("referent");
        ouvrir("famille/liste");
        Gestes gestes = new Gestes(page).suivre("Accès exceptionnel à un dossier");
        voir("9-acces");
        gestes.ecrire("numero", numero)
                .ecrire("motif", "La famille est au guichet, sa référente est absente.")
                .presser("Ouvrir le dossier quatre heures");
        assertThat(texte()).contains("Lecture seule, par accès exceptionnel");
        voir("9-acces-ouvert");
        deconnecter();
        connecter("dpd");
        assertThat(texte()).contains(numero, "au guichet");
        voir("9-avis");
        new Gestes(page).presser("J’ai lu");
        assertThat(texte()).doesNotContain("au guichet");
        new Gestes(page).suivre("Consultations");
        assertThat(texte()).contains("A ouvert un accès exceptionnel", "au guichet");
        voir("9-consultations");
        deconnecter();
        connecter("coordination");
        new Gestes(page).suivre(numero);
        assertThat(texte()).contains("A ouvert un accès exceptionnel");
        voir("9-qui-a-consulte");
        page.setViewportSize(360, 800);
        voir("9-qui-a-consulte-360");
    }

    @BeforeEach
    void keepWhoFollowsWhom() throws SQLException {
        Suivi.retenir();
    }

    @AfterEach
    void putItBackAndCloseWhatWasOpenedByException() throws SQLException {
        Suivi.rendre();
        Temoin.modifier("delete from acces_exceptionnel where motif like 'La famille est au guichet%'");
        Temoin.modifier("delete from avis where motif like 'La famille est au guichet%'");
        Temoin.modifier(
                "update compte c set avis = (select count(*) from avis a where a.compte_id = c.id and a.lu_le is null)");
    }
}
