package fr.marelle.web;

import fr.marelle.essai.Visiteur;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is expected of one route, written by hand and apart from the code: who opens it, and which object its URL must name.
 *
 * @param route path of the page
 * @param logins accounts that may open it
 * @param parametre name of the parameter that names the object; null when it needs none
 * @param sorte kind of that object; null when it needs none
 * @param choix condition an object of that kind must meet for the page to have a meaning: a query of their ids, or null
 */
record Attendu(String route, List<String> logins, String parametre, Sorte sorte, String choix) {

    private static final Map<String, String> GROUPES = Map.ofEntries(
            Map.entry("TOUS", String.join(" ", Visiteur.LOGINS)),
            Map.entry("COORDINATION", "coordination coordination2"),
            Map.entry("EQUIPE", "coordination coordination2 referent referent1b referent2"),
            Map.entry("DEPOSANTS", "coordination coordination2 referent referent1b referent2 liaison liaison2"),
            Map.entry("LIAISON", "liaison liaison2"),
            Map.entry(
                    "LECTEURS", "coordination coordination2 referent referent1b referent2 statistiques administration"),
            Map.entry("ADMINISTRATION", "administration"),
            Map.entry("STATISTIQUES", "statistiques"),
            Map.entry("DIFFUSEURS", "coordination coordination2 statistiques dpd"),
            Map.entry("VEILLEURS", "coordination coordination2 dpd"),
            Map.entry("REFERENTS", "referent referent1b referent2"),
            Map.entry("REGARDANTS", "coordination coordination2 administration dpd"),
            Map.entry("INVITES", "eps eps-ecole"),
            Map.entry("MEMBRES", "coordination coordination2 referent referent1b referent2 eps eps-ecole"),
            Map.entry("DPD", "dpd"));

