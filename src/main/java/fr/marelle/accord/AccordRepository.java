package fr.marelle.accord;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Autorite;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.Permission;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import fr.marelle.shared.Texte;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Every query on accords; those a person asks carry the perimeter, those of the rule see all facts of a child. */
@Dependent
class AccordRepository {

    private static final String ACCORDS = "select distinct a from Accord a ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Coffre coffre;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    Optional<FicheAccord> deja(UUID id) {
        return Optional.ofNullable(em.find(FicheAccord.class, id));
    }

    /** Every edition of every purpose, the latest first. */
    List<Finalite> finalites() {
        return em.createQuery("select f from Finalite f order by f.ordre, f.edition desc", Finalite.class)
                .getResultList();
    }

    /** Those of one purpose, the latest first, as they are this instant. */
    List<Finalite> editions(String code) {
        return editionsDe(code).getResultList();
    }

    /** The same, held until the transaction ends: whoever makes another edition waits, and then reads it. */
    List<Finalite> retenirEditions(String code) {
        return editionsDe(code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Finalite> editionsDe(String code) {
        return em.createQuery("select f from Finalite f where f.code = :code order by f.edition desc", Finalite.class)
                .setParameter("code", code);
    }

    Finalite finalite(UUID id) {
        return em.find(Finalite.class, id);
    }

    /**
     * Holds the files of these children, so far as they are within reach, until the transaction ends: whoever answers for one of
     * them at the same instant waits, and then reads and computes with both answers. Asked before anything is read or written.
     *
     * @param enfants identifiers as they were sent
     */
    void retenir(Perimetre perimetre, Collection<String> enfants) {
        List<UUID> ids =
                enfants.stream().map(Texte::uuid).filter(Objects::nonNull).toList();
        if (!ids.isEmpty()) {
            retenir(perimetre, "select d from Enfant e join e.dossier d where e.id in :ids and ", ids);
        }
    }

    /** The same, for the children of one fiche. */
    void retenir(Perimetre perimetre, UUID ficheId) {
        retenir(
                perimetre,
                "select d from Dossier d where d.id in (select a.enfant.dossier.id from Accord a where a.fiche.id in :ids) and ",
                List.of(ficheId));
    }

    private void retenir(Perimetre perimetre, String requete, List<UUID> ids) {
        perimetre
                .appliquer(em.createQuery(requete + perimetre.filtre("d") + " order by d.id", Dossier.class)
                        .setParameter("ids", ids))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Enfant enfant(UUID id) {
        return Optional.ofNullable(em.find(Enfant.class, id)).orElseThrow(IntrouvableException::new);
    }

    /** All answers for a child within reach, latest first. */
    List<Accord> accords(Perimetre perimetre, UUID enfantId) {
        TypedQuery<Accord> requete = em.createQuery(
                ACCORDS + "join a.enfant e join e.dossier d where e.id = :id and " + perimetre.filtre("d")
                        + " order by a.effectifLe desc, a.finalite.ordre",
                Accord.class);
        return perimetre
                .appliquer(entiers(requete).setParameter("id", enfantId))
                .getResultList();
    }

    /** One fiche's answers, for its children within reach; none when all are out of it. */
    List<Accord> deLaFiche(Perimetre perimetre, UUID ficheId) {
        TypedQuery<Accord> requete = em.createQuery(
                ACCORDS + "join a.enfant e join e.dossier d where a.fiche.id = :id and " + perimetre.filtre("d")
                        + " order by a.finalite.ordre, e.prenom",
                Accord.class);
        entiers(requete).setHint("eclipselink.join-fetch", "a.enfant.dossier");
        return perimetre.appliquer(requete.setParameter("id", ficheId)).getResultList();
    }

    /** Whether no answer of that fiche is about a child out of reach. */
    boolean entiere(Perimetre perimetre, UUID ficheId) {
        TypedQuery<Long> requete = em.createQuery(
                "select count(b) from Accord b where b.fiche.id = :id and b.id not in (select a.id from Accord a"
                        + " join a.enfant e join e.dossier d where a.fiche.id = :id and " + perimetre.filtre("d") + ")",
                Long.class);
        return perimetre.appliquer(requete.setParameter("id", ficheId)).getSingleResult() == 0;
    }

    /** The name of that account; null when it is no more. */
    String nom(UUID compteId) {
        return em
                .createQuery("select c.nom from Compte c where c.id = :id", String.class)
                .setParameter("id", compteId)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** With their fiche, whom it sought, their purpose and who answered: written in the query, the second step is not fetched. */
    private static TypedQuery<Accord> entiers(TypedQuery<Accord> requete) {
        return requete.setHint("eclipselink.left-join-fetch", "a.fiche.autres")
                .setHint("eclipselink.left-join-fetch", "a.fiche.signataire")
                .setHint("eclipselink.left-join-fetch", "a.finalite")
                .setHint("eclipselink.left-join-fetch", "a.responsable");
    }

    /** What is allowed today and will not be in {@value Echeance#BIENTOT} days, soonest first. */
    Page<Echeance> echeances(Perimetre perimetre, int numero) {
        String condition = " from Enfant e join e.dossier d join Permission p on p.dossier = d where p.du <= :pJour"
                + " and p.au > :pJour and p.au <= :terme and " + perimetre.filtre("d");
        LocalDate terme = perimetre.jour().plusDays(Echeance.BIENTOT);
        TypedQuery<UUID> compte =
                em.createQuery("select p.id" + condition, UUID.class).setParameter("terme", terme);
        TypedQuery<Echeance> lignes = em.createQuery(
                        "select new fr.marelle.accord.Echeance(e.id, e.nom, e.prenom, d.numero, p.operation, p.au)"
                                + condition + " order by p.au, e.nom, e.prenom, e.id, p.operation",
                        Echeance.class)
                .setParameter("terme", terme);
        perimetre.appliquer(compte);
        return Page.lire(perimetre.appliquer(lignes), numero, Page.ECRAN, () -> Page.plafonner(compte));
    }

    /** With the keys of their children's files, so that opening them, and what those children said, asks nothing more. */
    List<SignatureEcran> signatures(UUID ficheId) {
        List<Object[]> lignes = em.createQuery(
                        "select s, e, c from SignatureEcran s join s.enfant e, CleDossier c where c.dossierId = e.dossier.id"
                                + " and s.fiche.id = :id",
                        Object[].class)
                .setParameter("id", ficheId)
                .getResultList();
        coffre.apporter(lignes.stream().map(l -> l[2]).toList());
        return lignes.stream().map(l -> (SignatureEcran) l[0]).toList();
    }

    List<AvisEnfant> avis(UUID ficheId) {
        return em.createQuery("select v from AvisEnfant v join fetch v.enfant where v.fiche.id = :id", AvisEnfant.class)
                .setParameter("id", ficheId)
                .getResultList();
    }

    /** What was ever answered for the child, its brothers and sisters within reach. */
    List<Accord> accords(Famille famille) {
        return accords(Stream.concat(Stream.of(famille.enfant()), famille.getFratrie().stream())
                .map(Enfant::getId)
                .toList());
    }

    /** Answers of several children, for the rule. */
    List<Accord> accords(Collection<UUID> enfants) {
        return entiers(em.createQuery(ACCORDS + "where a.enfant.id in :ids", Accord.class))
                .setHint("eclipselink.join-fetch", "a.enfant")
                .setParameter("ids", enfants)
                .getResultList();
    }

    /** Authority over several children, for the rule. */
    List<Autorite> autorites(Collection<UUID> enfants) {
        return em.createQuery(
                        "select a from Autorite a left join fetch a.responsable where a.enfant.id in :ids",
                        Autorite.class)
                .setParameter("ids", enfants)
                .getResultList();
    }

    /** Children by slices, for a check of all. */
    List<Enfant> tranche(int debut, int taille) {
        return em.createQuery("select e from Enfant e join fetch e.dossier order by e.id", Enfant.class)
                .setFirstResult(debut)
                .setMaxResults(taille)
                .getResultList();
    }

    /** These children, whatever their reach, their files held until the transaction ends: for a check. */
    List<Enfant> retenirSans(Collection<UUID> enfants) {
        em.createQuery("select d from Enfant e join e.dossier d where e.id in :ids order by d.id", Dossier.class)
                .setParameter("ids", enfants)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return em.createQuery("select e from Enfant e join fetch e.dossier where e.id in :ids", Enfant.class)
                .setParameter("ids", enfants)
                .getResultList();
    }

    List<Permission> permissions(Collection<UUID> dossiers) {
        return em.createQuery("select p from Permission p where p.dossier.id in :ids", Permission.class)
                .setParameter("ids", dossiers)
                .getResultList();
    }

    /** Forgets what was read: a check of all files keeps its memory flat. */
    void oublier() {
        em.clear();
    }
}
