package fr.marelle.parcours;

import fr.marelle.famille.DepuisContact;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Situation;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Rep;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Every query on parcours; each carries the perimeter. */
@Dependent
class ParcoursRepository {

    /** First day of the accord that allows it today. */
    private static final String ACCORD = "(select max(pm.du) from Permission pm where pm.dossier = d and pm.operation ="
            + " fr.marelle.habilitation.Operation.ACCOMPAGNER and pm.du <= :pJour and (pm.au is null or pm.au > :pJour))";

    /** Of the saisine the parcours answers, and of the latest: without a parcours there is only that one. */
    private static final String RECUE =
            "(select max(s.provenance.recueLe) from Saisine s where s.id = p.saisineId), (select max(t.provenance.recueLe)"
                    + " from Saisine t where t.dossier = d)";

    /** Accord, first objective, last contact, last bilan. */
    private static String jalons(Perimetre perimetre) {
        return RECUE + ", " + ACCORD + ", (select min(o.fixeLe) from Objectif o where o.parcours.id = p.id), "
                + DepuisContact.dernier(perimetre) + ", (select max(b.le) from Bilan b where b.parcours.id = p.id)";
    }

    /** The quartier at entry may be that of an earlier address: one that was ever hidden hides it. */
    private static final String CACHEES =
            ", (select count(zm.id) from Residence z join z.foyer zf join zf.domiciles zm where z.enfant = e"
                    + " and zm.confidentiel = true)";

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Parcours parcours) {
        em.persist(parcours);
    }

    /** Already known to be within reach. */
    Parcours connu(UUID id) {
        return Optional.ofNullable(em.find(Parcours.class, id)).orElseThrow(IntrouvableException::new);
    }

    /** Made earlier by the same draft. */
    boolean existe(UUID id) {
        return em.find(Parcours.class, id) != null;
    }

    /** With its file; within reach or not found. */
    Parcours trouver(Perimetre perimetre, UUID id) {
        return premier(perimetre.appliquer(em.createQuery(
                                "select p from Parcours p join fetch p.dossier d where p.id = :id and "
                                        + perimetre.filtre("d"),
                                Parcours.class)
                        .setParameter("id", id)))
                .orElseThrow(IntrouvableException::new);
    }

    Optional<Parcours> ouvert(UUID dossierId) {
        return premier(em.createQuery(
                        "select p from Parcours p join fetch p.dossier where p.dossier.id = :id and p.etat <> :clos",
                        Parcours.class)
                .setParameter("id", dossierId)
                .setParameter("clos", EtatParcours.CLOS));
    }

    /** The latest point de situation of entry that no parcours has taken up. */
    Optional<Evaluation> preparatoire(UUID dossierId) {
        return premier(em.createQuery(
                        "select e from Evaluation e where e.dossier.id = :id and e.parcours is null order by e.le desc",
                        Evaluation.class)
                .setParameter("id", dossierId));
    }

    /** What is known of the child on that day: home, school network, level. */
    Entree entree(UUID dossierId, LocalDate le) {
        Situation situation = premier(em.createQuery(
                                "select m.situation from Residence r join r.foyer f join f.domiciles m"
                                        + " where r.enfant.dossier.id = :id and r.du <= :le and (r.au is null or r.au > :le)"
                                        + " and m.du <= :le and (m.au is null or m.au > :le) order by r.du",
                                Situation.class)
                        .setParameter("id", dossierId)
                        .setParameter("le", le))
                .orElse(Situation.choisie(null, null));
        return premier(em.createQuery(
                                "select e from Enfant e left join fetch e.etablissement where e.dossier.id = :id",
                                Enfant.class)
                        .setParameter("id", dossierId))
                .map(e -> new Entree(situation.getQuartier2024(), situation.getQuartier2014(), rep(e), e.getNiveau()))
                .orElse(Entree.INCONNUE);
    }

    private static Rep rep(Enfant enfant) {
        return enfant.getEtablissement() == null
                ? null
                : enfant.getEtablissement().getRep();
    }

    /** A parcours with its child and what the bar of stages shows. */
    Optional<FicheParcours.Tete> tete(Perimetre perimetre, UUID id) {
        return premier(perimetre.appliquer(em.createQuery(
                                "select p, e, " + jalons(perimetre) + CACHEES
                                        + " from Parcours p join fetch p.dossier d, Enfant e"
                                        + " where p.id = :id and e.dossier = d and " + perimetre.filtre("d"),
                                Object[].class)
                        .setParameter("id", id)))
                .map(c -> new FicheParcours.Tete(
                        Avancement.de((Enfant) c[1], (Parcours) c[0], c), perimetre.jour(), (Long) c[8] > 0));
    }

    /** The child of a file within reach, the latest parcours if any, and how far they have come. */
    Optional<Avancement> avancement(Perimetre perimetre, UUID dossierId) {
        return premier(perimetre.appliquer(em.createQuery(
                                "select e, p, " + jalons(perimetre) + ", d from Dossier d left join Parcours p on"
                                        + " p.dossierId = d.id, Enfant e where e.dossier = d and d.id = :id and "
                                        + perimetre.filtre("d") + " order by p.ouvertLe desc",
                                Object[].class)
                        .setParameter("id", dossierId)))
                .map(c -> Avancement.de((Enfant) c[0], (Parcours) c[1], c));
    }

    /** The child of a file within reach, and the latest parcours if any. */
    Sujet sujet(Perimetre perimetre, UUID dossierId) {
        return chercher(perimetre, dossierId).orElseThrow(IntrouvableException::new);
    }

    /** The same; empty when out of reach. */
    Optional<Sujet> chercher(Perimetre perimetre, UUID dossierId) {
        return premier(perimetre.appliquer(em.createQuery(
                                "select e, p, d from Dossier d left join Parcours p on p.dossierId = d.id, Enfant e"
                                        + " where e.dossier = d and d.id = :id and " + perimetre.filtre("d")
                                        + " order by p.ouvertLe desc",
                                Object[].class)
                        .setParameter("id", dossierId)))
                .map(c -> new Sujet((Enfant) c[0], (Parcours) c[1]));
    }

    /** A parcours within reach, its child, and its last bilan if any. */
    Avancement aReprendre(Perimetre perimetre, UUID id) {
        return tete(perimetre, id).map(FicheParcours.Tete::avancement).orElseThrow(IntrouvableException::new);
    }

    /** A parcours within reach, and its child. */
    Sujet sujetDuParcours(Perimetre perimetre, UUID id) {
        return premier(perimetre.appliquer(em.createQuery(
                                "select p, e from Parcours p join fetch p.dossier d, Enfant e"
                                        + " where p.id = :id and e.dossier = d and " + perimetre.filtre("d"),
                                Object[].class)
                        .setParameter("id", id)))
                .map(c -> new Sujet((Enfant) c[1], (Parcours) c[0]))
                .orElseThrow(IntrouvableException::new);
    }

    /** A parcours within reach and with the family's accord today, its child and the PRE that holds the file. */
    ProjetRemis.Tete aRemettre(Perimetre perimetre, UUID id) {
        return premier(perimetre.appliquer(em.createQuery(
                                "select p, e, pr from Parcours p join fetch p.dossier d join d.rattachements rr join rr.pre pr,"
                                        + " Enfant e where p.id = :id and e.dossier = d and rr.du <= :jour"
                                        + " and (rr.au is null or rr.au > :jour) and "
                                        + ACCORD + " is not null and "
                                        + perimetre.filtre("d"),
                                Object[].class)
                        .setParameter("id", id)
                        .setParameter("jour", perimetre.jour())))
                .map(c -> new ProjetRemis.Tete((Parcours) c[0], (Enfant) c[1], (Pre) c[2]))
                .orElseThrow(IntrouvableException::new);
    }

    private static <T> Optional<T> premier(TypedQuery<T> requete) {
        return requete.setMaxResults(1).getResultList().stream().findFirst();
    }
}