    /**
     * route · who · parameter · kind · condition. A page without its line here fails the build. Nobody searches another PRE while
     * no convention is in force: {@code ConventionIT} records one. No guest of the demonstration has minutes to read: her meeting is to
     * come; {@code SeanceIT} holds one. Nobody has a transfer to answer: {@code TransfertIT} proposes one.
     */
    private static final String TABLE =
            """
            /connexion           TOUS
            /motdepasse          TOUS
            /introuvable         PERSONNE
            /erreur              PERSONNE
            /accueil             TOUS
            /compte/moi          TOUS
            /geste/annulation    TOUS
            /brouillon/liste     TOUS
            /journee/liste       TOUS
            /compte/liste        ADMINISTRATION
            /compte/fiche        ADMINISTRATION  id   COMPTE
            /compte/saisie       ADMINISTRATION
            /compte/role         ADMINISTRATION  sur  COMPTE         select id from compte where login <> 'administration'
            /compte/roles        REGARDANTS
            /compte/composition  ADMINISTRATION
            /nomenclature/liste  ADMINISTRATION
            /nomenclature/saisie ADMINISTRATION
            /nomenclature/fiche  ADMINISTRATION  id   ITEM
            /saisine/liste       DEPOSANTS
            /saisine/saisie      DEPOSANTS
            /saisine/conseil     DEPOSANTS
            /saisine/suivi       LIAISON         id   SAISINE_DEPOSEE
            /saisine/fiche       EQUIPE          id   SAISINE
            /saisine/examen      COORDINATION    id   SAISINE
            /famille/liste       EQUIPE
            /famille/trouves     EQUIPE
            /famille/fiche       EQUIPE          id   ENFANT
            /famille/genogramme  EQUIPE          id   ENFANT
            /famille/saisie      EQUIPE          sur  ENFANT
            /famille/responsable EQUIPE          sur  ENFANT
            /famille/fratrie     EQUIPE          sur  ENFANT
            /famille/domicile    EQUIPE          sur  ENFANT
            /accord/liste        EQUIPE
            /accord/saisie       EQUIPE          sur  ENFANT
            /accord/signature    EQUIPE          sur  ENFANT
            /accord/fiche        EQUIPE          id   FICHE_ACCORD
            /accord/finalites    DPD
            /accord/finalite     DPD             sur  FINALITE
            /accord/opposition   COORDINATION    sur  ENFANT
            /accord/annulation   EQUIPE          sur  FICHE_ACCORD   select f.id from fiche_accord f join accord a on a.fiche_id = f.id where f.annulee_le is null group by f.id having count(distinct a.enfant_id) = 1
            /accord/notice       EQUIPE          id   ENFANT
            /accord/noticeenfant EQUIPE          id   ENFANT
            /accord/vierge       EQUIPE          id   ENFANT
            /parcours/liste      EQUIPE
            /parcours/fiche      EQUIPE          id   PARCOURS
            /parcours/projet     EQUIPE          id   PARCOURS       select p.id from parcours p join permission m on m.dossier_id = p.dossier_id and m.operation = 'ACCOMPAGNER' and m.du <= :jour and (m.au is null or m.au > :jour)
            /parcours/suivi      EQUIPE          id   DOSSIER        select dossier_id from enfant
            /parcours/resultat   EQUIPE          sur  OBJECTIF
            /parcours/evaluation EQUIPE          sur  DOSSIER        select dossier_id from enfant
            /parcours/objectif   EQUIPE          sur  PARCOURS
            /parcours/action     EQUIPE          sur  OBJECTIF
            /parcours/note       EQUIPE
            /parcours/bilan      EQUIPE          sur  PARCOURS
            /parcours/suspension EQUIPE          sur  PARCOURS
            /parcours/fin        EQUIPE          sur  PARCOURS
            /parcours/demarrage  COORDINATION    sur  DOSSIER        select dossier_id from enfant
            /eps/liste           EQUIPE
            /eps/reunion         EQUIPE          id   REUNION
            /eps/saisie          COORDINATION
            /eps/passage         EQUIPE          id   PASSAGE
            /eps/conduite        COORDINATION    id   REUNION
            /eps/annee           EQUIPE
            /eps/calendrier      COORDINATION
            /eps/compterendu     EQUIPE          id   REUNION        select id from reunion where etat = 'TENUE'
            /invitation/compterendu PERSONNE     id   SEANCE
            /eps/charte          MEMBRES
            /eps/chartepapier    MEMBRES
            /signalement/liste   EQUIPE
            /signalement/saisie  EQUIPE          sur  DOSSIER
            /signalement/fiche   EQUIPE          id   SIGNALEMENT
            /signalement/reponse EQUIPE          sur  SIGNALEMENT
            /invitation/saisie   COORDINATION    sur  REUNION
            /invitation/partage  EQUIPE          sur  PASSAGE        select x.id from passage x join reunion r on r.id = x.reunion_id join permission p on p.dossier_id = x.dossier_id and p.operation = 'PASSER_EN_EPS' and p.du <= :jour and (p.au is null or p.au > :jour) where r.etat in ('PLANIFIEE', 'ORDRE_DU_JOUR_ENVOYE')
            /invitation/liste    INVITES
            /invitation/agenda   INVITES         id   SEANCE
            /invitation/dossier  INVITES         id   PRESENTE
            /eps/decision        COORDINATION    sur  PASSAGE
            /equipe/liste        COORDINATION
            /equipe/fiche        EQUIPE          id   DOSSIER        select dossier_id from enfant
            /equipe/saisie       COORDINATION    sur  DOSSIER        select dossier_id from enfant
            /equipe/exclusion    COORDINATION    sur  DOSSIER        select dossier_id from enfant
            /equipe/acces        REFERENTS
            /equipe/passation    COORDINATION    sur  CONFIANT
            /equipe/lot          COORDINATION
            /vue/saisie          EQUIPE
            /transfert/liste     COORDINATION
            /transfert/saisie    COORDINATION    sur  ENFANT
            /transfert/reponse   PERSONNE        sur  TRANSFERT
            /document/liste      EQUIPE          id   DOSSIER        select dossier_id from enfant
            /document/contenu    EQUIPE          id   DOCUMENT
            /document/saisie     EQUIPE          sur  DOSSIER        select dossier_id from enfant
            /document/retrait    EQUIPE          sur  DOCUMENT
            /consultation/liste  VEILLEURS
            /consultation/dossier EQUIPE         id   DOSSIER
            /convention/liste    DPD
            /convention/saisie   DPD
            /convention/recherche PERSONNE       sur  SAISINE
            /territoire/liste    LECTEURS
            /territoire/pre      LECTEURS        id   PRE
            /territoire/saisie   ADMINISTRATION  sur  PRE
            /contrat/liste       LECTEURS
            /contrat/fiche       LECTEURS        id   CONTRAT
            /contrat/action      LECTEURS        id   FICHE_ACTION
            /contrat/saisie      ADMINISTRATION  sur  CONTRAT
            /contrat/axe         ADMINISTRATION  sur  CONTRAT
            /statistiques/liste  DIFFUSEURS
            /statistiques/fiche  DIFFUSEURS      id   PUBLICATION
            /statistiques/saisie STATISTIQUES
            /statistiques/calcul STATISTIQUES
            /statistiques/remontees COORDINATION
            /statistiques/remontee COORDINATION  id   REMONTEE
            /statistiques/destinataires DPD
            /sante/saisie               DPD
            /tache/liste         EQUIPE
            /tache/saisie        EQUIPE          sur  DOSSIER
            /tache/enfant        EQUIPE
            /tache/lot           EQUIPE
            /tache/reglages      COORDINATION
            /tache/courriel      EQUIPE
            """;

    /** Every expected page, by route. */
    static Map<String, Attendu> pages() {
        Map<String, Attendu> pages = new LinkedHashMap<>();
        TABLE.lines().map(Attendu::ligne).forEach(a -> pages.put(a.route(), a));
        return pages;
    }

    private static Attendu ligne(String ligne) {
        String[] mots = ligne.strip().split(" +", 5);
        List<String> logins = "PERSONNE".equals(mots[1])
                ? List.of()
                : Arrays.asList(GROUPES.get(mots[1]).split(" "));
        return new Attendu(
                mots[0],
                logins,
                mots.length > 3 ? mots[2] : null,
                mots.length > 3 ? Sorte.valueOf(mots[3]) : null,
                mots.length > 4 ? mots[4] : null);
    }

    boolean ouvertA(String login) {
        return logins.contains(login);
    }

    /** Pages one may open without an account. */
    boolean publique() {
        return List.of("/connexion", "/motdepasse", "/introuvable", "/erreur").contains(route);
    }

    /** Addresses that answer with a file: nothing is around it. */
    boolean fichier() {
        return List.of(
                        "/document/contenu",
                        "/accord/notice",
                        "/accord/noticeenfant",
                        "/accord/vierge",
                        "/eps/chartepapier",
                        "/eps/compterendu",
                        "/invitation/compterendu",
                        "/parcours/projet")
                .contains(route);
    }

    /** Objects of that kind within reach of that account, and for which the page has a meaning. */
    List<String> siens(String login) throws java.sql.SQLException {
        return sorte.siens(login, choix);
    }

    /** Its address for that object. */
    String url(String id) {
        return parametre == null ? route : route + "?" + parametre + "=" + id;
    }
}
