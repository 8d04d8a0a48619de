package fr.marelle.parcours;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.Situation;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
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

    /** Of what the reader may read: the date of a restricted note is for those who follow the child. */
    private static String dernierContact(Perimetre perimetre) {
        return perimetre.entier()
                ? "(select max(c.le) from Contact c where c.dossier = d and c.compartiment <>"
                        + " fr.marelle.habilitation.Compartiment.SANTE)"
                : "(select max(c.le) from Contact c where c.dossier = d and (c.compartiment ="
                        + " fr.marelle.habilitation.Compartiment.PARTAGE or c.compartiment ="
                        + " fr.marelle.habilitation.Compartiment.RESTREINT and exists (select pz.id from Acces pz where"
                        + " pz.dossier = d and pz.compteId = :pCompte and pz.du <= :pJour and (pz.au is null or pz.au > :pJour))))";
    }

    private static final String REFERENT =
            "(select max(k.nom) from Acces a, Compte k where a.dossier = d and k.id = a.compteId"
                    + " and a.qualite = fr.marelle.habilitation.Qualite.REFERENT_PRINCIPAL and a.du <= :pJour"
                    + " and (a.au is null or a.au > :pJour))";

    /** First day of the accord that allows it today. */
    private static final String ACCORD = "(select max(pm.du) from Permission pm where pm.dossier = d and pm.operation ="
            + " fr.marelle.habilitation.Operation.ACCOMPAGNER and pm.du <= :pJour and (pm.au is null or pm.au > :pJour))";

    private static final String RECUE = "(select max(s.provenance.recueLe) from Saisine s where s.id = p.saisineId)";

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

    /** Parcours of the perimeter, the oldest last contact first for the open ones. */
    Page<ParcoursLigne> page(Perimetre perimetre, FiltreParcours filtre, int numero) {
        String condition = filtre.condition() + " and " + perimetre.filtre("d");
        TypedQuery<UUID> compte =
                em.createQuery("select p.id from Parcours p join p.dossier d where " + condition, UUID.class);
        TypedQuery<Object[]> requete = em.createQuery(
                "select p, e.nom, e.prenom, d.numero, " + REFERENT + ", " + dernierContact(perimetre)
                        + " from Parcours p join p.dossier d, Enfant e where e.dossier = d and "
                        + condition + " order by " + filtre.ordre() + ", e.nom, e.prenom, p.id",
                Object[].class);
        return Page.lire(
                        perimetre.appliquer(requete),
                        numero,
                        Page.ECRAN,
                        () -> Page.plafonner(perimetre.appliquer(compte)))
                .dire(c -> ParcoursLigne.de(c, perimetre.jour()));
    }

    /** A parcours with its child and what the bar of stages shows. */
    Optional<FicheParcours.Tete> tete(Perimetre perimetre, UUID id) {
        return premier(perimetre.appliquer(em.createQuery(
                                "select p, e, " + RECUE + ", " + ACCORD + ", " + dernierContact(perimetre)
                                        + " from Parcours p join fetch p.dossier d, Enfant e"
                                        + " where p.id = :id and e.dossier = d and " + perimetre.filtre("d"),
                                Object[].class)
                        .setParameter("id", id)))
                .map(c -> FicheParcours.Tete.de(c, perimetre.jour()));
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
