package fr.marelle.courriel;

import fr.marelle.habilitation.Droit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells the administration when messages do not leave: how many, never whose nor what. */
@Stateless
@RolesAllowed(Droit.COMPTE_GERER)
public class PanneService {

    @Inject
    private CourrielRepository repository;

    /**
     * What does not leave.
     *
     * @param attendent tried in vain, and tried again
     * @param abandonnes given up in the last thirty days, or whose fate is unknown
     */
    public record Pannes(long attendent, long abandonnes) {

        public boolean isAucune() {
            return attendent == 0 && abandonnes == 0;
        }
    }

    public Pannes pannes() {
        Object[] c = repository.pannes();
        return new Pannes(nombre(c[0]), nombre(c[1]));
    }

    private static long nombre(Object somme) {
        return somme == null ? 0 : ((Number) somme).longValue();
    }
}
