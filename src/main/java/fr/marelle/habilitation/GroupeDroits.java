package fr.marelle.habilitation;

import java.util.Arrays;
import java.util.List;

/** The rights as they are shown: those that belong together. */
public enum GroupeDroits {
    /** What every role holds. */
    TOUJOURS(Droit.ACCUEIL, Droit.JETON_GERER, Droit.NOMENCLATURE_LIRE),
    /** Requests. */
    SAISINE(Droit.SAISINE_DEPOSER, Droit.SAISINE_SUIVRE, Droit.SAISINE_LIRE, Droit.SAISINE_STATUER),
    /** The children's files. */
    FAMILLE(
            Droit.FAMILLE_LIRE,
            Droit.FAMILLE_MODIFIER,
            Droit.ACCORD_RECUEILLIR,
            Droit.DOCUMENT_LIRE,
            Droit.DOCUMENT_DEPOSER,
            Droit.SANTE_LIRE),
    /** What is done with them. */
    PARCOURS(Droit.PARCOURS_LIRE, Droit.PARCOURS_SUIVRE, Droit.PARCOURS_OUVRIR, Droit.TACHE_SUIVRE, Droit.TACHE_REGLER),
    /** The support team. */
    EPS(Droit.EPS_LIRE, Droit.EPS_PREPARER, Droit.EPS_DECIDER, Droit.EPS_ASSISTER),
    /** Dangers, who follows, who looked. */
    PROTECTION(
            Droit.SIGNALEMENT_FAIRE,
            Droit.SIGNALEMENT_LIRE,
            Droit.EQUIPE_GERER,
            Droit.OPPOSITION_STATUER,
            Droit.ACCES_EXCEPTIONNEL,
            Droit.AVIS_RECEVOIR,
            Droit.CONSULTATION_SUIVRE,
            Droit.CONSULTATION_LISTER,
            Droit.CONVENTION_TENIR,
            Droit.SANTE_OUVRIR,
            Droit.FINALITE_ADAPTER),
    /** Places and money. */
    TERRITOIRE(Droit.TERRITOIRE_LIRE, Droit.TERRITOIRE_MODIFIER, Droit.CONTRAT_LIRE, Droit.CONTRAT_MODIFIER),
    /** What leaves. */
    STATISTIQUES(Droit.STATISTIQUES_LIRE, Droit.STATISTIQUES_PUBLIER, Droit.REMONTEE_FAIRE, Droit.DESTINATAIRE_AGREER),
    /** Settings. */
    REGLAGES(Droit.ROLE_LIRE, Droit.NOMENCLATURE_MODIFIER, Droit.COMPTE_GERER);

    private final List<String> droits;

    GroupeDroits(String... droits) {
        this.droits = List.of(droits);
    }

    /** In the order of the page. */
    public List<String> getDroits() {
        return droits;
    }

    /** The group of that right. */
    static GroupeDroits de(String droit) {
        return Arrays.stream(values())
                .filter(g -> g.droits.contains(droit))
                .findFirst()
                .orElseThrow();
    }

    /** Those among which an administration chooses. */
    public static List<GroupeDroits> auChoix() {
        return Arrays.stream(values()).filter(g -> g != TOUJOURS).toList();
    }
}
