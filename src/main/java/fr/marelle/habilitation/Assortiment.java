package fr.marelle.habilitation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rights go together in one role, and which never do. */
final class Assortiment {

    /** What every role holds. */
    static final Set<String> COMMUNS = Set.of(Droit.ACCUEIL, Droit.JETON_GERER, Droit.NOMENCLATURE_LIRE);

    /** The settings of the software: whoever holds them opens no file. */
    static final Set<String> TECHNIQUES = Set.of(Droit.COMPTE_GERER, Droit.NOMENCLATURE_MODIFIER);

    /** What may stand beside the keys of the accounts: other settings, nothing that controls or publishes. */
    static final Set<String> AVEC_LES_COMPTES = Set.of(
            Droit.COMPTE_GERER,
            Droit.NOMENCLATURE_MODIFIER,
            Droit.ROLE_LIRE,
            Droit.TERRITOIRE_LIRE,
            Droit.TERRITOIRE_MODIFIER,
            Droit.CONTRAT_LIRE,
            Droit.CONTRAT_MODIFIER);

    /** What controls, publishes or tells: not for whoever gives the keys of the accounts, in one role or by two. */
    private static final Set<String> CONTROLE = Set.of(
            Droit.CONSULTATION_LISTER,
            Droit.AVIS_RECEVOIR,
            Droit.CONVENTION_TENIR,
            Droit.SANTE_OUVRIR,
            Droit.FINALITE_ADAPTER,
            Droit.DESTINATAIRE_AGREER,
            Droit.STATISTIQUES_PUBLIER,
            Droit.REMONTEE_FAIRE);

    /** What one person never holds together, whatever her roles: why, then the two sides. */
    private static final Map<String, List<Set<String>>> SEPARES = Map.of(
            "habilitation.techniqueEtDossiers", List.of(TECHNIQUES, Role.OUVRANTS),
            "habilitation.comptesEtControle", List.of(Set.of(Droit.COMPTE_GERER), CONTROLE),
            "habilitation.santeEtDecision",
                    List.of(Set.of(Droit.SANTE_LIRE), Set.of(Droit.EQUIPE_GERER, Droit.SANTE_OUVRIR)),
            "habilitation.agrementEtRemontee",
                    List.of(Set.of(Droit.DESTINATAIRE_AGREER), Set.of(Droit.REMONTEE_FAIRE)));

    /** Rights of which one is needed beside another: one does not write what one may not read, and every page leads on. */
    private static final Map<String, Set<String>> SUPPOSES = Map.ofEntries(
            Map.entry(Droit.SAISINE_DEPOSER, Set.of(Droit.SAISINE_LIRE, Droit.SAISINE_SUIVRE)),
            Map.entry(Droit.SAISINE_STATUER, Set.of(Droit.SAISINE_LIRE)),
            Map.entry(Droit.FAMILLE_MODIFIER, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.ACCORD_RECUEILLIR, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.DOCUMENT_LIRE, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.DOCUMENT_DEPOSER, Set.of(Droit.DOCUMENT_LIRE)),
            Map.entry(Droit.PARCOURS_LIRE, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.PARCOURS_SUIVRE, Set.of(Droit.PARCOURS_LIRE)),
            Map.entry(Droit.PARCOURS_OUVRIR, Set.of(Droit.PARCOURS_LIRE)),
            Map.entry(Droit.SANTE_LIRE, Set.of(Droit.PARCOURS_LIRE)),
            Map.entry(Droit.EPS_LIRE, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.EPS_PREPARER, Set.of(Droit.EPS_LIRE)),
            Map.entry(Droit.EPS_DECIDER, Set.of(Droit.EPS_LIRE)),
            Map.entry(Droit.EQUIPE_GERER, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.OPPOSITION_STATUER, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.ACCES_EXCEPTIONNEL, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.CONSULTATION_SUIVRE, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.SIGNALEMENT_FAIRE, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.SIGNALEMENT_LIRE, Set.of(Droit.SIGNALEMENT_FAIRE)),
            Map.entry(Droit.TACHE_SUIVRE, Set.of(Droit.FAMILLE_LIRE)),
            Map.entry(Droit.TACHE_REGLER, Set.of(Droit.TACHE_SUIVRE)),
            Map.entry(Droit.COMPTE_GERER, Set.of(Droit.ROLE_LIRE)),
            Map.entry(Droit.TERRITOIRE_MODIFIER, Set.of(Droit.TERRITOIRE_LIRE)),
            Map.entry(Droit.CONTRAT_MODIFIER, Set.of(Droit.CONTRAT_LIRE)),
            Map.entry(Droit.STATISTIQUES_PUBLIER, Set.of(Droit.STATISTIQUES_LIRE)),
            Map.entry(Droit.REMONTEE_FAIRE, Set.of(Droit.STATISTIQUES_LIRE)),
            Map.entry(Droit.DESTINATAIRE_AGREER, Set.of(Droit.STATISTIQUES_LIRE)));

    private Assortiment() {}

    /** Why those rights are not for one person: the key of the sentence; empty when they are. */
    static Optional<String> contraires(Set<String> droits) {
        return SEPARES.entrySet().stream()
                .filter(s ->
                        s.getValue().stream().allMatch(cote -> droits.stream().anyMatch(cote::contains)))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** Whether that right is of one of those sides. */
    static boolean separe(String droit) {
        return SEPARES.values().stream().flatMap(List::stream).anyMatch(cote -> cote.contains(droit));
    }

    /** Rights of which one must stand beside that one; empty when it needs none. */
    static Set<String> supposes(String droit) {
        return SUPPOSES.getOrDefault(droit, Set.of());
    }
}
