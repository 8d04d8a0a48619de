package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.demonstration.Recits;
import fr.marelle.essai.Temoin;
import fr.marelle.essai.Visiteur;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever steals the database reads no narrative, and whoever holds the running account rewrites no journal. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SceauIT {

    private static final String DEPOSEE = "Il compte ses pas jusqu’au portail ✏ puis recompte.";

    @ArquillianResource
    URL racine;

    @Test
    void noNarrativeIsFoundInAnyColumnOfAnyTable() throws SQLException {
        String ecole =
                Temoin.valeur("select e.uai from etablissement e join habilitation h on h.etablissement_id = e.id"
                        + " join compte c on c.id = h.compte_id where c.login = 'liaison'");
        var reponse = Visiteur.porteur(racine, "liaison").json("/api/v1/saisines", Demandes.saisine(ecole, DEPOSEE));
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(201);
        List<String> phrases = new ArrayList<>(Recits.phrases());
        assertThat(phrases).as("seeded sentences").hasSizeGreaterThan(20);
        phrases.add(DEPOSEE);
        List<String> trouvees = new ArrayList<>();
        long octets = 0;
        for (String table : Temoin.tables(Temoin.SCHEMAS)) {
            String contenu = contenu(table);
            octets += contenu.length();
            for (String phrase : phrases) {
                if (contenu.contains(enOctets(phrase, StandardCharsets.UTF_8))
                        || contenu.contains(enOctets(phrase, StandardCharsets.UTF_16LE))) {
                    trouvees.add(table + ": " + phrase);
                }
            }
        }
        System.out.println("Sceau: " + phrases.size() + " sentences sought in " + octets + " bytes");
        assertThat(trouvees).isEmpty();
        assertThat(Temoin.valeur("select count(*) from saisine where deja_tente is not null"))
                .as("sealed narratives do exist")
                .isNotEqualTo("0");
    }

    private static String contenu(String table) throws SQLException {
        StringBuilder tout = new StringBuilder();
        try (Statement requete = Temoin.base().createStatement();
                ResultSet lignes = requete.executeQuery("select * from " + table)) {
            int colonnes = lignes.getMetaData().getColumnCount();
            while (lignes.next()) {
                for (int i = 1; i <= colonnes; i++) {
                    Object valeur = lignes.getObject(i);
                    byte[] octets = valeur instanceof byte[] brut
                            ? brut
                            : String.valueOf(valeur).getBytes(StandardCharsets.UTF_8);
                    tout.append(new String(octets, StandardCharsets.ISO_8859_1)).append('\n');
                }
            }
        }
        return tout.toString();
    }

    /** The bytes of the sentence, one character each; a template's holes end what is sought. */
    private static String enOctets(String phrase, java.nio.charset.Charset code) {
        return new String(phrase.getBytes(code), StandardCharsets.ISO_8859_1);
    }

    @Test
    void theRunningAccountOnlyAddsToTheJournal() throws SQLException {
        List<String> refusees = List.of(
                "update marelle_journal.empreinte set le = le",
                "delete from marelle_journal.empreinte",
                "truncate table marelle_journal.empreinte",
                "replace into marelle_journal.empreinte (id, le, engagement) values (uuid(), utc_timestamp(), repeat('a', 32))",
                "insert into marelle_journal.empreinte (id, le, engagement) values (uuid(), utc_timestamp(), repeat('a', 32))"
                        + " on duplicate key update le = utc_timestamp()",
                "drop table marelle_journal.empreinte",
                "alter table marelle_journal.empreinte add x int",
                "update marelle_journal.detail set motif = 'x'",
                "delete from marelle_journal.detail",
                "truncate table marelle_journal.detail");
        Visiteur.connecte(racine, "coordination").ouvrir("/saisine/liste");
        String avant = Temoin.valeur("select count(*) from marelle_journal.empreinte");
        assertThat(avant).isNotEqualTo("0");
        try (Connection courant = Temoin.commeLApplication();
                Statement requete = courant.createStatement()) {
            for (String sql : refusees) {
                assertThatThrownBy(() -> requete.execute(sql))
                        .as(sql)
                        .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getErrorCode())
                                .isEqualTo(1142));
            }
        }
        assertThat(Temoin.valeur("select count(*) from marelle_journal.empreinte"))
                .isEqualTo(avant);
    }
}
