package fr.marelle.essai;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A meeting of PRE 1 written for one test, with files of the demonstration: each comes back for a bilan, and its family agrees. A
 * file without a parcours borrows one: the decisions of a bilan do nothing to it.
 *
 * @param passages in the order of the agenda
 * @param dossiers in the same order
 * @param accords what was written so that the families agree
 * @param parcours those that were opened, of files that had none: there is something to look at
 */
public record SeanceEssai(
        String reunion, List<String> passages, List<String> dossiers, List<String> accords, List<String> parcours) {

    /** Those of which there is most to show come first. */
    private static final String DOSSIERS = "select d.id from dossier d join enfant e on e.dossier_id = d.id join"
            + " rattachement t on t.dossier_id = d.id and t.au is null join habilitation h on h.pre_id = t.pre_id join compte"
            + " c on c.id = h.compte_id and c.login = 'coordination' where d.etat = 'ACTIF'"
            + " and not exists (select 1 from acces_invite i where i.dossier_id = d.id)"
            + " and not exists (select 1 from exclusion x where x.dossier_id = d.id) order by exists (select 1 from evaluation"
            + " v where v.dossier_id = d.id and v.compartiment = 'PARTAGE' and v.faits is not null) desc, d.numero limit ?";

    private static final String PERMIS = "select id from permission where dossier_id = ? and operation ="
            + " 'PASSER_EN_EPS' and du <= current_date and (au is null or au > current_date)";

    /** Held that many days from today, its agenda not sent, with so many files, or as many as there are. */
    public static SeanceEssai planifier(int nombre, int dans) throws SQLException {
        List<String> dossiers = Temoin.liste(DOSSIERS, nombre);
        SeanceEssai seance = new SeanceEssai(
                UUID.randomUUID().toString(), new ArrayList<>(), dossiers, new ArrayList<>(), new ArrayList<>());
        Temoin.modifier(
                "insert into reunion (id, version, cree_le, modifie_le, pre_id, le, heure, lieu, etat, duree) select ?, 1,"
                        + " utc_timestamp(6), utc_timestamp(6), t.pre_id, current_date + interval ? day, '14:00', 'Maison des familles',"
                        + " 'PLANIFIEE', 150 from rattachement t where t.dossier_id = ? and t.au is null",
                seance.reunion,
                dans,
                dossiers.get(0));
        for (String dossier : dossiers) {
            seance.accompagner(dossier);
            seance.passages.add(UUID.randomUUID().toString());
            Temoin.modifier(
                    "insert into passage (id, version, cree_le, modifie_le, reunion_id, dossier_id, objet, parcours_id,"
                            + " ordre) select ?, 1, utc_timestamp(6), utc_timestamp(6), ?, d.id, 'BILAN', (select p.id from parcours p where"
                            + " p.dossier_id = d.id order by p.etat = 'EN_COURS' desc limit 1),"
                            + " ? from dossier d where d.id = ?",
                    seance.passages.get(seance.passages.size() - 1),
                    seance.reunion,
                    seance.passages.size(),
                    dossier);
            seance.accorder(dossier);
        }
        return seance;
    }

    private void accompagner(String dossier) throws SQLException {
        parcours.add(UUID.randomUUID().toString());
        Temoin.modifier(
                "insert into parcours (id, version, cree_le, modifie_le, dossier_id, etat, mode_ouverture, ouvert_le, debut_le,"
                        + " collectif_seul) select ?, 0, utc_timestamp(6), utc_timestamp(6), d.id, 'EN_COURS', 'EPS', current_date -"
                        + " interval 90 day, current_date - interval 90 day, false from dossier d where d.id = ? and not exists"
                        + " (select 1 from parcours p where p.dossier_id = d.id)",
                parcours.get(parcours.size() - 1),
                dossier);
    }

    /** That family agrees, if it did not. */
    public void accorder(String dossier) throws SQLException {
        if (Temoin.valeur(PERMIS, dossier) == null) {
            accords.add(UUID.randomUUID().toString());
            Temoin.modifier(
                    "insert into permission (id, version, cree_le, modifie_le, dossier_id, operation, du, au) values (?, 0,"
                            + " utc_timestamp(6), utc_timestamp(6), ?, 'PASSER_EN_EPS', current_date, current_date + interval 90 day)",
                    accords.get(accords.size() - 1),
                    dossier);
        }
    }

    /** Invites that account in that capacity. */
    public void inviter(String login, String capacite) throws SQLException {
        Temoin.modifier(
                "insert into invitation (id, version, cree_le, modifie_le, reunion_id, compte_id, capacite) select uuid(),"
                        + " 1, utc_timestamp(6), utc_timestamp(6), ?, id, ? from compte where login = ?",
                reunion,
                capacite,
                login);
    }

    /** Notes somebody of that institution, by function, as present or not. */
    public void attendre(String institution, String fonction, boolean present) throws SQLException {
        Temoin.modifier(
                "insert into participation (id, version, cree_le, modifie_le, reunion_id, institution, fonction, present)"
                        + " values (uuid(), 1, utc_timestamp(6), utc_timestamp(6), ?, ?, ?, ?)",
                reunion,
                institution,
                fonction,
                present ? "1" : "0");
    }

    /** First name and name of the child of that place, from 0. */
    public String enfant(int place) throws SQLException {
        return Temoin.valeur("select concat(prenom, ' ', nom) from enfant where dossier_id = ?", dossiers.get(place));
    }

    /** Name of the child of that place. */
    public String nom(int place) throws SQLException {
        return Temoin.valeur("select nom from enfant where dossier_id = ?", dossiers.get(place));
    }

    /** The family of that place no longer agrees; gives what agrees again. */
    public AutoCloseable retirerAccord(int place) throws SQLException {
        String ligne = Temoin.valeur(PERMIS, dossiers.get(place));
        String fin = Temoin.valeur("select au from permission where id = ?", ligne);
        Temoin.modifier("update permission set du = du - interval 1 day, au = current_date where id = ?", ligne);
        return () -> Temoin.modifier("update permission set du = du + interval 1 day, au = ? where id = ?", fin, ligne);
    }

    public void effacer() throws SQLException {
        Temoin.modifier("delete from brouillon where formulaire = '/eps/conduite'");
        Temoin.modifier("delete from acces_invite where origine_id = ?", reunion);
        Temoin.modifier("delete from invitation where reunion_id = ?", reunion);
        Temoin.modifier("delete from participation where reunion_id = ?", reunion);
        Temoin.modifier(
                "delete from decision where passage_id in (select id from passage where reunion_id = ?)", reunion);
        Temoin.modifier("delete from passage where reunion_id = ?", reunion);
        Temoin.modifier("delete from reunion where id = ?", reunion);
        for (String ouvert : parcours) {
            Temoin.modifier("delete from parcours where id = ?", ouvert);
        }
        for (String accord : accords) {
            Temoin.modifier("delete from permission where id = ?", accord);
        }
    }
}
