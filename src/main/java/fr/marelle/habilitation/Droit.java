package fr.marelle.habilitation;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/** What may be done. Services name a right, never a role. */
public final class Droit {

    /** Open one's home page. */
    public static final String ACCUEIL = "ACCUEIL";
    /** File a saisine or a demande de conseil. */
    public static final String SAISINE_DEPOSER = "SAISINE_DEPOSER";
    /** Follow the answers given to one's establishment, and nothing more. */
    public static final String SAISINE_SUIVRE = "SAISINE_SUIVRE";
    /** Read the saisines of one's perimeter. */
    public static final String SAISINE_LIRE = "SAISINE_LIRE";
    /** Examine a saisine, link it to a child, answer it. */
    public static final String SAISINE_STATUER = "SAISINE_STATUER";
    /** Read children, households and adults. */
    public static final String FAMILLE_LIRE = "FAMILLE_LIRE";
    /** Write them. */
    public static final String FAMILLE_MODIFIER = "FAMILLE_MODIFIER";
    /** Enter a fiche d'accord. */
    public static final String ACCORD_RECUEILLIR = "ACCORD_RECUEILLIR";
    /** Read parcours. */
    public static final String PARCOURS_LIRE = "PARCOURS_LIRE";
    /** Write what happens in a parcours. */
    public static final String PARCOURS_SUIVRE = "PARCOURS_SUIVRE";
    /** Open a parcours before an EPS, in an emergency. */
    public static final String PARCOURS_OUVRIR = "PARCOURS_OUVRIR";
    /** Read the documents of a file. */
    public static final String DOCUMENT_LIRE = "DOCUMENT_LIRE";
    /** Put documents into it, and withdraw them. */
    public static final String DOCUMENT_DEPOSER = "DOCUMENT_DEPOSER";
    /** Decide who follows a child, who no longer does, who must not. */
    public static final String EQUIPE_GERER = "EQUIPE_GERER";
    /** Read for four hours, with a reason, a file of one's PRE that one does not follow. */
    public static final String ACCES_EXCEPTIONNEL = "ACCES_EXCEPTIONNEL";
    /** Be told who read so. */
    public static final String AVIS_RECEVOIR = "AVIS_RECEVOIR";
    /** Read meetings of the EPS. */
    public static final String EPS_LIRE = "EPS_LIRE";
    /** Plan a meeting and put files on its agenda. */
    public static final String EPS_PREPARER = "EPS_PREPARER";
    /** Enter what the EPS decided. */
    public static final String EPS_DECIDER = "EPS_DECIDER";
    /** Read, as a guest, the files of the meetings one is invited to. */
    public static final String EPS_ASSISTER = "EPS_ASSISTER";
    /** Read PRE, quartiers and schools. */
    public static final String TERRITOIRE_LIRE = "TERRITOIRE_LIRE";
    /** Write them. */
    public static final String TERRITOIRE_MODIFIER = "TERRITOIRE_MODIFIER";
    /** Read contrats de ville and fiches action. */
    public static final String CONTRAT_LIRE = "CONTRAT_LIRE";
    /** Write them. */
    public static final String CONTRAT_MODIFIER = "CONTRAT_MODIFIER";
    /** Read the lists of codes. */
    public static final String NOMENCLATURE_LIRE = "NOMENCLATURE_LIRE";
    /** Keep the lists of codes up to date. */
    public static final String NOMENCLATURE_MODIFIER = "NOMENCLATURE_MODIFIER";
    /** Read what each role may do. */
    public static final String ROLE_LIRE = "ROLE_LIRE";
    /** Open and close accounts, give and end roles. */
    public static final String COMPTE_GERER = "COMPTE_GERER";
    /** Read publications: counts that name nobody. */
    public static final String STATISTIQUES_LIRE = "STATISTIQUES_LIRE";
    /** Draw publications. */
    public static final String STATISTIQUES_PUBLIER = "STATISTIQUES_PUBLIER";
    /** Tell the exact counts of one's PRE to those who may receive them. */
    public static final String REMONTEE_FAIRE = "REMONTEE_FAIRE";
    /** Agree to who may receive them. */
    public static final String DESTINATAIRE_AGREER = "DESTINATAIRE_AGREER";
    /** Record and end the conventions between PRE. */
    public static final String CONVENTION_TENIR = "CONVENTION_TENIR";
    /** See who looked at a file one follows. */
    public static final String CONSULTATION_SUIVRE = "CONSULTATION_SUIVRE";
    /** See who looked, in one's whole PRE. */
    public static final String CONSULTATION_LISTER = "CONSULTATION_LISTER";
    /** Create and revoke one's own API tokens, end one's own sessions. */
    public static final String JETON_GERER = "JETON_GERER";

    /** Read and write what touches the health of children on whose file one is named so, bound by professional secrecy. */
    public static final String SANTE_LIRE = "SANTE_LIRE";
    /** Decide when a family objects to the figures made from its child's file. */
    public static final String OPPOSITION_STATUER = "OPPOSITION_STATUER";
    /** Say what a PRE asks of families, in which words and for how long. */
    public static final String FINALITE_ADAPTER = "FINALITE_ADAPTER";
    /** Open and close the health compartment of a PRE. */
    public static final String SANTE_OUVRIR = "SANTE_OUVRIR";
    /** Report a danger, and read again what one reported. */
    public static final String SIGNALEMENT_FAIRE = "SIGNALEMENT_FAIRE";
    /** Read every danger reported in one's PRE. */
    public static final String SIGNALEMENT_LIRE = "SIGNALEMENT_LIRE";
    /** See what awaits on the files one reaches, note who does what until when. */
    public static final String TACHE_SUIVRE = "TACHE_SUIVRE";
    /** Say which rules ask for something in one's PRE, and after how long. */
    public static final String TACHE_REGLER = "TACHE_REGLER";

    private Droit() {}

    /** Every right, in the order above. */
    public static List<String> tous() {
        return Arrays.stream(Droit.class.getFields())
                .filter(f -> f.getType() == String.class)
                .map(Field::getName)
                .toList();
    }

    /** Whether that right only reads: whoever followed a file keeps it a while longer. */
    static boolean lecture(String droit) {
        return droit.endsWith("_LIRE");
    }
}
