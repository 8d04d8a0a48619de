package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accords that expire and notices that are due, as tasks of those who may ask the family, for their own files. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EcheanceIT {

    private static final String EXPIRENT = "EXPIRATION";
    private static final String NOTICES = "NOTICE";

    @ArquillianResource
    URL racine;

    private final String permission = UUID.randomUUID().toString();
    private Suivi suivi;
    private String enfant;

    @BeforeEach
    void follow() throws SQLException {
        suivi = Suivi.commencer(
                "referent",
                90,
                "select e.dossier_id from enfant e where not exists (select 1 from permission p where p.dossier_id ="
                        + " e.dossier_id and p.au > :jour and p.au < :jour + interval 70 day)");
        enfant = Temoin.valeur("select id from enfant where dossier_id = ?", suivi.dossier());
    }

    @AfterEach
    void putBack() throws SQLException {
        Temoin.modifier("delete from permission where id = ?", permission);
        suivi.effacer();
    }

    @Test
    void whatExpiresWithinSixtyDaysIsATaskOfThoseWhoFollowTheChildAndOfTheCoordination() throws SQLException {
        Visiteur referent = Visiteur.connecte(racine, "referent");
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        Visiteur ailleurs = Visiteur.connecte(racine, "coordination2");
        int sien = taches(referent, EXPIRENT);
        int tous = taches(coordination, EXPIRENT);
        int autres = taches(ailleurs, EXPIRENT);
        expirer(12);
        assertThat(taches(referent, EXPIRENT)).isEqualTo(sien + 1);
        assertThat(taches(coordination, EXPIRENT)).isEqualTo(tous + 1);
        assertThat(taches(ailleurs, EXPIRENT)).isEqualTo(autres);
        assertThat(referent.ouvrir("/tache/liste?filtre=EQUIPE&regle=EXPIRATION")
                        .body())
                .contains(enfant, "/accord/liste");
        assertThat(referent.ouvrir("/accord/liste").body()).contains(enfant, "Santé de mon enfant");
        assertThat(coordination.ouvrir("/accord/liste").body()).contains(enfant);
        assertThat(ailleurs.ouvrir("/accord/liste").body()).doesNotContain(enfant);
        expirer(61);
        assertThat(taches(referent, EXPIRENT)).isEqualTo(sien);
        assertThat(coordination.ouvrir("/accord/liste").body()).doesNotContain(enfant);
        suivi.finir(3);
        expirer(12);
        assertThat(taches(referent, EXPIRENT)).as("no longer her task").isEqualTo(sien);
        assertThat(referent.ouvrir("/accord/liste").body()).doesNotContain(enfant);
    }

    @Test
    void aSaisineOfMoreThanAMonthWithoutNoticeIsATask() throws SQLException {
        String saisine = Temoin.valeur(
                "select s.id from saisine s join rattachement r on r.dossier_id = s.dossier_id and r.au is"
                        + " null join habilitation h on h.pre_id = r.pre_id join compte c on c.id = h.compte_id and c.login = 'coordination'"
                        + " join dossier d on d.id = s.dossier_id and d.etat = 'ACTIF' where s.etat in ('RECUE', 'EN_EXAMEN') and"
                        + " s.recue_le > :jour - interval 20 day and not exists (select 1 from accord a join enfant e on e.id ="
                        + " a.enfant_id where e.dossier_id = s.dossier_id) order by s.id limit 1");
        assertThat(saisine).isNotNull();
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        Visiteur ailleurs = Visiteur.connecte(racine, "coordination2");
        int avant = taches(coordination, NOTICES);
        int autres = taches(ailleurs, NOTICES);
        String recue = Temoin.valeur("select recue_le from saisine where id = ?", saisine);
        String informe = Temoin.valeur("select informe_le from saisine where id = ?", saisine);
        Temoin.modifier(
                "update saisine set recue_le = current_date - interval 40 day, informe_le = current_date - interval 41 day"
                        + " where id = ?",
                saisine);
        try {
            assertThat(taches(coordination, NOTICES)).isEqualTo(avant + 1);
            assertThat(taches(ailleurs, NOTICES)).isEqualTo(autres);
        } finally {
            Temoin.modifier("update saisine set recue_le = ?, informe_le = ? where id = ?", recue, informe, saisine);
        }
    }

    private void expirer(int jours) throws SQLException {
        Temoin.modifier("delete from permission where id = ?", permission);
        Temoin.modifier(
                "insert into permission (id, version, cree_le, modifie_le, dossier_id, operation, du, au) values (?, 1, utc_timestamp(6),"
                        + " utc_timestamp(6), ?, 'PARTAGER_SANTE', current_date - interval 5 day, current_date + interval "
                        + jours
                        + " day)",
                permission,
                suivi.dossier());
    }

    /** How many tasks of that rule stand within reach. */
    private static int taches(Visiteur visiteur, String regle) {
        Matcher total = Pattern.compile("data-total=\"(\\d+)\"")
                .matcher(visiteur.ouvrir("/tache/liste?filtre=EQUIPE&regle=" + regle)
                        .body());
        assertThat(total.find()).isTrue();
        return Integer.parseInt(total.group(1));
    }
}
