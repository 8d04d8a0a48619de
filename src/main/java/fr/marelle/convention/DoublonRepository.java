package fr.marelle.convention;

import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Exclusions;
import fr.marelle.habilitation.Portee;
import fr.marelle.saisine.Identite;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is asked of the other PRE: the one query of the house that leaves one's perimeter, within the conventions in force. */
@Dependent
class DoublonRepository {

    @PersistenceContext
    private EntityManager em;

    /**
     * Children of the same names, whatever the accents (collation), in active files that these PRE hold on {@code jour} and from
     * which that account is not barred.
     */
    List<Homonyme> homonymes(Collection<UUID> pres, Identite lui, UUID compteId, LocalDate jour) {
        return em.createQuery(
                        "select new fr.marelle.convention.Homonyme(d.id, r.pre.id, e.nom, e.prenom, e.naissance, e.ageDeclare,"
                                + " e.ageDeclareLe) from Enfant e join e.dossier d join Rattachement r on r.dossier = d"
                                + " where e.nom = :nom and e.prenom = :prenom and d.etat ="
                                + " fr.marelle.dossier.EtatDossier.ACTIF and r.pre.id in :pres and r.du <= :pJour"
                                + " and (r.au is null or r.au > :pJour) and not exists (select do.id from Residence re, Domicile do"
                                + " where re.enfant = e and do.foyer = re.foyer and do.confidentiel = true) and"
                                + Exclusions.filtre("d") + "order by e.nom, e.prenom, d.numero",
                        Homonyme.class)
                .setParameter("nom", lui.getNom())
                .setParameter("prenom", lui.getPrenom())
                .setParameter("pres", pres)
                .setParameter("pCompte", compteId)
                .setParameter("pJour", jour)
                .getResultList();
    }

    /** The coordination of these PRE on {@code jour}, by name: who decides on their teams. */
    List<Interlocuteur> coordinations(Collection<UUID> pres, LocalDate jour) {
        return em.createQuery(
                        "select distinct new fr.marelle.convention.Interlocuteur(h.preId, c.nom, c.telephone) from Compte c"
                                + " join c.habilitations h join h.role r join r.droits t where t = :droit and r.portee ="
                                + " :entier and h.preId in :pres and h.du <= :jour and (h.au is null or h.au > :jour)"
                                + " and c.etat = fr.marelle.habilitation.EtatCompte.ACTIF order by c.nom",
                        Interlocuteur.class)
                .setParameter("droit", Droit.EQUIPE_GERER)
                .setParameter("entier", Portee.PRE_ENTIER)
                .setParameter("pres", pres)
                .setParameter("jour", jour)
                .getResultList();
    }

    /** One search of an account at a time, on any number of servers: sent together, they would all count the same past ones. */
    void verrouiller(UUID compteId) {
        em.find(Compte.class, compteId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Searches of that account since {@code depuis}, told by the journal. */
    long recherches(UUID compteId, Instant depuis) {
        return em.createQuery(
                        "select count(j) from Detail j where j.compteId = :moi and j.le > :depuis and j.objet = :objet"
                                + " and j.acte = fr.marelle.journal.Acte.RECHERCHE",
                        Long.class)
                .setParameter("moi", compteId)
                .setParameter("depuis", depuis)
                .setParameter("objet", DoublonService.OBJET)
                .getSingleResult();
    }
}
