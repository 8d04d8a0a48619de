package fr.marelle.habilitation;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an administration asks of a role, read and found to make sense.
 *
 * @param libelle its name, 80 characters at most
 * @param portee how far it reaches
 * @param droits its rights, those of every role included
 */
record Composition(String libelle, Portee portee, Set<String> droits) {

    /** Longest name of a role, in characters. */
    static final int LIBELLE = 80;

    /** @throws fr.marelle.shared.BusinessRuleException at its field for whatever makes no sense */
    static Composition lire(RoleFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        String libelle = erreurs.obligatoire("libelle", saisi.getLibelle(), LIBELLE);
        Portee portee = erreurs.choix("portee", Portee.class, saisi.getPortee());
        Set<String> droits = new TreeSet<>(saisi.droits());
        droits.addAll(Assortiment.COMMUNS);
        droits.retainAll(Droit.tous());
        if (portee != null) {
            refuser(erreurs, droits, d -> !portee.permet(d), "habilitation.horsPortee", Messages.libelle(portee));
        }
        refuser(
                erreurs,
                droits,
                d -> !Assortiment.supposes(d).isEmpty()
                        && Assortiment.supposes(d).stream().noneMatch(droits::contains),
                "habilitation.sansLecture");
        separer(erreurs, droits);
        erreurs.lever();
        return new Composition(libelle, portee, droits);
    }

    /** Retired roles keep their names: what was written of them stays clear; {@code sauf} is the role itself, or null. */
    void exigerNomLibre(List<Role> tous, Role sauf) {
        String nom = Texte.aplati(libelle);
        if (tous.stream()
                .anyMatch(r -> r != sauf && Texte.aplati(r.getLibelle()).equals(nom))) {
            throw new BusinessRuleException("libelle", "habilitation.libellePris");
        }
    }

    /** Settings and files in different hands; and whoever gives the keys neither controls nor publishes. */
    private static void separer(Erreurs erreurs, Set<String> droits) {
        String reglages = champ(GroupeDroits.REGLAGES);
        erreurs.exiger(!Role.melange(droits), reglages, "habilitation.reglagesOuDossiers");
        List<String> enTrop = droits.stream()
                .filter(d -> !Assortiment.AVEC_LES_COMPTES.contains(d) && !Assortiment.COMMUNS.contains(d))
                .toList();
        erreurs.exiger(
                !droits.contains(Droit.COMPTE_GERER) || enTrop.isEmpty() || Role.melange(droits),
                reglages,
                "habilitation.comptesSeuls",
                noms(enTrop));
        erreurs.exiger(
                !droits.containsAll(Set.of(Droit.SANTE_LIRE, Droit.ACCORD_RECUEILLIR)),
                champ(GroupeDroits.FAMILLE),
                "habilitation.santeEtAccord");
    }

    /** Says at the field of each group which of its rights are refused. */
    private static void refuser(
            Erreurs erreurs, Set<String> droits, Predicate<String> refuse, String cle, Object... suite) {
        for (GroupeDroits groupe : GroupeDroits.auChoix()) {
            List<String> refuses = groupe.getDroits().stream()
                    .filter(droits::contains)
                    .filter(refuse)
                    .toList();
            if (!refuses.isEmpty()) {
                erreurs.ajouter(champ(groupe), cle, noms(refuses), suite.length == 0 ? supposes(refuses) : suite[0]);
            }
        }
    }

    /** What would do beside the first of them. */
    private static String supposes(List<String> droits) {
        return noms(new TreeSet<>(Assortiment.supposes(droits.get(0))));
    }

    /** The field of the form where a group is ticked. */
    static String champ(GroupeDroits groupe) {
        return "groupes:" + GroupeDroits.auChoix().indexOf(groupe) + ":droits";
    }

    private static String noms(Collection<String> droits) {
        return droits.stream()
                .map(d -> "« " + Messages.texte("Droit." + d) + " »")
                .collect(Collectors.joining(", "));
    }
}
