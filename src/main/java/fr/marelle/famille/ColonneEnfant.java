package fr.marelle.famille;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a list of children shows of each, beside its name. */
public enum ColonneEnfant {
    /** Or about what age. */
    NAISSANCE,
    /** School level. */
    NIVEAU,
    /** Its school. */
    ECOLE,
    /** Number of its file. */
    DOSSIER,
    /** Who answers for it. */
    REFERENT,
    /** Of its home today; of a hidden one, nothing. */
    QUARTIER,
    /** Where its accompaniment stands. */
    ETAT,
    /** How long ago the family was last spoken to. */
    CONTACT;

    private static final Set<ColonneEnfant> HABITUELLES = EnumSet.of(NAISSANCE, NIVEAU, ECOLE, DOSSIER);

    private static final Set<ColonneEnfant> SOUS_LE_NOM = EnumSet.of(REFERENT, ETAT, CONTACT);

    /** The same, and what a phone tells under the name whatever is shown. */
    public static Set<ColonneEnfant> avecSousLeNom(Set<ColonneEnfant> montrees) {
        Set<ColonneEnfant> lues = EnumSet.copyOf(montrees);
        lues.addAll(SOUS_LE_NOM);
        return lues;
    }

    /** Those named; the usual ones when none is, or none that is known. */
    public static Set<ColonneEnfant> lire(String noms) {
        List<String> nommees = noms == null ? List.of() : List.of(noms.split(","));
        Set<ColonneEnfant> lues = EnumSet.noneOf(ColonneEnfant.class);
        Arrays.stream(values()).filter(c -> nommees.contains(c.name())).forEach(lues::add);
        return lues.isEmpty() ? HABITUELLES : lues;
    }
}
