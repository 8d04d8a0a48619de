package fr.marelle.journee;

import fr.marelle.habilitation.Droit;
import java.util.function.Predicate;

/** One step of a first day: a real page, and the right it needs. */
public enum Pas {
    /** Where help is. */
    AIDE("/accueil", Droit.ACCUEIL),
    /** To examine what came in. */
    EXAMINER("/saisine/liste", Droit.SAISINE_STATUER),
    /** To file a saisine. */
    DEPOSER("/saisine/saisie", Droit.SAISINE_DEPOSER),
    /** To ask without a name. */
    CONSEIL("/saisine/conseil", Droit.SAISINE_DEPOSER),
    /** To read what was answered. */
    REPONSES("/saisine/liste", Droit.SAISINE_SUIVRE),
    /** What awaits. */
    TACHES("/tache/liste", Droit.TACHE_SUIVRE),
    /** To find a child. */
    ENFANT("/famille/liste", Droit.FAMILLE_LIRE),
    /** To note what a family said. */
    NOTE("/parcours/note", Droit.PARCOURS_SUIVRE),
    /** The children one follows. */
    PARCOURS("/parcours/liste", Droit.PARCOURS_LIRE),
    /** What families allow, and until when. */
    ACCORDS("/accord/liste", Droit.ACCORD_RECUEILLIR),
    /** The meetings. */
    EPS("/eps/liste", Droit.EPS_LIRE),
    /** Who carries what. */
    EQUIPE("/equipe/liste", Droit.EQUIPE_GERER),
    /** What is recalled, and when. */
    DELAIS("/tache/reglages", Droit.TACHE_REGLER),
    /** The meetings of a guest. */
    REUNIONS("/invitation/liste", Droit.EPS_ASSISTER),
    /** In what capacity she comes. */
    QUALITE("/invitation/liste", Droit.EPS_ASSISTER),
    /** The charte of the EPS. */
    CHARTE("/eps/charte", Droit.EPS_ASSISTER),
    /** Whose accounts are open. */
    COMPTES("/compte/liste", Droit.COMPTE_GERER),
    /** What each role may do. */
    ROLES("/compte/roles", Droit.ROLE_LIRE),
    /** The words of the forms. */
    CODES("/nomenclature/liste", Droit.NOMENCLATURE_MODIFIER),
    /** Who looked. */
    CONSULTATIONS("/consultation/liste", Droit.CONSULTATION_LISTER),
    /** What is asked of families. */
    DEMANDES("/accord/finalites", Droit.FINALITE_ADAPTER),
    /** Who may receive exact counts. */
    DESTINATAIRES("/statistiques/destinataires", Droit.DESTINATAIRE_AGREER),
    /** What PRE signed with one another. */
    CONVENTIONS("/convention/liste", Droit.CONVENTION_TENIR),
    /** The health compartment. */
    SANTE("/sante/saisie", Droit.SANTE_OUVRIR),
    /** What was published. */
    PUBLICATIONS("/statistiques/liste", Droit.STATISTIQUES_LIRE),
    /** To publish. */
    PUBLIER("/statistiques/saisie", Droit.STATISTIQUES_PUBLIER),
    /** PRE, quartiers, schools. */
    TERRITOIRE("/territoire/liste", Droit.TERRITOIRE_LIRE),
    /** Actions and funders. */
    CONTRAT("/contrat/liste", Droit.CONTRAT_LIRE),
    /** One's own account. */
    COMPTE("/compte/moi", Droit.JETON_GERER);

    private final String page;
    private final String droit;

    Pas(String page, String droit) {
        this.page = page;
        this.droit = droit;
    }

    /** Path of the page, which needs no object. */
    public String getPage() {
        return page;
    }

    /** Whether somebody of those rights can take it. */
    boolean ouvert(Predicate<String> peut) {
        return peut.test(droit);
    }
}
