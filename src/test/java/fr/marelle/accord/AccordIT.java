package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.accord.Faits.FaitAutorite;
import fr.marelle.accord.Faits.FaitRecherche;
import fr.marelle.accord.Faits.FaitReponse;
import fr.marelle.essai.Temoin;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.shared.Intervalle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads the facts of every family straight from the tables, computes again, and compares with what the server stored. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccordIT {

    private static final Map<String, String> FINALITES =
            Map.of("ACCOMPAGNER", "ACCOMPAGNEMENT", "PASSER_EN_EPS", "PARTAGE_EPS");

    /** One row, by column; absent values are null. */
    private interface Lecture<T> {
        T lire(ResultSet ligne) throws SQLException;
    }

    @Test
    void theDaysStoredAreThoseTheFactsGive() throws SQLException {
        Map<UUID, List<FaitAutorite>> autorites = parEnfant(
                "select enfant_id, responsable_id, nature, du, au from autorite where responsable_id is not null",
                l -> new FaitAutorite(
                        id(l, "responsable_id"),
                        NatureAutorite.valueOf(l.getString("nature")),
                        jour(l, "du"),
                        jour(l, "au")));
        Map<UUID, LocalDate> majorites = new HashMap<>();
        parEnfant("select id enfant_id, naissance, age_declare, age_declare_le from enfant", AccordIT::majorite)
                .forEach((enfant, jours) -> majorites.put(enfant, jours.get(0)));
        int intervalles = 0;
        for (Map.Entry<String, String> operation : FINALITES.entrySet()) {
            Map<UUID, List<FaitReponse>> reponses = parEnfant(
                    accords(
                            operation.getValue(),
                            "a.responsable_id, a.reponse, a.effectif_le, a.expire_le, f.signature",
                            ""),
                    l -> new FaitReponse(
                            id(l, "responsable_id"),
                            Reponse.valueOf(l.getString("reponse")),
                            jour(l, "effectif_le"),
                            jour(l, "expire_le"),
                            Signature.valueOf(l.getString("signature"))));
            Map<UUID, List<FaitRecherche>> recherches = parEnfant(
                    accords(
                            operation.getValue(),
                            "u.responsable_id, c.recherche_resultat, c.recherche_le",
                            "join fiche_accord c on c.id = a.fiche_id and c.recherche_le is not null and a.reponse = 'ACCORDE'"
                                    + " join fiche_accord_autre u on u.fiche_id = c.id"),
                    l -> new FaitRecherche(
                            id(l, "responsable_id"),
                            ResultatRecherche.valueOf(l.getString("recherche_resultat")),
                            jour(l, "recherche_le")));
            Map<UUID, List<Intervalle>> stockes = parEnfant(
                    "select e.id enfant_id, p.du, p.au from permission p join enfant e on e.dossier_id = p.dossier_id"
                            + " where p.operation = '" + operation.getKey() + "' order by p.du",
                    l -> new Intervalle(jour(l, "du"), jour(l, "au")));
            for (Map.Entry<UUID, LocalDate> enfant : majorites.entrySet()) {
                Faits faits = new Faits(
                        enfant.getValue(),
                        autorites.getOrDefault(enfant.getKey(), List.of()),
                        reponses.getOrDefault(enfant.getKey(), List.of()),
                        recherches.getOrDefault(enfant.getKey(), List.of()));
                List<Intervalle> calcules = new CalculPermissions(faits).intervalles();
                assertThat(stockes.getOrDefault(enfant.getKey(), List.of()))
                        .as(operation.getKey() + " of child " + enfant.getKey())
                        .isEqualTo(calcules);
                intervalles += calcules.size();
            }
        }
        System.out.println("Accords: " + majorites.size() + " children, " + intervalles + " intervals recomputed");
    }

    private static String accords(String finalite, String colonnes, String jointures) {
        return "select a.enfant_id, " + colonnes + " from accord a join finalite f on f.id = a.finalite_id join"
                + " fiche_accord v on v.id = a.fiche_id and v.annulee_le is null " + jointures
                + " where f.code = '" + finalite + "'";
    }

    private static <T> Map<UUID, List<T>> parEnfant(String sql, Lecture<T> lecture) throws SQLException {
        Map<UUID, List<T>> lus = new HashMap<>();
        try (Statement requete = Temoin.base().createStatement();
                ResultSet ligne = requete.executeQuery(sql)) {
            while (ligne.next()) {
                lus.computeIfAbsent(id(ligne, "enfant_id"), e -> new ArrayList<>())
                        .add(lecture.lire(ligne));
            }
        }
        return lus;
    }

    private static LocalDate majorite(ResultSet ligne) throws SQLException {
        LocalDate naissance = jour(ligne, "naissance");
        if (naissance == null) {
            return jour(ligne, "age_declare_le").plusYears(Math.max(0, 18 - ligne.getInt("age_declare")));
        }
        LocalDate jour = naissance.plusYears(18);
        return jour.getDayOfMonth() == naissance.getDayOfMonth() ? jour : jour.plusDays(1);
    }

    private static UUID id(ResultSet ligne, String colonne) throws SQLException {
        String lu = ligne.getString(colonne);
        return lu == null ? null : UUID.fromString(lu);
    }

    private static LocalDate jour(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, LocalDate.class);
    }
}
