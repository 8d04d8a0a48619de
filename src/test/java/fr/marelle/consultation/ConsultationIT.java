package fr.marelle.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who looked: said in the file, to whoever follows it, as soon as the answer has left. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConsultationIT {

    private static final String DOSSIER =
            "select a.dossier_id from acces a join enfant e on e.dossier_id = a.dossier_id"
                    + " join compte c on c.id = a.compte_id where c.login = ? and a.au is null order by 1 desc limit 1";

    @ArquillianResource
    URL racine;

    @Test
    void aReadingShowsInTheFileToWhoeverFollowsIt() throws SQLException {
        String dossier = Temoin.valeur(DOSSIER, "referent");
        String coordination = Temoin.valeur("select nom from compte where login = 'coordination'");
        String enfant = Temoin.valeur("select id from enfant where dossier_id = ?", dossier);
        Temoin.modifier("delete from marelle_journal.detail where dossier_id = ?", dossier);
        Visiteur referent = Visiteur.connecte(racine, "referent");
        assertThat(referent.ouvrir("/consultation/dossier?id=" + dossier).body())
                .doesNotContain(coordination);

        Visiteur.connecte(racine, "coordination").ouvrir("/famille/fiche?id=" + enfant);

        assertThat(referent.ouvrir("/consultation/dossier?id=" + dossier).body())
                .contains(coordination, "A lu", "Enfant et famille");
        assertThat(Temoin.liste(
                        "select d.objet from marelle_journal.detail d join compte c on c.id = d.compte_id where"
                                + " d.dossier_id = ? and c.login = 'referent' order by d.le",
                        dossier))
                .as("reading the record is a reading")
                .containsExactly("consultation", "consultation");
    }

    @Test
    void aFormerReferentReadsTheFileAndNotWhoLooked() throws SQLException {
        String dossier = Temoin.valeur("select e.dossier_id from enfant e join dossier d on d.id = e.dossier_id and"
                + " d.etat = 'ACTIF' join rattachement r on r.dossier_id = d.id and r.au is null join habilitation h on"
                + " h.pre_id = r.pre_id join compte c on c.id = h.compte_id and c.login = 'referent' where not exists"
                + " (select 1 from acces a where a.dossier_id = d.id and a.compte_id = c.id) order by 1 limit 1");
        String acces = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, au,"
                        + " motif) select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date - interval 9"
                        + " day, current_date - interval 2 day, 'essai' from compte where login = 'referent'",
                acces,
                dossier);
        Visiteur referent = Visiteur.connecte(racine, "referent");
        assertThat(referent.ouvrir("/equipe/fiche?id=" + dossier).body()).doesNotContain("Qui a consulté");
        assertThat(referent.ouvrir("/consultation/dossier?id=" + dossier).statusCode())
                .isEqualTo(404);
        Temoin.modifier("delete from acces where id = ?", acces);
    }

    @Test
    void aCoordonnateurSeesHerPreAndTheDpdSeesAllWithoutAName() throws SQLException {
        List<String> numeros =
                Temoin.liste("select distinct d.numero from dossier d join rattachement r on r.dossier_id ="
                        + " d.id and r.au is null join habilitation h on h.pre_id = r.pre_id join compte c on c.id = h.compte_id"
                        + " and c.login = 'coordination2' join enfant e on e.dossier_id = d.id limit 1");
        String ailleurs = Temoin.valeur(
                "select e.id from enfant e join dossier d on d.id = e.dossier_id where d.numero = ?", numeros.get(0));
        String nom = Temoin.valeur("select concat(prenom, ' ', nom) from enfant where id = ?", ailleurs);
        String inverse = Temoin.valeur("select concat(nom, ' ', prenom) from enfant where id = ?", ailleurs);
        Visiteur.connecte(racine, "coordination2").ouvrir("/famille/fiche?id=" + ailleurs);
        String soi = Temoin.valeur("select id from compte where login = 'coordination2'");
        String adresse = "/consultation/liste?acte=LECTURE&personne=" + soi;
        assertThat(Visiteur.connecte(racine, "dpd").ouvrir(adresse).body())
                .contains(numeros.get(0))
                .doesNotContain(nom, inverse);
        assertThat(Visiteur.connecte(racine, "coordination2").ouvrir(adresse).body())
                .contains(numeros.get(0));
        assertThat(Visiteur.connecte(racine, "coordination").ouvrir(adresse).body())
                .doesNotContain(numeros.get(0));
    }

    @Test
    void aDayThatIsNoneOrAPeriodBackwardsIsNoFault() throws SQLException {
        Visiteur dpd = Visiteur.connecte(racine, "dpd");
        assertThat(dpd.ouvrir("/consultation/liste?du=hier&acte=VOL&personne=moi")
                        .statusCode())
                .isEqualTo(200);
        assertThat(dpd.ouvrir("/consultation/liste?du=2026-11-02&au=2026-11-01").body())
                .contains("Aucune consultation");
    }
}
