package fr.marelle.statistiques;

import fr.marelle.essai.Temoin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the children of a period one by one and day by day, from the rows, sharing nothing with what it checks. */
final class CompteIndependant {

    private final LocalDate debut;
    private final LocalDate fin;
    private final List<Map<String, String>> suspensions;
    private final List<Map<String, String>> residences;
    private final List<Map<String, String>> domiciles;
    private final List<Map<String, String>> rattachements;

    private CompteIndependant(LocalDate debut, LocalDate fin) throws SQLException {
        this.debut = debut;
        this.fin = fin;
        suspensions = lignes("select parcours_id, du, au from suspension");
        residences = lignes("select id, enfant_id, foyer_id, du, au from residence order by du, id");
        domiciles = lignes("select foyer_id, du, au, quartier_2024 from domicile");
        rattachements =
                lignes("select r.dossier_id, r.du, r.au, p.code from rattachement r join pre p on p.id = r.pre_id"
                        + " order by r.du");
    }

    /** {@code pre quartier sexe age type}: how many. */
    static Map<String, Long> compter(LocalDate debut, LocalDate fin) throws SQLException {
        CompteIndependant compte = new CompteIndependant(debut, fin);
        Map<String, Long> effectifs = new TreeMap<>();
        List<Map<String, String>> parcours =
                lignes("select id, dossier_id, debut_le, fin_le, quartier_2024_entree from parcours order by id");
        for (Map<String, String> enfant :
                lignes("select e.id, e.dossier_id, e.naissance, e.age_declare, e.age_declare_le, e.sexe, t.type"
                        + " from enfant e join dossier d on d.id = e.dossier_id and d.etat <> 'GELE'"
                        + " left join etablissement t on t.id = e.etablissement_id")) {
            List<Map<String, String>> siens = parcours.stream()
                    .filter(p -> p.get("dossier_id").equals(enfant.get("dossier_id")) && p.get("debut_le") != null)
                    .toList();
            compte.entree(enfant, siens).ifPresent(cle -> effectifs.merge(cle, 1L, Long::sum));
        }
        return effectifs;
    }

    private Optional<String> entree(Map<String, String> enfant, List<Map<String, String>> parcours) {
        for (LocalDate jour = debut; !jour.isAfter(fin); jour = jour.plusDays(1)) {
            for (Map<String, String> p : parcours) {
                if (actif(p, jour)) {
                    return Optional.of(cle(enfant, p, jour));
                }
            }
        }
        return Optional.empty();
    }

    private boolean actif(Map<String, String> parcours, LocalDate jour) {
        return !jour.isBefore(LocalDate.parse(parcours.get("debut_le")))
                && (parcours.get("fin_le") == null || !jour.isAfter(LocalDate.parse(parcours.get("fin_le"))))
                && suspensions.stream()
                        .noneMatch(s -> s.get("parcours_id").equals(parcours.get("id")) && dans(s, jour));
    }

    private String cle(Map<String, String> enfant, Map<String, String> parcours, LocalDate jour) {
        String pre = rattachements.stream()
                .filter(r -> r.get("dossier_id").equals(enfant.get("dossier_id")) && dans(r, jour))
                .map(r -> r.get("code"))
                .findFirst()
                .orElse("?");
        String type = enfant.get("type") == null ? "INCONNU" : enfant.get("type");
        return String.join(" ", pre, quartier(enfant, parcours, jour), enfant.get("sexe"), tranche(age(enfant)), type);
    }

    private String quartier(Map<String, String> enfant, Map<String, String> parcours, LocalDate jour) {
        String note = parcours.get("quartier_2024_entree");
        boolean commence = !LocalDate.parse(parcours.get("debut_le")).isBefore(debut);
        if (commence && note != null) {
            return note;
        }
        for (Map<String, String> r : residences) {
            if (r.get("enfant_id").equals(enfant.get("id")) && dans(r, jour)) {
                for (Map<String, String> d : domiciles) {
                    if (d.get("foyer_id").equals(r.get("foyer_id")) && dans(d, jour)) {
                        String habite = d.get("quartier_2024");
                        return habite != null ? habite : note != null ? note : "INCONNU";
                    }
                }
            }
        }
        return note == null ? "INCONNU" : note;
    }

    private int age(Map<String, String> enfant) {
        return enfant.get("naissance") != null
                ? Period.between(LocalDate.parse(enfant.get("naissance")), debut)
                        .getYears()
                : Integer.parseInt(enfant.get("age_declare"))
                        + Period.between(LocalDate.parse(enfant.get("age_declare_le")), debut)
                                .getYears();
    }

    private static String tranche(int age) {
        return age <= 5 ? "02-05" : age <= 10 ? "06-10" : age <= 16 ? "11-16" : "17+";
    }

    private static boolean dans(Map<String, String> intervalle, LocalDate jour) {
        return !jour.isBefore(LocalDate.parse(intervalle.get("du")))
                && (intervalle.get("au") == null || jour.isBefore(LocalDate.parse(intervalle.get("au"))));
    }

    private static List<Map<String, String>> lignes(String sql) throws SQLException {
        List<Map<String, String>> lignes = new ArrayList<>();
        try (Statement requete = Temoin.base().createStatement();
                ResultSet resultat = requete.executeQuery(sql)) {
            while (resultat.next()) {
                Map<String, String> ligne = new TreeMap<>();
                for (int c = 1; c <= resultat.getMetaData().getColumnCount(); c++) {
                    ligne.put(resultat.getMetaData().getColumnLabel(c), resultat.getString(c));
                }
                lignes.add(ligne);
            }
        }
        return lignes;
    }
}
