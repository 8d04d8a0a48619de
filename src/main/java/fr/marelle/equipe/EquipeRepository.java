package fr.marelle.equipe;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Acces;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Exclusions;
import fr.marelle.habilitation.Habilitation;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.Qualite;
import fr.marelle.parcours.EtatParcours;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query on teams; each carries the perimeter. */
@Dependent
class EquipeRepository {

    private static final String EN_COURS = " a.du <= :pJour and (a.au is null or a.au > :pJour)";

    /** An open one comes after the ended ones in the order of letters. */
    private static final String PARCOURS = ", (select max(p.etat) from Parcours p where p.dossier = d)";

    @PersistenceContext
    private EntityManager em;

    /** The child of a file within reach, with the file. */
    Optional<Enfant> enfant(Perimetre perimetre, UUID dossierId) {
        TypedQuery<Enfant> requete = em.createQuery(
                "select e from Enfant e join fetch e.dossier d left join fetch e.etablissement where d.id = :id and "
                        + perimetre.filtre("d"),
                Enfant.class);
        requete.setHint("eclipselink.left-join-fetch", "e.dossier.rattachements.pre");
        return perimetre.appliquer(requete.setParameter("id", dossierId)).getResultList().stream()
                .findFirst();
    }

    /** Who could come to read that file: people of its PRE, of the child's school, and of those that asked for it; by name. */
    List<Compte> lecteurs(UUID preId, UUID dossierId, LocalDate jour) {
        return em.createQuery(
                        "select distinct c from Compte c join c.habilitations h where h.du <= :jour and (h.au is null or h.au > :jour)"
                                + " and c.etat <> fr.marelle.habilitation.EtatCompte.FERME and (h.preId = :pre"
                                + " or h.etablissementId in (select e.etablissement.id from Enfant e where e.dossier.id = :dossier)"
                                + " or h.etablissementId in (select s.provenance.etablissement.id from Saisine s"
                                + " where s.dossier.id = :dossier and s.provenance.parEtablissement = true)) order by c.nom",
                        Compte.class)
                .setParameter("pre", preId)
                .setParameter("dossier", dossierId)
                .setParameter("jour", jour)
                .getResultList();
    }

    /** How many files each person has today. */
    List<Portion> portions(Perimetre perimetre) {
        TypedQuery<Portion> requete = em.createQuery(
                "select new fr.marelle.equipe.Portion(a.compteId, a.qualite, count(a)) from Enfant e"
                        + " join e.dossier d join Acces a on a.dossier = d where" + EN_COURS + " and "
                        + perimetre.filtre("d") + " group by a.compteId, a.qualite",
                Portion.class);
        return perimetre.appliquer(requete).getResultList();
    }

    /** Files that person has today or is to have, by name of the child. */
    List<DossierConfie> confies(Perimetre perimetre, UUID compteId) {
        TypedQuery<Object[]> requete = em.createQuery(
                "select a, d, e.nom, e.prenom, r.pre.id" + PARCOURS
                        + " from Enfant e join e.dossier d join Acces a on a.dossier = d"
                        + " join Rattachement r on r.dossier = d where a.compteId = :compte and a.qualite <>"
                        + " fr.marelle.habilitation.Qualite.PROFESSIONNEL_SANTE"
                        + " and (a.au is null or a.au > :pJour) and r.du <= :pJour and (r.au is null or r.au > :pJour)"
                        + " and " + perimetre.filtre("d") + " order by e.nom, e.prenom, d.numero",
                Object[].class);
        return perimetre.appliquer(requete.setParameter("compte", compteId)).getResultList().stream()
                .map(c -> new DossierConfie(
                        (Acces) c[0], (Dossier) c[1], (String) c[2], (String) c[3], (UUID) c[4], termine(c[5])))
                .toList();
    }

    /** Those of these files that are within reach, with who answers for each today, by name of the child. */
    List<Remettable> remettables(Perimetre perimetre, Collection<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> requete = em.createQuery(
                "select d, e.nom, e.prenom, r.pre.id, a.compteId, c.nom, a.qualite" + PARCOURS
                        + " from Dossier d left join Rattachement r"
                        + " on r.dossier = d left join Enfant e on e.dossier = d left join Acces a on a.dossier = d and a.qualite in"
                        + " (fr.marelle.habilitation.Qualite.REFERENT_PRINCIPAL, fr.marelle.habilitation.Qualite.REFERENT_PRESSENTI)"
                        + " and" + EN_COURS
                        + " left join Compte c on c.id = a.compteId where d.id in :dossiers and e.id is not null"
                        + " and r.du <= :pJour and (r.au is null or r.au > :pJour) and " + perimetre.filtre("d")
                        + " order by e.nom, e.prenom, d.numero, a.qualite desc",
                Object[].class);
        Map<UUID, Remettable> premiers = new LinkedHashMap<>();
        perimetre.appliquer(requete.setParameter("dossiers", dossiers)).getResultList().stream()
                .map(c -> new Remettable(
                        (Dossier) c[0],
                        (String) c[1],
                        (String) c[2],
                        (UUID) c[3],
                        (UUID) c[4],
                        (String) c[5],
                        (Qualite) c[6],
                        termine(c[7])))
                .forEach(r -> premiers.putIfAbsent(r.dossier().getId(), r));
        return List.copyOf(premiers.values());
    }

