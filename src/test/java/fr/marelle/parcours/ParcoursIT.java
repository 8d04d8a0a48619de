package fr.marelle.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.essai.Temoin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules the database holds even if the code forgot them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ParcoursIT {

    private static final String NOUVEAU = "insert into parcours (id, version, cree_le, modifie_le, dossier_id, etat,"
            + " mode_ouverture, ouvert_le, collectif_seul) select uuid(), 0, utc_timestamp(6), utc_timestamp(6), dossier_id, 'VALIDE', 'EPS',"
            + " current_date, false from parcours ";

    private static final String LIGNE =
            "insert into evaluation_ligne (evaluation_id, domaine, niveau) select id, '%s', '%s'"
                    + " from evaluation limit 1";

    @Test
    void aFileNeverHasTwoOpenParcours() {
        assertThatThrownBy(() -> executer(NOUVEAU + "where etat <> 'CLOS' limit 1"))
                .isInstanceOf(SQLIntegrityConstraintViolationException.class)
                .hasMessageContaining("parcours_un_seul_ouvert");
    }

    @Test
    void parentaliteIsNeverScored() {
        assertThatThrownBy(() -> executer(LIGNE.formatted("PARENTALITE", "APPUIS")))
                .hasMessageContaining("evaluation_ligne_parentalite");
    }

    @Test
    void aLevelIsOneOfFourInWords() {
        assertThatThrownBy(() -> executer(LIGNE.formatted("ESSAI", "0")))
                .hasMessageContaining("evaluation_ligne_niveau");
    }

    @Test
    void whatIsEndedHasItsDayAndItsReason() throws SQLException {
        try (ResultSet compte = Temoin.base()
                .createStatement()
                .executeQuery("select count(*) from parcours where (etat = 'CLOS') <> (fin_le is not null)"
                        + " or (fin_le is null) <> (motif_sortie is null)")) {
            assertThat(compte.next()).isTrue();
            assertThat(compte.getLong(1)).isZero();
        }
    }

    private static void executer(String requete) throws SQLException {
        Temoin.base().createStatement().executeUpdate(requete);
    }
}
