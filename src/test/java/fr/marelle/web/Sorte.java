package fr.marelle.web;

import fr.marelle.essai.Temoin;
import java.sql.SQLException;
import java.util.List;

/** The kinds of objects a URL may name, and where each hangs. Written in SQL, apart from the code it judges. */
enum Sorte {
    DOSSIER("select id, id as cle from dossier"),
    SAISINE("select id, dossier_id as cle from saisine"),
    SAISINE_DEPOSEE("select s.id, s.dossier_id as cle from saisine s left join saisine p on p.id = s.double_de where"
            + " s.par_etablissement and (s.close_le is null or s.close_le > :jour - interval 12 month or p.close_le > :jour -"
            + " interval 12 month or s.etat = 'ACCOMPAGNEE' or p.etat = 'ACCOMPAGNEE')"),
    ENFANT("select id, dossier_id as cle from enfant"),
    PARCOURS("select id, dossier_id as cle from parcours"),
    EVALUATION("select id, dossier_id as cle from evaluation"),
    OBJECTIF("select o.id, p.dossier_id as cle from objectif o join parcours p on p.id = o.parcours_id"),
    ACTION("select a.id, p.dossier_id as cle from action a join objectif o on o.id = a.objectif_id"
            + " join parcours p on p.id = o.parcours_id"),
    BILAN("select b.id, p.dossier_id as cle from bilan b join parcours p on p.id = b.parcours_id"),
    CONTACT("select id, dossier_id as cle from contact"),
    DOCUMENT("select id, dossier_id as cle from document where retire_le is null"),
    PASSAGE("select id, dossier_id as cle from passage"),
    DECISION("select d.id, p.dossier_id as cle from decision d join passage p on p.id = d.passage_id"),
    FICHE_ACCORD("select a.fiche_id as id, e.dossier_id as cle from accord a join enfant e on e.id = a.enfant_id"),
    RESPONSABLE("select l.responsable_id as id, e.dossier_id as cle from lien l join enfant e on e.id = l.enfant_id"),
    FOYER("select r.foyer_id as id, e.dossier_id as cle from residence r join enfant e on e.id = r.enfant_id"),
    DOMICILE("select d.id, e.dossier_id as cle from domicile d join residence r on r.foyer_id = d.foyer_id"
            + " join enfant e on e.id = r.enfant_id"),
    CONFIANT("select a.compte_id as id, a.dossier_id as cle from acces a join enfant e on e.dossier_id = a.dossier_id"
            + " where a.au is null or a.au > :jour"),
    TRANSFERT("select id, dossier_id as cle from transfert"),
    SIGNALEMENT("select id, dossier_id as cle from signalement"),
    REUNION("select id, pre_id as cle from reunion"),
    SEANCE(
            "select r.id, coalesce(i.compte_id, r.id) as cle from reunion r left join invitation i on i.reunion_id = r.id"
                    + " and i.retiree_le is null and r.etat <> 'ANNULEE' and r.le >= :jour - interval 15 day"),
    PRESENTE("select x.id, coalesce(a.compte_id, x.id) as cle from passage x left join acces_invite a on a.origine_id ="
            + " x.reunion_id and a.dossier_id = x.dossier_id and a.du <= :jour and a.au > :jour and (a.tenu"
            + " or exists (select 1 from fiche_courte f where f.passage_id = x.id and f.texte is not null)) and exists"
            + " (select 1 from permission p where p.dossier_id = x.dossier_id and p.operation = 'PASSER_EN_EPS' and p.du <="
            + " :jour and (p.au is null or p.au > :jour))"),
    CONSEIL("select id, pre_id as cle from demande_conseil"),
    BROUILLON("select id, compte_id as cle from brouillon"),
    COMPTE("select id, id as cle from compte"),
    FINALITE("select id, id as cle from finalite where pre_id is null"),
    ITEM("select id, id as cle from item_nomenclature"),
    PRE("select id, id as cle from pre"),
    CONTRAT("select id, id as cle from contrat"),
    AXE("select id, id as cle from axe"),
    FICHE_ACTION("select id, id as cle from fiche_action"),
    PUBLICATION("select id, id as cle from publication"),
    REMONTEE("select id, pre_id as cle from remontee");

    private static final String RATTACHES =
            "select r.dossier_id from rattachement r where r.du <= :jour and (r.au is null or r.au > :jour)";

    private static final String PRE_DE =
            "(select h.pre_id from habilitation h join compte c on c.id = h.compte_id where c.login = ?)";

    private static final String EQUIPE = " and exists (select 1 from acces a join compte c on c.id = a.compte_id"
            + " where a.dossier_id = r.dossier_id and c.login = ? and a.du <= :jour and (a.au is null or a.au > :jour%s))";

    /** Whoever followed a file, and is still in the team, reads it thirty days more. */
    private static final String ENCORE = " or a.au > a.du and a.au > :jour - interval 30 day";

    private static final String SANS_EXCLUSION = " and not exists (select 1 from exclusion x join compte c on c.id ="
            + " x.compte_id where x.dossier_id = r.dossier_id and c.login = ? and x.du <= :jour"
            + " and (x.au is null or x.au > :jour))";

