package fr.marelle.habilitation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a role reaches, and so which rights have a meaning in it: those that act on files need files, those that decide
 * for a PRE need the whole of it, and those that act beyond any PRE belong to roles that reach no file.
 */
public enum Portee {
    /** Every file of the PRE. */
    PRE_ENTIER(Sens.DOSSIERS, Sens.PRE, Sens.LECTURES),
    /** The files of the PRE on which one has an access row. */
    EQUIPE(Sens.DOSSIERS, Set.of(Droit.ACCES_EXCEPTIONNEL, Droit.SANTE_LIRE), Sens.LECTURES),
    /** The files of the PRE on the agenda of a meeting one is invited to. */
    INVITATION(Set.of(Droit.EPS_ASSISTER)),
    /** The saisines of one's establishment. */
    ETABLISSEMENT(Set.of(Droit.SAISINE_DEPOSER, Droit.SAISINE_SUIVRE)),
    /** No file. */
    AUCUNE(Sens.LECTURES, Sens.PARTOUT);

    /** What a right acts on. */
    private static final class Sens {

        /** The files one reaches, all or some. */
        static final Set<String> DOSSIERS = Set.of(
                Droit.SAISINE_DEPOSER,
                Droit.SAISINE_LIRE,
                Droit.FAMILLE_LIRE,
                Droit.FAMILLE_MODIFIER,
                Droit.ACCORD_RECUEILLIR,
                Droit.PARCOURS_LIRE,
                Droit.PARCOURS_SUIVRE,
                Droit.DOCUMENT_LIRE,
                Droit.DOCUMENT_DEPOSER,
                Droit.EPS_LIRE,
                Droit.CONSULTATION_SUIVRE,
                Droit.TACHE_SUIVRE,
                Droit.SIGNALEMENT_FAIRE);

        /** The PRE as a whole: decides for all its files, or tells of all of them. */
        static final Set<String> PRE = Set.of(
                Droit.SAISINE_STATUER,
                Droit.PARCOURS_OUVRIR,
                Droit.EPS_PREPARER,
                Droit.EPS_DECIDER,
                Droit.EQUIPE_GERER,
                Droit.OPPOSITION_STATUER,
                Droit.SIGNALEMENT_LIRE,
                Droit.TACHE_REGLER,
                Droit.CONSULTATION_LISTER,
                Droit.REMONTEE_FAIRE);

        /** Nothing nominative, read by those who work for the programme. */
        static final Set<String> LECTURES = Set.of(
                Droit.TERRITOIRE_LIRE,
                Droit.CONTRAT_LIRE,
                Droit.STATISTIQUES_LIRE,
                Droit.ROLE_LIRE,
                Droit.AVIS_RECEVOIR);

        /** Every PRE at once: settings, publications, control. */
        static final Set<String> PARTOUT = Set.of(
                Droit.TERRITOIRE_MODIFIER,
                Droit.CONTRAT_MODIFIER,
                Droit.NOMENCLATURE_MODIFIER,
                Droit.COMPTE_GERER,
                Droit.STATISTIQUES_PUBLIER,
                Droit.DESTINATAIRE_AGREER,
                Droit.CONVENTION_TENIR,
                Droit.SANTE_OUVRIR,
                Droit.FINALITE_ADAPTER,
                Droit.CONSULTATION_LISTER);

        private Sens() {}
    }

    private final Set<String> droits;

    @SafeVarargs
    Portee(Set<String>... droits) {
        this.droits = Stream.of(droits).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a role of that reach may hold that right. */
    boolean permet(String droit) {
        return droits.contains(droit) || Assortiment.COMMUNS.contains(droit);
    }

    /** Whether a role of that reach is held in a PRE. */
    boolean dansUnPre() {
        return this == PRE_ENTIER || this == EQUIPE || this == INVITATION;
    }
}
