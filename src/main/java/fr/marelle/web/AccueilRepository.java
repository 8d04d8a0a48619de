package fr.marelle.web;

import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.Permissions;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;

/** Counts of what awaits somebody; each carries the perimeter. */
@Dependent
class AccueilRepository {

    private static final String EN_EXAMEN = "s.etat = fr.marelle.saisine.EtatSaisine.EN_EXAMEN and ";

    @PersistenceContext
    private EntityManager em;

    long saisinesRecues(Perimetre perimetre) {
        return saisines(perimetre, "s.etat = fr.marelle.saisine.EtatSaisine.RECUE");
    }

    /** Under examination, and the family has not agreed to the EPS. */
    long accordsARecueillir(Perimetre perimetre) {
        return saisines(perimetre, EN_EXAMEN + "not" + Permissions.filtre("d", Operation.PASSER_EN_EPS));
    }

    /** Under examination, and the family agrees. */
    long pretesPourEps(Perimetre perimetre) {
        return saisines(perimetre, EN_EXAMEN + Permissions.filtre("d", Operation.PASSER_EN_EPS));
    }

    private long saisines(Perimetre perimetre, String condition) {
        return compter(perimetre, "select count(s) from Saisine s join s.dossier d where " + condition);
    }

    /** Parcours under way of which nobody noted a contact since {@code depuis}. */
    long parcoursSansContact(Perimetre perimetre, LocalDate depuis) {
        TypedQuery<Long> requete = em.createQuery(
                "select count(p) from Parcours p join p.dossier d where p.etat = fr.marelle.parcours.EtatParcours.EN_COURS"
                        + " and p.debutLe < :depuis and not exists (select c.id from Contact c where c.dossier = d"
                        + " and c.compartiment <> fr.marelle.habilitation.Compartiment.SANTE and c.le >= :depuis) and "
                        + perimetre.filtre("d"),
                Long.class);
        return perimetre.appliquer(requete.setParameter("depuis", depuis)).getSingleResult();
    }

    long demarragesARatifier(Perimetre perimetre) {
        return compter(
                perimetre,
                "select count(p) from Parcours p join p.dossier d where p.ratifierAvant is not null and p.ratifieLe is null"
                        + " and p.etat <> fr.marelle.parcours.EtatParcours.CLOS");
    }

    private long compter(Perimetre perimetre, String jpql) {
        TypedQuery<Long> requete = em.createQuery(jpql + " and " + perimetre.filtre("d"), Long.class);
        return perimetre.appliquer(requete).getSingleResult();
    }
}