    private final String sql;

    Sorte(String sql) {
        this.sql = sql;
    }

    /** Objects of that kind within the reach of that account today, twenty at most. */
    List<String> siens(String login) throws SQLException {
        return siens(login, null);
    }

    /** @param choix a query of the ids among which they are taken; null for all of them */
    List<String> siens(String login, String choix) throws SQLException {
        return switch (this) {
            case FINALITE, ITEM, PRE, CONTRAT, AXE, FICHE_ACTION, PUBLICATION, COMPTE ->
                Temoin.liste(parmi(null, choix));
            case BROUILLON, SEANCE, PRESENTE ->
                Temoin.liste(parmi("select id from compte where login = ?", choix), login);
            case REUNION, CONSEIL, REMONTEE -> Temoin.liste(parmi(PRE_DE, choix), login);
            case SIGNALEMENT -> signales(login, "");
            default -> Temoin.liste(parmi(dossiers(login, ""), choix), parametres(login));
        };
    }

    /** Objects of that kind that hang on what this account does not reach, and on nothing it reaches. */
    List<String> etrangers(String login) throws SQLException {
        String ailleurs =
                "select o.id from (" + sql + ") o group by o.id having max(o.cle in (%s)) = 0 order by o.id limit 20";
        return switch (this) {
            case FINALITE, ITEM, PRE, CONTRAT, AXE, FICHE_ACTION, PUBLICATION -> List.of();
            case COMPTE -> Temoin.liste("select id from compte where login <> ?", login);
            case BROUILLON, SEANCE, PRESENTE ->
                Temoin.liste(ailleurs.formatted("select id from compte where login = ?"), login);
            case REUNION, CONSEIL, REMONTEE -> Temoin.liste(ailleurs.formatted(PRE_DE), login);
            case SIGNALEMENT -> signales(login, "not ");
            default -> Temoin.liste(ailleurs.formatted(dossiers(login, ENCORE)), parametres(login));
        };
    }

    /** Objects of that kind that hang only on the PRE of that other account. */
    List<String> chez(String login) throws SQLException {
        return switch (this) {
            case FINALITE, ITEM, PRE, CONTRAT, AXE, FICHE_ACTION, PUBLICATION -> List.of();
            case SEANCE -> REUNION.chez(login);
            case PRESENTE -> PASSAGE.chez(login);
            case COMPTE, BROUILLON -> Temoin.liste(parmi("select id from compte where login = ?", null), login);
            case REUNION, CONSEIL, REMONTEE -> Temoin.liste(parmi(PRE_DE, null), login);
            default ->
                Temoin.liste(
                        "select o.id from (" + sql + ") o group by o.id having min(o.cle in (" + RATTACHES
                                + " and r.pre_id in " + PRE_DE + ")) = 1 order by o.id limit 5",
                        login);
        };
    }

    /** The files on which that object hangs. */
    List<String> dossiers(String id) throws SQLException {
        return Temoin.liste("select distinct o.cle from (" + sql + ") o where o.id = ?", id);
    }

    /** One object of that kind that hangs on that file; null when there is none. */
    String dans(String dossier) throws SQLException {
        return Temoin.valeur("select o.id from (" + sql + ") o where o.cle = ? order by o.id limit 1", dossier);
    }

    /** Those of one's PRE for the coordination, those one wrote for the others. */
    private static List<String> signales(String login, String non) throws SQLException {
        String siens = login.startsWith("coordination")
                ? "s.dossier_id in (" + RATTACHES + " and r.pre_id in " + PRE_DE + ")"
                : "s.auteur_id = (select id from compte where login = ?)";
        return Temoin.liste("select s.id from signalement s where " + non + siens + " order by s.id limit 20", login);
    }

    private String parmi(String cles, String choix) {
        String siennes = cles == null ? "1 = 1" : "o.cle in (" + cles.replaceFirst("^\\((.*)\\)$", "$1") + ")";
        String choisies = choix == null ? "" : " and o.id in (" + choix + ")";
        return "select distinct o.id from (" + sql + ") o where " + siennes + choisies + " order by o.id limit 20";
    }

    /** @param encore {@link #ENCORE} for what one may read, nothing for what one may change */
    private static String dossiers(String login, String encore) {
        if (login.startsWith("liaison")) {
            return "select r.dossier_id from saisine r join dossier d on d.id = r.dossier_id and d.etat = 'ACTIF' where"
                    + " r.par_etablissement and r.etablissement_id in (select h.etablissement_id"
                    + " from habilitation h join compte c on c.id = h.compte_id where c.login = ?)" + SANS_EXCLUSION;
        }
        return RATTACHES + " and r.pre_id in " + PRE_DE
                + (login.startsWith("coordination") ? "" : EQUIPE.formatted(encore)) + SANS_EXCLUSION;
    }

    private static Object[] parametres(String login) {
        boolean sansEquipe = login.startsWith("liaison") || login.startsWith("coordination");
        return sansEquipe ? new Object[] {login, login} : new Object[] {login, login, login};
    }
}
