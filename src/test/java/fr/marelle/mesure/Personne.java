package fr.marelle.mesure;

import fr.marelle.essai.Terrain;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A signed-in member of a team, and some of the children within her reach.
 *
 * @param secret her sign-in cookie
 */
record Personne(String login, String secret, List<Enfant> enfants) {

    /** A child by identifier, family name and file. */
    record Enfant(String id, String nom, String dossier) {}

    private static final int CONNUS = 200;

    private static final String COMPTES = "select c.login from compte c join habilitation h on h.compte_id = c.id"
            + " where h.role_code = ? and exists (select 1 from rattachement r where r.pre_id = h.pre_id)"
            + " order by (c.mot_de_passe is null), c.login limit ?";

    private static final String ENFANTS =
            "select e.id, e.nom, e.dossier_id from compte c join habilitation h on h.compte_id = c.id"
                    + " join rattachement r on r.pre_id = h.pre_id and r.au is null"
                    + " join dossier d on d.id = r.dossier_id and d.etat = 'ACTIF' join enfant e on e.dossier_id = d.id"
                    + " where c.login = ? and (h.role_code = 'COORDONNATEUR' or exists (select 1 from acces a"
                    + " where a.dossier_id = d.id and a.compte_id = c.id and a.du <= utc_date()"
                    + " and (a.au is null or a.au > utc_date()))) order by e.id limit " + CONNUS;

    /** One coordonnateur for four référents, signed in. */
    static List<Personne> connecter(Terrain terrain, int combien) throws IOException, SQLException {
        int coordonnateurs = (combien + 4) / 5;
        List<String> logins = new ArrayList<>(comptes(terrain, "COORDONNATEUR", coordonnateurs));
        logins.addAll(comptes(terrain, "REFERENT", combien));
        List<Personne> personnes = new ArrayList<>();
        for (String login : logins) {
            List<Enfant> enfants = enfants(terrain, login);
            if (personnes.size() < combien && !enfants.isEmpty()) {
                personnes.add(new Personne(login, terrain.connecter(login), enfants));
            }
        }
        return personnes;
    }

    private static List<String> comptes(Terrain terrain, String role, int combien) throws IOException, SQLException {
        try (PreparedStatement requete = terrain.base().prepareStatement(COMPTES)) {
            requete.setString(1, role);
            requete.setInt(2, combien);
            List<String> logins = new ArrayList<>();
            try (ResultSet lignes = requete.executeQuery()) {
                while (lignes.next()) {
                    logins.add(lignes.getString(1));
                }
            }
            return logins;
        }
    }

    private static List<Enfant> enfants(Terrain terrain, String login) throws IOException, SQLException {
        try (PreparedStatement requete = terrain.base().prepareStatement(ENFANTS)) {
            requete.setString(1, login);
            List<Enfant> enfants = new ArrayList<>();
            try (ResultSet lignes = requete.executeQuery()) {
                while (lignes.next()) {
                    enfants.add(new Enfant(lignes.getString(1), lignes.getString(2), lignes.getString(3)));
                }
            }
            return enfants;
        }
    }

    Enfant enfant() {
        return enfants.get(ThreadLocalRandom.current().nextInt(enfants.size()));
    }
}
