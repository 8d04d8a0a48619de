package fr.marelle.web;

import fr.marelle.essai.Suivi;
import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.UUID;

/** What somebody may be to a file, put into the database by hand; and what she then may do with it while it is active. */
enum Relation {
    /** Follows the child. */
    SUIT("referent1b", Porte.ECRIRE, acces("null")),
    /** Cares for the child's health, and follows it as the others do. */
    SOIGNE("referent1b", Porte.ECRIRE, acces("null").replace("'REFERENT'", "'PROFESSIONNEL_SANTE'")),
    /** Follows it from tomorrow on. */
    SUIVRA(
            "referent1b",
            Porte.RIEN,
            acces("null").replace("current_date - interval 90 day", "current_date + interval 1 day")),
    /** No longer does, for 29 days. */
    SUIVAIT_29("referent1b", Porte.LIRE, acces("current_date - interval 29 day")),
    /** For 30 days: the thirty are over. */
    SUIVAIT_30("referent1b", Porte.RIEN, acces("current_date - interval 30 day")),
    /** For 31 days. */
    SUIVAIT_31("referent1b", Porte.RIEN, acces("current_date - interval 31 day")),
    /** Works in the PRE, and nothing else. */
    COLLEGUE("referent1b", Porte.RIEN, null),
    /** Opened it by exception an hour ago. */
    EXCEPTION("referent1b", Porte.LIRE, exception(1)),
    /** Five hours ago. */
    EXCEPTION_FINIE("referent1b", Porte.RIEN, exception(5)),
    /** Somebody granted a guest's access to a référent who is no guest. */
    INVITEE_SANS_ROLE("referent1b", Porte.RIEN, invite()),
    /** Of another PRE, with an access row all the same. */
    AILLEURS("referent2", Porte.RIEN, acces("null")),
    /** Coordinates the PRE. */
    COORDINATION("coordination", Porte.TOUT, null),
    /** Coordinates another. */
    COORDINATION_AILLEURS("coordination2", Porte.RIEN, null),
    /** Guest of a meeting that has it on its agenda. */
    INVITEE("eps", Porte.ASSISTER, invite()),
    /** Guest, of other files. */
    INVITEE_AILLEURS("eps", Porte.RIEN, null);

    /** What opens. */
    enum Porte {
        /** Nothing. */
        RIEN,
        /** The pages a guest reads. */
        ASSISTER,
        /** Pages that show. */
        LIRE,
        /** Pages that show and pages that change, of whoever follows a child. */
        ECRIRE,
        /** Those of the coordination too. */
        TOUT
    }

    private final String login;
    private final Porte porte;
    private final String sql;

    Relation(String login, Porte porte, String sql) {
        this.login = login;
        this.porte = porte;
        this.sql = sql;
    }

    private static String acces(String au) {
        return "insert into acces "
                + "(id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, au,"
                + " motif) select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date - interval 90 day, "
                + au
                + ", 'matrice' from compte where login = ?";
    }

    private static String exception(int heures) {
        return "insert into acces_exceptionnel (id, version, cree_le, modifie_le, dossier_id, compte_id, debut, fin, motif)"
                + " select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, utc_timestamp(6) - interval " + heures
                + " hour, utc_timestamp(6)"
                + " + interval " + (4 - heures) + " hour, 'matrice' from compte where login = ?";
    }

    /** By the latest meeting that had the file on its agenda. */
    private static String invite() {
        return "insert into acces_invite (id, version, cree_le, modifie_le, dossier_id, compte_id, origine_id, tenu, du, au)"
                + " select ?, 1, utc_timestamp(6), utc_timestamp(6), x.dossier_id, c.id, x.reunion_id, 1, current_date, current_date + interval 9"
                + " day from passage x join reunion r on r.id = x.reunion_id join compte c where x.dossier_id = ? and c.login = ?"
                + " order by x.id limit 1";
    }

    String login() {
        return login;
    }

    Porte porte() {
        return porte;
    }

    /** Puts it; gives what takes it away again. */
    AutoCloseable nouer(String dossier) throws SQLException {
        String id = UUID.randomUUID().toString();
        if (sql != null) {
            Temoin.modifier(sql, id, dossier, login);
            Suivi.excepter(login);
        }
        return () -> {
            for (String table : new String[] {"acces", "acces_exceptionnel", "acces_invite"}) {
                Temoin.modifier("delete from " + table + " where id = ?", id);
            }
        };
    }
}
