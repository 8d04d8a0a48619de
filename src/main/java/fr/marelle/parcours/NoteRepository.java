package fr.marelle.parcours;

import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Perimetre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Children for whom a note may be written; each query carries the perimeter. */
@Dependent
class NoteRepository {

    /** Enough for a thumb, and the children of a few days. */
    private static final int RECENTS = 8;

    private static final String ENFANT = "select new fr.marelle.parcours.EnfantNote(d.id, d.numero, e.prenom, e.nom)";

    @PersistenceContext
    private EntityManager em;

    /** Those on whose file this person last noted something, latest first. */
    List<EnfantNote> notes(Perimetre perimetre) {
        TypedQuery<Object[]> requete = em.createQuery(
                "select d.id, d.numero, e.prenom, e.nom from Contact c join c.dossier d, Enfant e"
                        + " where e.dossier = d and c.creePar = :pCompte and "
                        + perimetre.filtre("d")
                        + " group by d.id, d.numero, e.prenom, e.nom order by max(c.creeLe) desc",
                Object[].class);
        return perimetre.appliquer(requete).setMaxResults(RECENTS).getResultList().stream()
                .map(c -> new EnfantNote((UUID) c[0], (String) c[1], (String) c[2], (String) c[3]))
                .toList();
    }

    /** Others of a person who follows some children and not a whole PRE, by name, as many as there is room for. */
    List<EnfantNote> suivis(Perimetre perimetre, Set<UUID> connus) {
        TypedQuery<EnfantNote> requete = em.createQuery(
                ENFANT + " from Enfant e join e.dossier d where d.id not in :connus and " + perimetre.filtre("d")
                        + " order by e.nom, e.prenom, d.numero",
                EnfantNote.class);
        // IN () is no SQL: no file has this identifier
        requete.setParameter("connus", connus.isEmpty() ? Set.of(new UUID(0, 0)) : connus);
        return perimetre
                .appliquer(requete)
                .setMaxResults(RECENTS - connus.size())
                .getResultList();
    }

    boolean pleine(List<EnfantNote> recents) {
        return recents.size() >= RECENTS;
    }

    /** Of the children of these files, those within reach. */
    List<EnfantNote> parmi(Perimetre perimetre, Collection<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        TypedQuery<EnfantNote> requete = em.createQuery(
                ENFANT + " from Enfant e join e.dossier d where d.id in :dossiers and " + perimetre.filtre("d"),
                EnfantNote.class);
        return perimetre.appliquer(requete.setParameter("dossiers", dossiers)).getResultList();
    }

    /** Brothers and sisters within reach: they have an adult in common. */
    List<Enfant> fratrie(Perimetre perimetre, Enfant enfant) {
        TypedQuery<Enfant> requete = em.createQuery(
                "select distinct e from Lien l join l.enfant e join fetch e.dossier d where l.responsable.id in"
                        + " (select m.responsable.id from Lien m where m.enfant.id = :id) and e.id <> :id and "
                        + perimetre.filtre("d") + " order by e.naissance, e.prenom, e.id",
                Enfant.class);
        return perimetre.appliquer(requete.setParameter("id", enfant.getId())).getResultList();
    }
}