    private static boolean termine(Object etat) {
        return etat != null && EtatParcours.CLOS.name().equals(etat.toString());
    }

    /** One of the accesses to files within reach. */
    Optional<Acces> acces(Perimetre perimetre, UUID id) {
        TypedQuery<Acces> requete = em.createQuery(
                "select a from Acces a join fetch a.dossier d where a.id = :id and " + perimetre.filtre("d"),
                Acces.class);
        return perimetre.appliquer(requete.setParameter("id", id)).getResultList().stream()
                .findFirst();
    }

    /**
     * Which of these files, within reach, are handed over to {@code vers} by more than a row of hers in place of another: she has
     * one already, or whoever follows it is to change after {@code du}. What that touches no single row tells.
     */
    Set<UUID> engages(Collection<UUID> dossiers, UUID vers, LocalDate du) {
        return dossiers.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select distinct a.dossier.id from Acces a where a.dossier.id in :dossiers and (a.au is null or"
                                        + " a.au > :du) and (a.compteId = :vers or a.qualite <> fr.marelle.habilitation.Qualite.REFERENT"
                                        + " and (a.au is not null or a.du > :du))",
                                UUID.class)
                        .setParameter("dossiers", dossiers)
                        .setParameter("vers", vers)
                        .setParameter("du", du)
                        .getResultList());
    }

    /** Name of an account; null when there is none. */
    String nom(UUID compteId) {
        return em
                .createQuery("select c.nom from Compte c where c.id = :id", String.class)
                .setParameter("id", compteId)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The child of the file of that number, in a PRE of whoever asks, unless she is barred or the file frozen. */
    List<Enfant> parNumero(Demandeur demandeur, String numero) {
        return demander(demandeur, "d.numero = :numero")
                .setParameter("numero", numero)
                .getResultList();
    }

    /** The same, by exact names, whatever the accents, and birth date. */
    List<Enfant> nommes(Demandeur demandeur, String nom, String prenom, LocalDate naissance) {
        return demander(demandeur, "e.nom = :nom and e.prenom = :prenom and e.naissance = :naissance")
                .setParameter("nom", nom)
                .setParameter("prenom", prenom)
                .setParameter("naissance", naissance)
                .getResultList();
    }

    /**
     * One exceptional access of an account at a time: sent together, they would all count the same past ones. Its roles stand for
     * the account, whose own row takes the avis of others.
     */
    void verrouiller(UUID compteId) {
        em.createQuery("select h from Habilitation h where h.compte.id = :compte order by h.id", Habilitation.class)
                .setParameter("compte", compteId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Attempts in vain at an exceptional access since {@code depuis}. */
    long essais(UUID compteId, Instant depuis) {
        return em.createQuery(
                        "select count(j) from Detail j where j.compteId = :moi and j.le > :depuis and j.objet = 'equipe' and j.motif is not null"
                                + " and j.acte = fr.marelle.journal.Acte.RECHERCHE",
                        Long.class)
                .setParameter("moi", compteId)
                .setParameter("depuis", depuis)
                .getSingleResult();
    }

    /** Files opened by exception since {@code depuis}. */
    long ouverts(UUID compteId, Instant depuis) {
        return em.createQuery(
                        "select count(x) from AccesExceptionnel x where x.compteId = :moi and x.debut > :depuis",
                        Long.class)
                .setParameter("moi", compteId)
                .setParameter("depuis", depuis)
                .getSingleResult();
    }

    private TypedQuery<Enfant> demander(Demandeur demandeur, String condition) {
        return em.createQuery(
                        "select e from Enfant e join fetch e.dossier d join Rattachement r on r.dossier = d where "
                                + condition + " and d.etat = fr.marelle.dossier.EtatDossier.ACTIF and r.pre.id in :pres"
                                + " and r.du <= :pJour and (r.au is null or r.au > :pJour) and"
                                + Exclusions.filtre("d"),
                        Enfant.class)
                .setParameter("pres", demandeur.pres())
                .setParameter("pCompte", demandeur.compteId())
                .setParameter("pJour", demandeur.jour());
    }
}
