package fr.marelle.famille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who change what the same adult holds: the second one sees what the first one noted, and overwrites nothing unseen. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ResponsableIT {

    private static final String TITRES = "select count(*) from autorite where enfant_id = ? and responsable_id = ?";

    @ArquillianResource
    URL racine;

    private String enfant;
    private String adulte;
    private String lien;

    /** A minor of PRE 1 of whom that adult alone exercises authority, and no brother nor sister by her. */
    @BeforeEach
    void chooseAnAdult() throws SQLException {
        enfant = Temoin.valeur(
                "select e.id from enfant e join dossier d on d.id = e.dossier_id and d.etat = 'ACTIF' join rattachement t on"
                        + " t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join compte c on c.id ="
                        + " h.compte_id and c.login = 'coordination' join autorite u on u.enfant_id = e.id and u.nature = 'EXERCEE' and"
                        + " u.au is null and u.du < :jour - interval 30 day join lien l on l.enfant_id = e.id and l.responsable_id ="
                        + " u.responsable_id where e.naissance > :jour - interval 16 year and not exists (select 1 from lien m where"
                        + " m.responsable_id = u.responsable_id and m.enfant_id <> e.id) group by e.id having count(*) = 1 order by e.id"
                        + " limit 1");
        adulte = Temoin.valeur(
                "select responsable_id from autorite where enfant_id = ? and nature = 'EXERCEE' and au is null",
                enfant);
        lien = Temoin.valeur("select id from lien where enfant_id = ? and responsable_id = ?", enfant, adulte);
        for (String table : new String[] {"autorite", "permission", "responsable", "lien"}) {
            Temoin.modifier("create or replace temporary table " + table + "_avant as select * from " + table);
        }
    }

    @AfterEach
    void putBack() throws SQLException {
        for (String table : new String[] {"autorite", "permission"}) {
            Temoin.modifier("delete from " + table + " where id not in (select id from " + table + "_avant)");
            Temoin.modifier("replace into " + table + " select * from " + table + "_avant");
        }
        Temoin.modifier(
                "update responsable r join responsable_avant a on a.id = r.id set r.etat = a.etat, r.civilite = a.civilite, r.nom ="
                        + " a.nom, r.prenom = a.prenom, r.telephone = a.telephone, r.courriel = a.courriel, r.langue = a.langue,"
                        + " r.interprete = a.interprete, r.ne_pas_contacter = a.ne_pas_contacter where r.id = ?",
                adulte);
        Temoin.modifier("update lien l join lien_avant a on a.id = l.id set l.nature = a.nature where l.id = ?", lien);
    }

    private FormulaireLu forme(Visiteur visiteur) {
        return FormulaireLu.lire(
                visiteur.ouvrir("/famille/responsable?sur=" + lien).body(), "saisie");
    }

    private HttpResponse<String> noter(Visiteur visiteur, FormulaireLu forme, String nature, String source) {
        forme.champs().put("saisie:autorite", nature);
        forme.champs().put("saisie:autoriteDu", Temoin.aujourdhui().toString());
        forme.champs().put("saisie:autoriteSource", source);
        forme.champs().put("saisie:courriel", "");
        forme.champs().put("saisie:enregistrer", "ok");
        return visiteur.poster(forme.action(), forme.champs());
    }

    @Test
    void theSecondOneComparesBeforeReplacingWhatTheFirstOneNoted() throws SQLException {
        Visiteur une = Visiteur.connecte(racine, "coordination");
        Visiteur autre = Visiteur.connecte(racine, "coordination");
        FormulaireLu premiere = forme(une);
        FormulaireLu seconde = forme(autre);
        int avant = Integer.parseInt(Temoin.valeur(TITRES, enfant, adulte));
        HttpResponse<String> suspendue = noter(une, premiere, "SUSPENDUE", "jugement du matin");
        assertThat(suspendue.statusCode()).as(suspendue.body()).isEqualTo(302);
        seconde.champs().put("saisie:telephone", "06 01 02 03 04");
        HttpResponse<String> refusee = noter(autre, seconde, "RETIREE", "jugement du soir");
        assertThat(refusee.statusCode()).isEqualTo(200);
        assertThat(refusee.body())
                .contains(
                        "Quelqu’un a changé ce qui est noté",
                        "jugement du matin",
                        "06 01 02 03 04",
                        "jugement du soir");
        assertThat(Temoin.valeur(TITRES, enfant, adulte)).isEqualTo(String.valueOf(avant + 1));
        FormulaireLu comparee = FormulaireLu.lire(refusee.body(), "saisie");
        assertThat(noter(autre, comparee, "", "").statusCode())
                .as("compared, and what the first one noted is kept")
                .isEqualTo(302);
        assertThat(Temoin.valeur(TITRES, enfant, adulte)).isEqualTo(String.valueOf(avant + 1));
    }
}
