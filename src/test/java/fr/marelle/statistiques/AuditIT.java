package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.io.IOException;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What left the server, read by somebody who wants to recompute what is hidden. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    private static final String PERIODE = "2025-2026";

    @ArquillianResource
    URL racine;

    @Test
    void aChildThatLeavesBetweenTwoPublicationsIsNotToldByTheirDifference() throws SQLException, IOException {
        publier("[[\"quartier\",\"sexe\"]]");
        String avant = comptes();
        String parti = Temoin.valeur("select p.dossier_id from parcours p join dossier d on d.id = p.dossier_id"
                + " where p.debut_le <= '2026-08-31' and (p.fin_le is null or p.fin_le >= '2025-09-01')"
                + " and d.etat = 'ACTIF' order by p.id limit 1");
        assertThat(parti).as("a child to leave").isNotNull();
        Temoin.modifier("update dossier set etat = 'GELE' where id = ?", parti);
        try {
            publier("[[\"quartier\",\"sexe\",\"age\"],[\"pre\",\"sexe\"]]");
            publier("[[\"age\"]]");
        } finally {
            Temoin.modifier("update dossier set etat = 'ACTIF' where id = ?", parti);
        }
        assertThat(comptes()).isEqualTo(avant);
        Audit audit = new Audit(Temoin.base(), PERIODE);
        assertThat(audit.isComplet()).isTrue();
        assertThat(audit.fautes()).isEmpty();
    }

    private static String comptes() throws SQLException {
        return Temoin.valeur(
                "select concat(count(*), ' ', sum(effectif)) from comptage_ligne l join comptage c"
                        + " on c.id = l.comptage_id where c.periode = ?",
                PERIODE);
    }

    private void publier(String tableaux) throws SQLException {
        int statut = Visiteur.porteur(racine, "statistiques")
                .json(
                        "/api/v1/statistiques/publications",
                        "{\"population\":\"enfants\",\"periode\":\"%s\",\"tableaux\":%s,\"seuil\":11}"
                                .formatted(PERIODE, tableaux))
                .statusCode();
        assertThat(List.of(200, 201)).contains(statut);
    }
}
