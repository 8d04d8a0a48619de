package fr.marelle.web;

import fr.marelle.habilitation.Droit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every page and the rights of which one is enough to open it. A page without its row here does not exist for anybody. */
public final class Routes {

    /** Stands for "no right needed". */
    public static final String PUBLIC = "PUBLIC";

    private static final Map<String, List<String>> PAGES = new TreeMap<>();

    static {
        page("/connexion", PUBLIC);
        page("/motdepasse", PUBLIC);
        page("/introuvable", PUBLIC);
        page("/erreur", PUBLIC);
        page("/accueil", Droit.ACCUEIL);
        page("/geste/annulation", Droit.ACCUEIL);
        page("/brouillon/liste", Droit.ACCUEIL);
        page("/journee/liste", Droit.ACCUEIL);
        page("/compte/moi", Droit.JETON_GERER);
        page("/compte/liste", Droit.COMPTE_GERER);
        page("/compte/fiche", Droit.COMPTE_GERER);
        page("/compte/saisie", Droit.COMPTE_GERER);
        page("/compte/role", Droit.COMPTE_GERER);
        page("/compte/roles", Droit.ROLE_LIRE);
        page("/compte/composition", Droit.COMPTE_GERER);
        page("/nomenclature/liste", Droit.NOMENCLATURE_MODIFIER);
        page("/nomenclature/saisie", Droit.NOMENCLATURE_MODIFIER);
        page("/nomenclature/fiche", Droit.NOMENCLATURE_MODIFIER);
        page("/saisine/liste", Droit.SAISINE_LIRE, Droit.SAISINE_SUIVRE);
        page("/saisine/saisie", Droit.SAISINE_DEPOSER);
        page("/saisine/conseil", Droit.SAISINE_DEPOSER);
        page("/saisine/suivi", Droit.SAISINE_SUIVRE);
        page("/saisine/fiche", Droit.SAISINE_LIRE);
        page("/saisine/examen", Droit.SAISINE_STATUER);
        page("/famille/liste", Droit.FAMILLE_LIRE);
        page("/famille/trouves", Droit.FAMILLE_LIRE);
        page("/famille/fiche", Droit.FAMILLE_LIRE);
        page("/famille/genogramme", Droit.FAMILLE_LIRE);
        page("/famille/saisie", Droit.FAMILLE_MODIFIER);
        page("/famille/responsable", Droit.FAMILLE_MODIFIER);
        page("/famille/domicile", Droit.FAMILLE_MODIFIER);
        page("/famille/fratrie", Droit.FAMILLE_MODIFIER);
        page("/accord/liste", Droit.ACCORD_RECUEILLIR);
        page("/accord/saisie", Droit.ACCORD_RECUEILLIR);
        page("/accord/signature", Droit.ACCORD_RECUEILLIR);
        page("/accord/fiche", Droit.FAMILLE_LIRE);
        page("/accord/finalites", Droit.FINALITE_ADAPTER);
        page("/accord/finalite", Droit.FINALITE_ADAPTER);
        page("/accord/opposition", Droit.OPPOSITION_STATUER);
        page("/accord/annulation", Droit.ACCORD_RECUEILLIR);
        page("/accord/notice", Droit.FAMILLE_LIRE);
        page("/accord/noticeenfant", Droit.FAMILLE_LIRE);
        page("/accord/vierge", Droit.FAMILLE_LIRE);
        page("/parcours/liste", Droit.PARCOURS_LIRE);
        page("/parcours/fiche", Droit.PARCOURS_LIRE);
        page("/parcours/projet", Droit.PARCOURS_LIRE);
        page("/parcours/suivi", Droit.PARCOURS_LIRE);
        page("/parcours/resultat", Droit.PARCOURS_SUIVRE);
        page("/parcours/evaluation", Droit.PARCOURS_SUIVRE);
        page("/parcours/objectif", Droit.PARCOURS_SUIVRE);
        page("/parcours/action", Droit.PARCOURS_SUIVRE);
        page("/parcours/note", Droit.PARCOURS_SUIVRE);
        page("/parcours/bilan", Droit.PARCOURS_SUIVRE);
        page("/parcours/suspension", Droit.PARCOURS_SUIVRE);
        page("/parcours/fin", Droit.PARCOURS_SUIVRE);
        page("/parcours/demarrage", Droit.PARCOURS_OUVRIR);
        page("/eps/liste", Droit.EPS_LIRE);
        page("/eps/reunion", Droit.EPS_LIRE);
        page("/eps/saisie", Droit.EPS_PREPARER);
        page("/eps/passage", Droit.EPS_LIRE);
        page("/eps/conduite", Droit.EPS_DECIDER);
        page("/eps/annee", Droit.EPS_LIRE);
        page("/eps/calendrier", Droit.EPS_PREPARER);
        page("/eps/compterendu", Droit.EPS_LIRE);
        page("/invitation/compterendu", Droit.EPS_ASSISTER);
        page("/eps/charte", Droit.EPS_LIRE, Droit.EPS_ASSISTER);
        page("/eps/chartepapier", Droit.EPS_LIRE, Droit.EPS_ASSISTER);
        page("/signalement/liste", Droit.SIGNALEMENT_FAIRE);
        page("/signalement/saisie", Droit.SIGNALEMENT_FAIRE);
        page("/signalement/fiche", Droit.SIGNALEMENT_FAIRE);
        page("/signalement/reponse", Droit.SIGNALEMENT_FAIRE);
        page("/invitation/saisie", Droit.EPS_PREPARER);
        page("/invitation/partage", Droit.PARCOURS_SUIVRE);
        page("/invitation/liste", Droit.EPS_ASSISTER);
        page("/invitation/agenda", Droit.EPS_ASSISTER);
        page("/invitation/dossier", Droit.EPS_ASSISTER);
        page("/eps/decision", Droit.EPS_DECIDER);
        page("/equipe/liste", Droit.EQUIPE_GERER);
        page("/equipe/fiche", Droit.FAMILLE_LIRE);
        page("/equipe/saisie", Droit.EQUIPE_GERER);
        page("/equipe/exclusion", Droit.EQUIPE_GERER);
        page("/equipe/acces", Droit.ACCES_EXCEPTIONNEL);
        page("/equipe/passation", Droit.EQUIPE_GERER);
        page("/equipe/lot", Droit.EQUIPE_GERER);
        page("/vue/saisie", Droit.FAMILLE_LIRE);
        page("/transfert/liste", Droit.EQUIPE_GERER);
        page("/transfert/saisie", Droit.EQUIPE_GERER);
        page("/transfert/reponse", Droit.EQUIPE_GERER);
        page("/document/liste", Droit.DOCUMENT_LIRE);
        page("/document/contenu", Droit.DOCUMENT_LIRE);
        page("/document/saisie", Droit.DOCUMENT_DEPOSER);
        page("/document/retrait", Droit.DOCUMENT_DEPOSER);
        page("/consultation/liste", Droit.CONSULTATION_LISTER);
        page("/consultation/dossier", Droit.CONSULTATION_SUIVRE);
        page("/convention/liste", Droit.CONVENTION_TENIR);
        page("/convention/saisie", Droit.CONVENTION_TENIR);
        page("/convention/recherche", Droit.SAISINE_STATUER);
        page("/territoire/liste", Droit.TERRITOIRE_LIRE);
        page("/territoire/pre", Droit.TERRITOIRE_LIRE);
        page("/territoire/saisie", Droit.TERRITOIRE_MODIFIER);
        page("/contrat/liste", Droit.CONTRAT_LIRE);
        page("/contrat/fiche", Droit.CONTRAT_LIRE);
        page("/contrat/action", Droit.CONTRAT_LIRE);
        page("/contrat/saisie", Droit.CONTRAT_MODIFIER);
        page("/contrat/axe", Droit.CONTRAT_MODIFIER);
        page("/statistiques/liste", Droit.STATISTIQUES_LIRE);
        page("/statistiques/fiche", Droit.STATISTIQUES_LIRE);
        page("/statistiques/saisie", Droit.STATISTIQUES_PUBLIER);
        page("/statistiques/calcul", Droit.STATISTIQUES_PUBLIER);
        page("/statistiques/remontees", Droit.REMONTEE_FAIRE);
        page("/statistiques/remontee", Droit.REMONTEE_FAIRE);
        page("/statistiques/destinataires", Droit.DESTINATAIRE_AGREER);
        page("/sante/saisie", Droit.SANTE_OUVRIR);
        page("/tache/liste", Droit.TACHE_SUIVRE);
        page("/tache/saisie", Droit.TACHE_SUIVRE);
        page("/tache/enfant", Droit.TACHE_SUIVRE);
        page("/tache/lot", Droit.TACHE_SUIVRE);
        page("/tache/reglages", Droit.TACHE_REGLER);
        page("/tache/courriel", Droit.TACHE_SUIVRE);
    }

    private Routes() {}

    private static void page(String chemin, String... droits) {
        PAGES.put(chemin, Arrays.asList(droits));
    }

    /** Rights of which one is enough; empty when there is no such page. */
    public static Optional<List<String>> droits(String chemin) {
        return Optional.ofNullable(PAGES.get(chemin));
    }

    /** Every page with its rights, by path. */
    public static Map<String, List<String>> toutes() {
        return Map.copyOf(PAGES);
    }
}
