package fr.marelle.essai;

import java.sql.SQLException;
import java.util.UUID;

/** A référent's row of the team, written for one test: what the demonstration gave her depends on the day it was filled. */
public record Suivi(String acces, String dossier) {

    /** She has followed, for that many days, a child of her PRE with a parcours. */
    public static Suivi commencer(String login, int jours) throws SQLException {
        return commencer(login, jours, "select dossier_id from parcours where etat = 'EN_COURS'");
    }

    /**
     * She has followed, for that many days, a child of her PRE who was none of hers and from whom nobody is barred.
     *
     * @param parmi a query of the files among which it is taken
     */
    public static Suivi commencer(String login, int jours, String parmi) throws SQLException {
        String dossier = Temoin.valeur(
                "select d.id from dossier d join enfant e on"
                        + " e.dossier_id = d.id join rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on"
                        + " h.pre_id = t.pre_id and h.au is null join compte c on c.id = h.compte_id and c.login = ? where d.etat ="
                        + " 'ACTIF' and d.id in (" + parmi
                        + ") and not exists (select 1 from acces a where a.dossier_id = d.id and a.compte_id = c.id) and not"
                        + " exists (select 1 from exclusion x where x.dossier_id = d.id) order by d.numero limit 1",
                login);
        String acces = UUID.randomUUID().toString();
        Temoin.modifier(
                "insert into acces (id, version, cree_le, modifie_le, dossier_id, compte_id, qualite, compartiment, du, motif)"
                        + " select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, id, 'REFERENT', 'PARTAGE', current_date - interval "
                        + jours
                        + " day, 'essai' from compte where login = ?",
                acces,
                dossier,
                login);
        return new Suivi(acces, dossier);
    }

    /** A référent who also coordinates, from today on, the PRE of {@code coordination2}; under that identifier. */
    public static void coordonnerAilleurs(String login, String id) throws SQLException {
        Temoin.modifier(
                "insert into habilitation (id, version, cree_le, modifie_le, compte_id, role_code, pre_id, du) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), c.id, 'COORDONNATEUR', h.pre_id, current_date from compte c,"
                        + " habilitation h join compte d on d.id = h.compte_id and d.login = 'coordination2' where c.login ="
                        + " ? limit 1",
                id,
                login);
    }

    /** What an exceptional access leaves on the account it is given to, for those that a test writes itself. */
    public static void excepter(String login) throws SQLException {
        Temoin.modifier(
                "update compte set exception_jusqua = utc_timestamp(6) + interval 4 hour where login = ?", login);
    }

    /** Keeps who follows whom as it is now, for {@link #rendre}. */
    public static void retenir() throws SQLException {
        Temoin.modifier("create or replace temporary table acces_avant as select * from acces");
    }

    /** Puts back who followed whom when it was kept. */
    public static void rendre() throws SQLException {
        Temoin.modifier("delete from acces where id not in (select id from acces_avant)");
        Temoin.modifier(
                "update acces a join acces_avant b on b.id = a.id set a.version = a.version + 1, a.du = b.du,"
                        + " a.au = b.au, a.qualite = b.qualite where not (a.du <=> b.du and a.au <=> b.au and a.qualite <=> b.qualite)");
    }

    /** She stopped that many days ago. */
    public void finir(int jours) throws SQLException {
        Temoin.modifier("update acces set au = current_date - interval " + jours + " day where id = ?", acces);
    }

    public void effacer() throws SQLException {
        Temoin.modifier("delete from acces where id = ?", acces);
    }
}
