package fr.marelle.journee;

import fr.marelle.habilitation.Droit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Which steps one begins with: told by a right one holds, never by the name of a role. The first that fits is taken. */
enum Chemin {
    /** Answers for a PRE. */
    COORDINATION(
            Droit.SAISINE_STATUER,
            Pas.AIDE,
            Pas.TACHES,
            Pas.EXAMINER,
            Pas.ENFANT,
            Pas.EQUIPE,
            Pas.EPS,
            Pas.DELAIS,
            Pas.COMPTE),
    /** Follows children. */
    SUIVI(
            Droit.PARCOURS_SUIVRE,
            Pas.AIDE,
            Pas.TACHES,
            Pas.ENFANT,
            Pas.NOTE,
            Pas.PARCOURS,
            Pas.ACCORDS,
            Pas.EPS,
            Pas.COMPTE),
    /** Refers children. */
    ETABLISSEMENT(Droit.SAISINE_SUIVRE, Pas.AIDE, Pas.DEPOSER, Pas.CONSEIL, Pas.REPONSES, Pas.COMPTE),
    /** Opens accounts and keeps the lists. */
    ADMINISTRATION(
            Droit.COMPTE_GERER, Pas.AIDE, Pas.COMPTES, Pas.ROLES, Pas.CODES, Pas.TERRITOIRE, Pas.CONTRAT, Pas.COMPTE),
    /** Publishes. */
    STATISTIQUES(
            Droit.STATISTIQUES_PUBLIER,
            Pas.AIDE,
            Pas.PUBLICATIONS,
            Pas.PUBLIER,
            Pas.CONTRAT,
            Pas.TERRITOIRE,
            Pas.COMPTE),
    /** Watches over personal data. */
    DELEGUE(
            Droit.FINALITE_ADAPTER,
            Pas.AIDE,
            Pas.CONSULTATIONS,
            Pas.DEMANDES,
            Pas.SANTE,
            Pas.DESTINATAIRES,
            Pas.CONVENTIONS,
            Pas.PUBLICATIONS,
            Pas.COMPTE),
    /** Comes to the EPS as a guest. */
    INVITE(Droit.EPS_ASSISTER, Pas.AIDE, Pas.REUNIONS, Pas.QUALITE, Pas.CHARTE, Pas.COMPTE);

    /** Steps of a day, at most. */
    static final int MAXIMUM = 8;

    private final String droit;
    private final List<Pas> pas;

    Chemin(String droit, Pas... pas) {
        this.droit = droit;
        this.pas = List.of(pas);
    }

    /** Steps of somebody of those rights, in their order; for a composed role that fits none, whatever its rights open. */
    static List<Pas> pas(Predicate<String> peut) {
        List<Pas> choisis = Arrays.stream(values())
                .filter(c -> peut.test(c.droit))
                .findFirst()
                .map(c -> c.pas)
                .orElse(List.of(Pas.values()));
        return choisis.stream().filter(p -> p.ouvert(peut)).limit(MAXIMUM).toList();
    }
}
