package fr.marelle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form of a bilan goes from the facts to what is concluded, and from what the child works on. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BilanIT {

    private static final String PARCOURS =
            "select p.id from parcours p join dossier d on d.id = p.dossier_id and d.etat ="
                    + " 'ACTIF' join rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id"
                    + " join compte c on c.id = h.compte_id and c.login = 'coordination' where p.etat = 'EN_COURS' and not exists (select"
                    + " 1 from exclusion x where x.dossier_id = d.id) order by d.numero limit 1";

    @ArquillianResource
    URL racine;

    private Visiteur coordination;
    private String parcours;
    private String objectif;
    private final List<String> points = new ArrayList<>();

    @BeforeEach
    void workOnCulture() throws SQLException {
        coordination = Visiteur.connecte(racine, "coordination");
        parcours = Temoin.valeur(PARCOURS);
        assertThat(parcours).as("a parcours of the demonstration").isNotNull();
        objectif = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into objectif (id, version, cree_le, modifie_le, parcours_id, domaine, etat, fixe_le, intitule) values"
                        + " (?, 1, utc_timestamp(6), utc_timestamp(6), ?, 'CULTURE', 'EN_COURS', '2001-01-01', x'00')",
                objectif,
                parcours);
        point("FRAGILITE_FORTE", "PARTAGE", 1);
        point("APPUIS", "PARTAGE", 0);
        point("A_LAISE", "RETENU", 0);
    }

    @AfterEach
    void forget() throws SQLException {
        Temoin.modifier("delete from objectif where id = ?", objectif);
        for (String point : points) {
            Temoin.modifier("delete from evaluation_ligne where evaluation_id = ?", point);
            Temoin.modifier("delete from evaluation where id = ?", point);
        }
        points.clear();
        Temoin.modifier("delete from brouillon where formulaire = '/parcours/bilan'");
    }

    @Test
    void factsComeFirstThenLevelsThenTheSynthesisWithItsOutline() {
        String page = page();
        assertThat(List.of(
                        page.indexOf("saisie:faits\""),
                        page.indexOf("saisie:domaines:0:niveau"),
                        page.indexOf("saisie:trame\""),
                        page.indexOf("saisie:synthese\""),
                        page.indexOf("saisie:conclusion"),
                        page.indexOf("saisie:enregistrer\"")))
                .isSorted()
                .doesNotContain(-1);
        String section = page.substring(page.lastIndexOf("<section", page.indexOf("saisie:trame\"")));
        assertThat(section.substring(0, section.indexOf("</section>"))).contains("saisie:synthese");
    }

    @Test
    void theDomainsOfTheProjectComeFirstEachWithItsLastLevel() {
        assertThat(page().indexOf("<legend>Culture")).isBetween(0, page().indexOf("<legend>Scolarité"));
        String premier = page().substring(page().indexOf("saisie:domaines:0:niveau"));
        assertThat(premier.substring(0, premier.indexOf("saisie:domaines:1:niveau")))
                .as("the latest one that may be read")
                .contains("La dernière fois : Des points d’appui");
    }

    @Test
    void aLevelStaysWithTheDomainItWasGivenToThoughTheProjectChangesMeanwhile() throws SQLException {
        FormulaireLu forme = FormulaireLu.lire(page(), "saisie");
        forme.champs().replaceAll((champ, valeur) -> champ.endsWith(":niveau") ? "" : valeur);
        forme.champs().put("saisie:domaines:0:niveau", "FRAGILITE");
        forme.champs().put("saisie:le", Temoin.aujourdhui().toString());
        forme.champs().put("saisie:enregistrer", "ok");
        Temoin.modifier("update objectif set domaine = 'LOISIRS' where id = ?", objectif);
        assertThat(coordination.poster(forme.action(), forme.champs()).statusCode())
                .isEqualTo(302);
        String evaluation = Temoin.valeur(
                "select evaluation_id from bilan where parcours_id = ? order by cree_le desc limit 1", parcours);
        points.add(evaluation);
        String notes = "select concat(domaine, ' ', niveau) from evaluation_ligne where evaluation_id = ?";
        try {
            assertThat(Temoin.liste(notes, evaluation)).containsExactly("CULTURE FRAGILITE");
        } finally {
            Temoin.modifier("delete from bilan where evaluation_id = ?", evaluation);
        }
    }

    private String page() {
        return coordination
                .ouvrir("/parcours/bilan?sur=" + parcours + "&brouillon=" + UUID.randomUUID())
                .body();
    }

    /** A point de situation of culture alone, that many days ago. */
    private void point(String niveau, String compartiment, int jours) throws SQLException {
        String id = UUID.randomUUID().toString();
        points.add(id);
        Temoin.modifier(
                "insert into evaluation (id, version, cree_le, modifie_le, dossier_id, occasion, le, compartiment) select"
                        + " ?, 1, utc_timestamp(6), utc_timestamp(6), dossier_id, 'ENTREE', current_date - interval ? day, ?"
                        + " from parcours where id = ?",
                id,
                jours,
                compartiment,
                parcours);
        Temoin.modifier("insert into evaluation_ligne values (?, 'CULTURE', ?)", id, niveau);
    }
}
