package fr.marelle.habilitation;

import fr.marelle.shared.Erreurs;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which part of a file: who may read it. */
public enum Compartiment {
    /** Whoever reads the file. */
    PARTAGE,
    /** Only those who follow the child, and the coordination. */
    RESTREINT,
    /** Health; closed until the data-protection officer opens it, and then only for {@link Compartiments}. */
    SANTE,
    /** Kept back when the file went to another PRE: it stays sealed in it, and nobody reads it. */
    RETENU;

    /** What anybody who follows a child may choose when writing. */
    public static final List<Compartiment> OUVERTS = List.of(PARTAGE, RESTREINT);

    /** The same, for whoever reads health too. */
    public static final List<Compartiment> OUVERTS_SANTE = List.of(PARTAGE, RESTREINT, SANTE);

    /**
     * What is chosen at {@code compartiment} among {@code permis}. Nothing chosen is an error: a draft for a compartment that
     * closed meanwhile comes back so, and must not be filed for everybody.
     */
    public static Compartiment lire(Erreurs erreurs, String saisi, List<Compartiment> permis) {
        Compartiment lu = erreurs.choix("compartiment", Compartiment.class, saisi);
        erreurs.exiger(lu == null || permis.contains(lu), "compartiment", "commun.choixObligatoire");
        return lu;
    }

    /** What one reads of a file, following it or only reading it. */
    static Set<Compartiment> lisibles(boolean suivi) {
        return suivi ? EnumSet.of(PARTAGE, RESTREINT) : EnumSet.of(PARTAGE);
    }
}
