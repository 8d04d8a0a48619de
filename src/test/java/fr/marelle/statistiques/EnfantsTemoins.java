package fr.marelle.statistiques;

import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Children written row by row for one test, and taken away after it. Fictitious. */
final class EnfantsTemoins implements AutoCloseable {

    private static final String ENTETE = "id, version, cree_le, modifie_le";
    private static final String VALEURS = "?, 1, utc_timestamp(6), utc_timestamp(6)";

    private final List<String> effacements = new ArrayList<>();
    private final String pre;

    EnfantsTemoins(String codePre) throws SQLException {
        pre = Temoin.valeur("select id from pre where code = ?", codePre);
    }

    /** A child and its file. */
    final class Enfant {

        private final String dossier = UUID.randomUUID().toString();
        private final String enfant = UUID.randomUUID().toString();

        Enfant parcours(String debut, String fin, String quartier) throws SQLException {
            ecrire(
                    "parcours",
                    "dossier_id, etat, mode_ouverture, ouvert_le, debut_le, collectif_seul, fin_le,"
                            + " motif_sortie, quartier_2024_entree",
                    UUID.randomUUID().toString(),
                    dossier,
                    fin == null ? "EN_COURS" : "CLOS",
                    "EPS",
                    debut,
                    debut,
                    0,
                    fin,
                    fin == null ? null : "AUTRE",
                    quartier);
            return this;
        }

        /** Validated and not begun. */
        Enfant enAttente(String ouvert) throws SQLException {
            ecrire(
                    "parcours",
                    "dossier_id, etat, mode_ouverture, ouvert_le, collectif_seul",
                    UUID.randomUUID().toString(),
                    dossier,
                    "VALIDE",
                    "EPS",
                    ouvert,
                    0);
            return this;
        }

        /** Of its latest parcours. */
        Enfant suspendu(String du, String au) throws SQLException {
            String parcours =
                    Temoin.valeur("select id from parcours where dossier_id = ? order by debut_le desc", dossier);
            ecrire("suspension", "parcours_id, du, au", UUID.randomUUID().toString(), parcours, du, au);
            return this;
        }

        Enfant habite(String du, String au, String quartier) throws SQLException {
            String foyer = UUID.randomUUID().toString();
            ecrire("foyer", "libelle", foyer, "Foyer témoin");
            ecrire(
                    "domicile",
                    "foyer_id, du, type, commune, confidentiel, quartier_2024, certitude",
                    UUID.randomUUID().toString(),
                    foyer,
                    du,
                    "ADRESSE",
                    "Béthune",
                    0,
                    quartier,
                    "CHOISI");
            ecrire("residence", "enfant_id, foyer_id, du, au", UUID.randomUUID().toString(), enfant, foyer, du, au);
            return this;
        }

        /** @param decision null while it waits; {@code levee} null while it holds */
        Enfant oppose(String decision, String levee) throws SQLException {
            ecrire(
                    "opposition",
                    "dossier_id, recue_le, decision, decidee_le, levee_le",
                    UUID.randomUUID().toString(),
                    dossier,
                    "2011-01-05",
                    decision,
                    decision == null ? null : "2011-01-10",
                    levee);
            return this;
        }

        Enfant gele() throws SQLException {
            Temoin.modifier("update dossier set etat = 'GELE' where id = ?", dossier);
            return this;
        }
    }

    /** @param naissance null for a child of 10, said so on 1 January 2012 */
    Enfant enfant(String sexe, String naissance) throws SQLException {
        Enfant nouveau = new Enfant();
        ecrire(
                "dossier",
                "numero, etat, ouvert_le",
                nouveau.dossier,
                "T" + nouveau.dossier.substring(0, 8),
                "ACTIF",
                "2009-01-01");
        ecrire(
                "rattachement",
                "dossier_id, pre_id, du",
                UUID.randomUUID().toString(),
                nouveau.dossier,
                pre,
                "2009-01-01");
        ecrire(
                "enfant",
                "dossier_id, nom, prenom, naissance, age_declare, age_declare_le, sexe",
                nouveau.enfant,
                nouveau.dossier,
                "Témoin",
                "Camille",
                naissance,
                naissance == null ? 10 : null,
                naissance == null ? "2012-01-01" : null,
                sexe);
        return nouveau;
    }

    private void ecrire(String table, String colonnes, Object... valeurs) throws SQLException {
        String trous = ", ?".repeat(valeurs.length - 1);
        Temoin.modifier(
                "insert into " + table + " (" + ENTETE + ", " + colonnes + ") values (" + VALEURS + trous + ")",
                valeurs);
        effacements.add(0, "delete from " + table + " where id = '" + valeurs[0] + "'");
    }

    @Override
    public void close() throws SQLException {
        for (String effacement : effacements) {
            Temoin.modifier(effacement);
        }
    }
}
