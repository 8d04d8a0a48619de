package fr.marelle.contrat;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import fr.marelle.territoire.Quartier;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contracts and fiches action; nothing nominative, so no perimeter. */
@Dependent
class ContratRepository {

    @PersistenceContext
    private EntityManager em;

    void enregistrer(BaseEntity entite) {
        em.persist(entite);
    }

    /** Counts as changed even when only its lines are: somebody else's form is then out of date. */
    void marquerModifie(BaseEntity entite) {
        em.lock(entite, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** With their avenants, latest first. */
    List<Contrat> contrats() {
        return em.createQuery(
                        "select distinct c from Contrat c left join fetch c.avenants order by c.du desc", Contrat.class)
                .getResultList();
    }

    /** Years that have fiches, latest first. */
    List<AnneeContrat> annees() {
        return em.createQuery(
                        "select new fr.marelle.contrat.AnneeContrat(f.contrat.id, f.annee, count(distinct f.id),"
                                + " coalesce(sum(n.accorde), 0)) from FicheAction f left join f.financements n"
                                + " group by f.contrat.id, f.annee order by f.annee desc",
                        AnneeContrat.class)
                .getResultList();
    }

    /** With its avenants and axes: a contract by its own identifier, by that of one of its axes or of its fiches. */
    Contrat contratDe(UUID id) {
        return em
                .createQuery(
                        "select distinct c from Contrat c left join fetch c.avenants left join fetch c.axes"
                                + " where c.id = :id or exists (select a.id from Axe a where a.contrat = c and a.id = :id)"
                                + " or exists (select f.id from FicheAction f where f.contrat = c and f.id = :id)",
                        Contrat.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(IntrouvableException::new);
    }

    Optional<Axe> axe(UUID id) {
        return Optional.ofNullable(id).map(i -> em.find(Axe.class, i));
    }

    List<TotalFinanceur> totaux(UUID contrat, int annee) {
        return em.createQuery(
                        "select new fr.marelle.contrat.TotalFinanceur(n.financeur, sum(n.demande), sum(n.accorde),"
                                + " sum(n.depense)) from Financement n join n.ficheAction f"
                                + " where f.contrat.id = :contrat and f.annee = :annee group by n.financeur",
                        TotalFinanceur.class)
                .setParameter("contrat", contrat)
                .setParameter("annee", annee)
                .getResultList();
    }

    Page<FicheActionLigne> fiches(UUID contrat, int annee, int numero) {
        TypedQuery<FicheActionLigne> lignes = em.createQuery(
                        "select new fr.marelle.contrat.FicheActionLigne(f.id, f.intitule, f.porteur, a.intitule, f.theme,"
                                + " f.etat, (select sum(d.demande) from Financement d where d.ficheAction = f),"
                                + " (select sum(g.accorde) from Financement g where g.ficheAction = f))"
                                + " from FicheAction f join f.axe a where f.contrat.id = :contrat and f.annee = :annee"
                                + " order by a.ordre, f.intitule",
                        FicheActionLigne.class)
                .setParameter("contrat", contrat)
                .setParameter("annee", annee);
        TypedQuery<Long> compte = em.createQuery(
                        "select count(f) from FicheAction f where f.contrat.id = :contrat and f.annee = :annee",
                        Long.class)
                .setParameter("contrat", contrat)
                .setParameter("annee", annee);
        return Page.lire(lignes, numero, Page.ECRAN, compte::getSingleResult);
    }

    /** With its contract, axis, quartiers and funders. */
    Optional<FicheAction> chercherFiche(UUID id) {
        return em
                .createQuery(
                        "select distinct f from FicheAction f join fetch f.contrat join fetch f.axe"
                                + " left join fetch f.quartiers left join fetch f.financements where f.id = :id",
                        FicheAction.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    FicheAction fiche(UUID id) {
        return chercherFiche(id).orElseThrow(IntrouvableException::new);
    }

    boolean dauphinPris(String numero, UUID sauf) {
        return em.createQuery(
                                "select count(f) from FicheAction f where f.numeroDauphin = :numero and f.id <> :sauf",
                                Long.class)
                        .setParameter("numero", numero)
                        .setParameter("sauf", sauf)
                        .getSingleResult()
                > 0;
    }

    /** Fiches action that may finance what is done in a year. */
    List<FicheAction> programmees(int annee) {
        return em.createQuery(
                        "select f from FicheAction f where f.annee = :annee and f.etat in"
                                + " (fr.marelle.contrat.EtatFiche.RETENUE, fr.marelle.contrat.EtatFiche.REALISEE)"
                                + " order by f.intitule",
                        FicheAction.class)
                .setParameter("annee", annee)
                .getResultList();
    }

    /** Those of the territory: with a commune that is known here. */
    List<Quartier> quartiers(int generation) {
        return em.createQuery(
                        "select distinct q from Quartier q join q.communes c where q.generation = :generation"
                                + " order by q.nom",
                        Quartier.class)
                .setParameter("generation", generation)
                .getResultList();
    }
}
