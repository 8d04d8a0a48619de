package fr.marelle.web;

import fr.marelle.accord.Echeance;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.Permissions;
import fr.marelle.saisine.EtatSaisine;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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

    /** What is to be asked of families, in one statement. */
    AccordsAttendus accords(Perimetre perimetre) {
        String filtre = perimetre.filtre("d");
        Query requete =
                em.createQuery("select (select count(s) from Saisine s join s.dossier d where " + EN_EXAMEN + "not"
                        + Permissions.filtre("d", Operation.PASSER_EN_EPS) + " and " + filtre
                        + "), (select count(d) from Dossier d where exists (select pe.id from Permission pe where pe.dossier = d"
                        + " and pe.du <= :pJour and pe.au > :pJour and pe.au <= :terme) and " + filtre
                        + "), (select count(s) from Saisine s join s.dossier d where s.etat in :ouvertes"
                        + " and s.provenance.recueLe < :depuis and not exists (select an.id from Accord an where an.enfant.dossier = d"
                        + " and an.fiche.noticeRemiseLe is not null and an.fiche.annulation.le is null) and " + filtre
                        + ") from Compte c where c.id = :pCompte");
        requete.setParameter("ouvertes", EtatSaisine.ouvertes())
                .setParameter("depuis", perimetre.jour().minusMonths(1))
                .setParameter("terme", perimetre.jour().plusDays(Echeance.BIENTOT));
        Object[] comptes = (Object[]) perimetre.appliquer(requete).getSingleResult();
        return new AccordsAttendus((Long) comptes[0], (Long) comptes[1], (Long) comptes[2]);
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
