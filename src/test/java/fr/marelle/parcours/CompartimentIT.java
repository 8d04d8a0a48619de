package fr.marelle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A note is read by whom its author said. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CompartimentIT {

    @ArquillianResource
    URL racine;

    @Test
    void aRestrictedNoteIsReadByThoseWhoFollowAndByNobodyElse() throws SQLException {
        String dossier = Temoin.valeur(
                "select a.dossier_id from acces a join enfant e on e.dossier_id = a.dossier_id join"
                        + " compte c on c.id = a.compte_id where c.login = 'referent' and a.au is null and not exists (select 1"
                        + " from acces b join compte k on k.id = b.compte_id where b.dossier_id = a.dossier_id and k.login ="
                        + " 'referent1b') and exists (select 1 from permission m where m.dossier_id = a.dossier_id and m.operation ="
                        + " 'ACCOMPAGNER' and m.du <= current_date and (m.au is null or m.au > current_date)) order by 1 limit 1");
        Visiteur referent = Visiteur.connecte(racine, "referent");
        noter(referent, dossier, "PARTAGE", "Note-partagee-7341");
        noter(referent, dossier, "RESTREINT", "Note-restreinte-7341");
        String suivi = "/parcours/suivi?id=" + dossier;
        for (String login : new String[] {"referent", "coordination"}) {
            assertThat(Visiteur.connecte(racine, login).ouvrir(suivi).body())
                    .as(login)
                    .contains("Note-partagee-7341", "Note-restreinte-7341", ">Restreint<");
        }
        String acces = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, au,"
                        + " motif) select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date - interval 9"
                        + " day, current_date - interval 1 day, 'essai' from compte where login = 'referent1b'",
                acces,
                dossier);
        assertThat(Visiteur.connecte(racine, "referent1b").ouvrir(suivi).body())
                .as("followed it until yesterday")
                .contains("Note-partagee-7341")
                .doesNotContain("Note-restreinte-7341");
        Temoin.modifier("delete from acces where id = ?", acces);
        Temoin.modifier(
                "insert into acces_exceptionnel (id, version, cree_le, modifie_le, dossier_id, compte_id, debut, fin, motif)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, utc_timestamp(6), utc_timestamp(6) + interval 1 hour,"
                        + " 'essai' from compte where login = 'referent1b'",
                acces,
                dossier);
        Suivi.excepter("referent1b");
        assertThat(Visiteur.connecte(racine, "referent1b").ouvrir(suivi).body())
                .as("by exception")
                .contains("Note-partagee-7341")
                .doesNotContain("Note-restreinte-7341");
        Temoin.modifier("delete from acces_exceptionnel where id = ?", acces);
    }

    private static void noter(Visiteur referent, String dossier, String compartiment, String texte) {
        FormulaireLu forme = FormulaireLu.lire(
                referent.ouvrir("/parcours/note?sur=" + dossier).body(), "saisie");
        assertThat(forme.champs()).containsEntry("saisie:compartiment", "PARTAGE");
        forme.champs().put("saisie:compartiment", compartiment);
        forme.champs().put("saisie:texte", texte);
        forme.champs().keySet().removeIf(c -> c.contains("propre"));
        forme.champs().remove("saisie:abouti");
        forme.champs().put("saisie:enregistrer", "ok");
        HttpResponse<String> reponse = referent.poster(forme.action(), forme.champs());
        assertThat(reponse.statusCode()).as("%s", reponse.body()).isEqualTo(302);
    }
}
