package fr.marelle.nomenclature;

import java.util.List;
import java.util.stream.Stream;

/** The lists. */
public enum ListeNomenclature {
    /** Why a child is spoken of. */
    MOTIF_SAISINE,
    /** Who asks. */
    ORIGINE_SAISINE,
    /** What a point de situation and an objective are about. */
    DOMAINE(EffetDomaine.class),
    /** What is done for a child. */
    TYPE_ACTION,
    /** What an EPS decides; each with its {@link EffetDecision}. */
    DECISION_EPS(EffetDecision.class),
    /** Why a parcours ends. */
    MOTIF_SORTIE,
    /** National profiles. */
    PROFIL,
    /** School level. */
    NIVEAU_SCOLAIRE,
    /** Themes of the State's programme 147, for fiches action. */
    THEME;

    private final Class<? extends Enum<?>> effets;

    ListeNomenclature() {
        this(null);
    }

    ListeNomenclature(Class<? extends Enum<?>> effets) {
        this.effets = effets;
    }

    /** What its codes may do; empty for a list the software never branches on. */
    public List<String> getEffets() {
        return effets == null
                ? List.of()
                : Stream.of(effets.getEnumConstants()).map(Enum::name).toList();
    }
}
