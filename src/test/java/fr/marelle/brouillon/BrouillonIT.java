package fr.marelle.brouillon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft is its author's alone, for thirty days; then it is gone. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BrouillonIT {

    private static final String LIEU = "Salle du brouillon";

    @ArquillianResource
    URL racine;

    @Test
    void aDraftIsItsAuthorsAloneAndGoneAfterThirtyDays() throws SQLException {
        Visiteur coordination = Visiteur.connecte(racine, "coordination");
        String id = enregistrer(coordination);
        assertThat(coordination.ouvrir(page(id)).body()).contains(LIEU);
        assertThat(coordination.ouvrir("/accueil").body()).contains(id, "supprimé le");
        assertThat(Visiteur.connecte(racine, "coordination2").ouvrir(page(id)).body())
                .doesNotContain(LIEU);

        Temoin.modifier("update brouillon set cree_le = utc_timestamp(6) - interval 30 day where id = ?", id);
        assertThat(coordination.ouvrir(page(id)).body()).doesNotContain(LIEU);
        assertThat(coordination.ouvrir("/accueil").body()).doesNotContain(id);

        String autre = enregistrer(Visiteur.connecte(racine, "coordination2"));
        assertThat(Temoin.liste("select id from brouillon where id in (?, ?)", id, autre))
                .as("the next draft saved takes it away")
                .containsExactly(autre);
        Temoin.modifier("delete from brouillon where id = ?", autre);
    }

    @Test
    void theHomeShowsTheFiveLatestEachTellableFromTheOthersAndDeletable() throws SQLException {
        Visiteur secretariat = Visiteur.connecte(racine, "coordination2");
        Temoin.modifier(
                "delete from brouillon where compte_id = (select id from compte where login = 'coordination2')");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(enregistrer(secretariat));
        }
        String accueil = secretariat.ouvrir("/accueil").body();
        assertThat(ids.subList(2, 7)).allMatch(accueil::contains);
        assertThat(ids.subList(0, 2)).noneMatch(accueil::contains);
        assertThat(accueil).contains("Réunion de l’EPS n° 7", "Réunion de l’EPS n° 3", "Tous vos brouillons (7)");
        String tous = secretariat.ouvrir("/brouillon/liste").body();
        assertThat(ids).allMatch(tous::contains);
        assertThat(Visiteur.connecte(racine, "coordination")
                        .ouvrir("/brouillon/liste")
                        .body())
                .doesNotContain(ids.get(0));

        Visiteur.connecte(racine, "coordination").poster("/brouillon/liste", Map.of("supprimer", ids.get(6)));
        assertThat(secretariat.ouvrir("/accueil").body()).as("nobody else's").contains(ids.get(6));
        HttpResponse<String> supprime = secretariat.poster("/brouillon/liste", Map.of("supprimer", ids.get(6)));
        assertThat(secretariat.ouvrir(secretariat.destination(supprime)).body())
                .contains("Brouillon supprimé", ids.get(1))
                .doesNotContain(ids.get(6));
        Temoin.modifier(
                "delete from brouillon where compte_id = (select id from compte where login = 'coordination2')");
    }

    /** A draft holds what a form was filled with: barred since, one must not read it again by its draft. */
    @Test
    void aDraftOpensNothingOnceItsSubjectIsOutOfReach() throws SQLException {
        String enfant =
                Temoin.valeur("select e.id from acces a join enfant e on e.dossier_id = a.dossier_id join dossier d on"
                        + " d.id = a.dossier_id and d.etat = 'ACTIF' join compte c on c.id = a.compte_id where c.login = 'referent' and"
                        + " a.au is null and e.naissance is not null order by 1 limit 1");
        String autre =
                Temoin.valeur("select e.id from acces a join enfant e on e.dossier_id = a.dossier_id join dossier d on"
                        + " d.id = a.dossier_id and d.etat = 'ACTIF' join compte c on c.id = a.compte_id where c.login = 'referent' and"
                        + " a.au is null and e.naissance is not null order by 1 desc limit 1");
        String naissance = Temoin.valeur("select naissance from enfant where id = ?", enfant);
        Visiteur referent = Visiteur.connecte(racine, "referent");
        String id = UUID.randomUUID().toString();
        String page = "/famille/saisie?brouillon=" + id + "&sur=";
        FormulaireLu forme = FormulaireLu.lire(referent.ouvrir(page + enfant).body(), "saisie");
        forme.champs().put("saisie:enregistrerBrouillon", "ok");
        referent.poster(forme.action(), forme.champs());
        assertThat(referent.ouvrir(page + enfant).body()).contains(naissance);

        String bar = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into exclusion (id, version, cree_le, modifie_le, dossier_id, compte_id, du, motif) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), e.dossier_id, c.id, current_date, 'essai' from compte c join enfant e on e.id = ?"
                        + " where c.login = 'referent'",
                bar,
                enfant);
        assertThat(referent.ouvrir(page + enfant).statusCode()).isEqualTo(404);
        assertThat(referent.ouvrir(page + autre).body()).doesNotContain(naissance);
        Temoin.modifier("delete from exclusion where id = ?", bar);
        Temoin.modifier("delete from brouillon where id = ?", id);
    }

    private static String enregistrer(Visiteur visiteur) {
        String id = UUID.randomUUID().toString();
        FormulaireLu forme = FormulaireLu.lire(visiteur.ouvrir(page(id)).body(), "saisie");
        forme.champs().put("saisie:lieu", LIEU);
        forme.champs().put("saisie:enregistrerBrouillon", "ok");
        visiteur.poster(forme.action(), forme.champs());
        return id;
    }

    private static String page(String id) {
        return "/eps/saisie?brouillon=" + id;
    }
}
