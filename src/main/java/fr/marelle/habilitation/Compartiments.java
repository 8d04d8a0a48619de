package fr.marelle.habilitation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which parts of a file the person of this request reads and may write to. The file is already known to be within her reach:
 * neither a bar nor a freeze comes back here. Health is for whoever is bound by secrecy, named on that file as such, while the
 * family agrees and the PRE's compartment is open: no coordination, no exceptional access, no former référent.
 */
@Dependent
public class Compartiments {

    private static final String VAUT = "%1$s.du <= :jour and (%1$s.au is null or %1$s.au > :jour)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** What one reads of that file. */
    public Set<Compartiment> lisibles(Atteint<?> atteint, UUID dossierId) {
        Set<Compartiment> lisibles = Compartiment.lisibles(atteint.modifiable());
        if (sante(dossierId)) {
            lisibles.add(Compartiment.SANTE);
        }
        return lisibles;
    }

    /** What one may choose when writing into a file one follows. */
    public List<Compartiment> proposes(UUID dossierId) {
        return sante(dossierId) ? Compartiment.OUVERTS_SANTE : Compartiment.OUVERTS;
    }

    /** Asks the database of those alone who hold the right. */
    private boolean sante(UUID dossierId) {
        Set<UUID> pres = utilisateur.pres(Droit.SANTE_LIRE);
        return !pres.isEmpty()
                && em.createQuery(
                                        "select count(o) from OuvertureSante o, Rattachement r, Acces a, Permission p where "
                                                + String.join(
                                                        " and ",
                                                        VAUT.formatted("o"),
                                                        VAUT.formatted("r"),
                                                        VAUT.formatted("a"),
                                                        VAUT.formatted("p"))
                                                + " and r.dossier.id = :dossier and r.pre.id = o.preId and o.preId in :pres"
                                                + " and a.dossier.id = :dossier and a.compteId = :moi"
                                                + " and a.qualite = fr.marelle.habilitation.Qualite.PROFESSIONNEL_SANTE"
                                                + " and p.dossier.id = :dossier"
                                                + " and p.operation = fr.marelle.habilitation.Operation.PARTAGER_SANTE",
                                        Long.class)
                                .setParameter("jour", LocalDate.now(horloge))
                                .setParameter("dossier", dossierId)
                                .setParameter("pres", pres)
                                .setParameter("moi", utilisateur.getCompteId())
                                .getSingleResult()
                        > 0;
    }
}
