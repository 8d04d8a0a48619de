package fr.marelle.saisine;

import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Uai;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on saisines; each carries the perimeter. */
@Dependent
class SaisineRepository {

    static final String LIGNE = "select new fr.marelle.saisine.SaisineLigne(s.id, s.reference, s.identite.nom,"
            + " s.identite.prenom, s.provenance.recueLe, s.etat, e.nom, d.numero, d.id)"
            + " from Saisine s join s.dossier d left join s.provenance.etablissement e where ";

    /** What schools filed themselves, as long as its answer is of use to them: of a file one is barred from, only one's own, and
     * what came after the bar: that it went once the child is known would tell of both. */
    private static final String SUIVIES =
            " from Saisine s left join s.dossier d left join s.doubleDe p left join Exclusion x on x.dossier = d and x.compteId = :pCompte"
                    + " and x.du <= :pJour and (x.au is null or x.au > :pJour)"
                    + " where s.provenance.parEtablissement = true and s.provenance.etablissement.id in :etablissements"
                    + " and d.etat = fr.marelle.dossier.EtatDossier.ACTIF and (x.id is null or s.creePar = :pCompte"
                    + " or x.du < s.provenance.recueLe)"
                    + " and (s.closeLe is null or s.closeLe > :depuis or p.closeLe > :depuis"
                    + " or s.etat = fr.marelle.saisine.EtatSaisine.ACCOMPAGNEE"
                    + " or p.etat in (fr.marelle.saisine.EtatSaisine.RECUE, fr.marelle.saisine.EtatSaisine.EN_EXAMEN,"
                    + " fr.marelle.saisine.EtatSaisine.ACCOMPAGNEE)) ";

    private static final String AVANCEMENT = "select new fr.marelle.saisine.Avancement(s.id, d.id, s.reference,"
            + " s.identite.nom, s.identite.prenom, s.provenance.recueLe, s.etat, s.closeLe, s.annonce.differeeA, p.etat, p.annonce.repondueA, x.du)"
            + SUIVIES;

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    List<Saisine> duDepot(UUID depot) {
        return em.createQuery("select s from Saisine s where s.depot = :depot order by s.rang", Saisine.class)
                .setParameter("depot", depot)
                .getResultList();
    }

    /** With school, child, file and its PRE; within reach or not found. */
    Saisine trouver(Perimetre perimetre, UUID id) {
        TypedQuery<Saisine> requete = em.createQuery(
                "select s from Saisine s join fetch s.dossier d left join fetch s.provenance.etablissement"
                        + " left join fetch s.identite.ecole"
                        + " left join fetch s.enfant left join fetch s.motifs where s.id = :id and "
                        + perimetre.filtre("d"),
                Saisine.class);
        requete.setHint("eclipselink.left-join-fetch", "s.dossier.rattachements.pre");
        return perimetre.appliquer(requete.setParameter("id", id)).getResultList().stream()
                .findFirst()
                .orElseThrow(IntrouvableException::new);
    }

    /** Already known to be within reach. */
    Saisine connue(UUID id) {
        return Optional.ofNullable(em.find(Saisine.class, id)).orElseThrow(IntrouvableException::new);
    }

    /** What an establishment filed, latest first. */
    Page<SaisineSuivie> suivies(Perimetre perimetre, int numero, int taille) {
        TypedQuery<Long> compte = em.createQuery("select count(s)" + SUIVIES, Long.class);
        TypedQuery<Avancement> lignes =
                em.createQuery(AVANCEMENT + "order by s.provenance.recueLe desc, s.creeLe desc", Avancement.class);
        return Page.lire(siennes(perimetre, lignes), numero, taille, siennes(perimetre, compte)::getSingleResult)
                .dire(a -> a.dire(perimetre.instant()));
    }

    SaisineSuivie suivie(Perimetre perimetre, UUID id) {
        return premier(siennes(perimetre, em.createQuery(AVANCEMENT + "and s.id = :id", Avancement.class))
                        .setParameter("id", id))
                .map(a -> a.dire(perimetre.instant()))
                .orElseThrow(IntrouvableException::new);
    }

    private static <T> TypedQuery<T> siennes(Perimetre perimetre, TypedQuery<T> requete) {
        return requete.setParameter("etablissements", perimetre.etablissements())
                .setParameter("pCompte", perimetre.compteId())
                .setParameter("pJour", perimetre.jour())
                .setParameter("depuis", perimetre.jour().minusMonths(Avancement.ANNONCE));
    }

    /**
     * A saisine of that establishment under the same name, whatever the accents (collation), that its sender still sees
     * waiting: what she is reminded of must not depend on what the team made of it.
     */
    Optional<SaisineSuivie> doublePropre(Perimetre perimetre, UUID etablissementId, Identite identite) {
        return siennes(
                        perimetre,
                        em.createQuery(
                                AVANCEMENT + "and s.identite.nom = :nom and s.identite.prenom = :prenom"
                                        + " and s.provenance.etablissement.id = :ecole order by s.creeLe desc",
                                Avancement.class))
                .setParameter("ecole", etablissementId)
                .setParameter("nom", identite.getNom())
                .setParameter("prenom", identite.getPrenom())
                .getResultList()
                .stream()
                .map(a -> a.dire(perimetre.instant()))
                .filter(SaisineSuivie::isAttendue)
                .findFirst();
    }

