package fr.marelle.habilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Keeps the openings of health compartments; the service of the data-protection officer alone writes them. */
@Dependent
public class RegistreSante {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<OuvertureSanteChangee> changements;

    /** Every opening ever, latest first. */
    public List<OuvertureSante> toutes() {
        return em.createQuery("select o from OuvertureSante o order by o.du desc, o.creeLe desc", OuvertureSante.class)
                .getResultList();
    }

    /** Opens it. */
    public void ouvrir(OuvertureSante ouverture) {
        em.persist(ouverture);
        changements.fire(new OuvertureSanteChangee());
    }

    /** Closes it: {@code le} is the first day without it. */
    public void fermer(OuvertureSante ouverture, LocalDate le) {
        ouverture.fermer(le);
        changements.fire(new OuvertureSanteChangee());
    }
}
