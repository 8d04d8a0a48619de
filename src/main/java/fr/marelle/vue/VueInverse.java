package fr.marelle.vue;

import fr.marelle.geste.Inverse;
import fr.marelle.geste.Piece;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Brings a deleted view back. */
@Dependent
class VueInverse implements Inverse {

    static final String SUPPRIMEE = "VUE_SUPPRIMEE";

    @Inject
    private VueRepository repository;

    @Inject
    private UtilisateurCourant utilisateur;

    @Override
    public Set<String> natures() {
        return Set.of(SUPPRIMEE);
    }

    @Override
    public boolean defaire(String nature, Piece piece) {
        Optional<Vue> vue = repository
                .vue(piece.objet())
                .filter(v -> v.getVersion() == piece.version() && modifiable(v, utilisateur))
                .filter(v -> repository.nombre(v.getListe(), utilisateur.getCompteId()) < VueService.MAXIMUM);
        vue.ifPresent(Vue::restaurer);
        return vue.isPresent();
    }

    /** One's own; that of a team, by the coordination of its PRE. */
    static boolean modifiable(Vue vue, UtilisateurCourant utilisateur) {
        return vue.isPartagee()
                ? utilisateur.pres(Droit.EQUIPE_GERER).contains(vue.getPreId())
                : vue.estDe(utilisateur.getCompteId());
    }
}