    /** The saisine a new one of that file repeats: the latest that is under way, and no double itself. */
    Optional<Saisine> repetee(UUID dossierId, UUID sauf) {
        return premier(em.createQuery(
                        "select s from Saisine s where s.dossier.id = :dossier and s.id <> :sauf and s.etat in :vives"
                                + " order by s.provenance.recueLe desc, s.creeLe desc",
                        Saisine.class)
                .setParameter("dossier", dossierId)
                .setParameter("sauf", sauf)
                .setParameter("vives", List.of(EtatSaisine.RECUE, EtatSaisine.EN_EXAMEN, EtatSaisine.ACCOMPAGNEE)));
    }

    /** The doubles of one that turns out to be a double too are those of the saisine it repeats. */
    void reporter(Saisine devenueDouble, Saisine repetee) {
        em.createQuery("update Saisine s set s.doubleDe = :repetee where s.doubleDe = :devenue")
                .setParameter("repetee", repetee)
                .setParameter("devenue", devenueDouble)
                .executeUpdate();
    }

    /** The saisine of that file that waits for an answer; the file is already known to be within reach. */
    Optional<Saisine> enAttente(UUID dossierId) {
        return premier(em.createQuery(
                        "select s from Saisine s where s.dossier.id = :dossier and s.etat in :ouvertes order by s.provenance.recueLe",
                        Saisine.class)
                .setParameter("dossier", dossierId)
                .setParameter("ouvertes", List.of(EtatSaisine.RECUE, EtatSaisine.EN_EXAMEN)));
    }

    /** Siblings of one form, within reach. */
    List<SaisineLigne> fratrie(Perimetre perimetre, Saisine saisine) {
        TypedQuery<SaisineLigne> requete = em.createQuery(
                LIGNE + "s.depot = :depot and s.id <> :id and " + perimetre.filtre("d") + " order by s.rang",
                SaisineLigne.class);
        return perimetre
                .appliquer(requete.setParameter("depot", saisine.getDepot()).setParameter("id", saisine.getId()))
                .getResultList();
    }

    boolean seule(UUID dossierId) {
        return em.createQuery("select count(s) from Saisine s where s.dossier.id = :id", Long.class)
                        .setParameter("id", dossierId)
                        .getSingleResult()
                == 0;
    }

    Page<DemandeConseil> conseils(Collection<UUID> pres, Collection<UUID> etablissements, int numero) {
        String condition = " from DemandeConseil c where c.pre.id in :pres"
                + " or c.parEtablissement = true and c.etablissement.id in :etablissements";
        TypedQuery<Long> compte = em.createQuery("select count(c)" + condition, Long.class)
                .setParameter("pres", pres)
                .setParameter("etablissements", etablissements);
        TypedQuery<DemandeConseil> lignes = em.createQuery(
                        "select c" + condition + " order by c.recueLe desc, c.reference", DemandeConseil.class)
                .setParameter("pres", pres)
                .setParameter("etablissements", etablissements);
        lignes.setHint("eclipselink.left-join-fetch", "c.etablissement").setHint("eclipselink.batch", "c.motifs");
        return Page.lire(lignes, numero, Page.ECRAN, compte::getSingleResult);
    }

    DemandeConseil conseil(Perimetre perimetre, UUID id) {
        return premier(em.createQuery(
                                "select c from DemandeConseil c where c.id = :id and c.pre.id in :pres",
                                DemandeConseil.class)
                        .setParameter("id", id)
                        .setParameter("pres", perimetre.presEntiers()))
                .orElseThrow(IntrouvableException::new);
    }

    Optional<DemandeConseil> conseilDepose(UUID id) {
        return Optional.ofNullable(em.find(DemandeConseil.class, id));
    }

    Optional<Etablissement> etablissement(UUID id) {
        return Optional.ofNullable(id == null ? null : em.find(Etablissement.class, id));
    }

    Optional<Etablissement> etablissement(Uai uai) {
        return premier(em.createQuery("select e from Etablissement e where e.uai = :uai", Etablissement.class)
                .setParameter("uai", uai));
    }

    /** Those chosen, or all of those PRE, by name. */
    List<Etablissement> etablissements(Collection<UUID> ids, Collection<UUID> pres) {
        Collection<UUID> choisis = ids.isEmpty() ? pres : ids;
        if (choisis.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select e from Etablissement e where " + (ids.isEmpty() ? "e.pre.id" : "e.id")
                                + " in :choisis order by e.nom",
                        Etablissement.class)
                .setParameter("choisis", choisis)
                .getResultList();
    }

    List<Pre> pres(Collection<UUID> ids) {
        return em.createQuery("select p from Pre p where p.id in :ids order by p.nom", Pre.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Pre> pre(UUID id) {
        return Optional.ofNullable(id == null ? null : em.find(Pre.class, id));
    }

    private static <T> Optional<T> premier(TypedQuery<T> requete) {
        return requete.setMaxResults(1).getResultList().stream().findFirst();
    }
}
