package fr.marelle.tache;

import fr.marelle.habilitation.Perimetre;
import fr.marelle.parcours.EtatParcours;
import fr.marelle.saisine.EtatSaisine;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Every query on what awaits; those on files carry the perimeter. */
@Dependent
class TacheRepository {

    private static final String VAUT = ".du <= :pJour and (%1$s.au is null or %1$s.au > :pJour)";

    /** Whether whoever is to do what was noted still reaches the file: her roles in its PRE, her row, the bars. */
    private static final String PORTEUR =
            "(select count(hh.id) from Habilitation hh where t.id is not null and hh.compte.id = t.responsableId and"
                    + " hh.preId = r.pre.id and hh" + VAUT.formatted("hh")
                    + " and (hh.role.portee = fr.marelle.habilitation.Portee.PRE_ENTIER or (hh.role.portee ="
                    + " fr.marelle.habilitation.Portee.EQUIPE and exists (select ha.id from Acces ha where ha.dossier = d and"
                    + " ha.compteId = t.responsableId and ha" + VAUT.formatted("ha")
                    + "))) and not exists (select hx.id from Exclusion hx where hx.dossier = d and hx.compteId = t.responsableId and hx"
                    + VAUT.formatted("hx") + "))";

    /**
     * One statement for all files within reach that have anything open, or an accord that ends. All joins are outer, from the file
     * on; what only an open saisine, parcours or task is asked is looked for when there is one, for thousands of files.
     */
    private static final String SITUATIONS =
            "select d.id, r.pre.id, d.numero, e.id, e.nom, e.prenom, s.id, s.identite.nom,"
                    + " s.identite.prenom, s.etat, s.provenance.recueLe, p.id, p.etat, p.debutLe, p.ratifierAvant, p.ratifieLe,"
                    + " ap.compteId, cp.nom, t, ct.nom,"
                    + " (select max(c.le) from Contact c where p.id is not null and c.dossier = d and c.compartiment in"
                    + " (fr.marelle.habilitation.Compartiment.PARTAGE, fr.marelle.habilitation.Compartiment.RESTREINT)),"
                    + " (select max(b.le) from Bilan b where b.parcours.id = p.id),"
                    + " (select min(pe.au) from Permission pe where pe.dossier = d and pe.du <= :pJour and pe.au > :pJour),"
                    + " (select count(an.id) from Accord an where s.id is not null and an.enfant.dossier = d and an.fiche.noticeRemiseLe is not null and"
                    + " an.fiche.annulation.le is null),"
                    + " (select count(po.id) from Permission po where s.id is not null and po.dossier = d and po.operation ="
                    + " fr.marelle.habilitation.Operation.PASSER_EN_EPS and po" + VAUT.formatted("po") + "),"
                    + " (select count(am.id) from Acces am where am.dossier = d and am.compteId = :pCompte and am"
                    + VAUT.formatted("am") + "), " + PORTEUR
                    + ", (select count(px.id) from Passage px where s.id is not null and px.dossier = d and px.reunion.etat in"
                    + " (fr.marelle.eps.EtatReunion.PLANIFIEE, fr.marelle.eps.EtatReunion.ORDRE_DU_JOUR_ENVOYE) and not exists"
                    + " (select de.id from Decision de where de.passage = px)),"
                    + " (select count(pa.id) from Permission pa where p.id is not null and pa.dossier = d and pa.operation ="
                    + " fr.marelle.habilitation.Operation.ACCOMPAGNER and pa" + VAUT.formatted("pa") + ")"
                    + " from Dossier d left join Rattachement r on r.dossier = d left join Enfant e on e.dossier = d"
                    + " left join Saisine s on s.dossier = d and s.etat in (fr.marelle.saisine.EtatSaisine.RECUE,"
                    + " fr.marelle.saisine.EtatSaisine.EN_EXAMEN)"
                    + " left join Parcours p on p.dossier = d and p.etat <> fr.marelle.parcours.EtatParcours.CLOS"
                    + " left join Acces ap on ap.dossier = d and ap.qualite in (fr.marelle.habilitation.Qualite.REFERENT_PRINCIPAL,"
                    + " fr.marelle.habilitation.Qualite.REFERENT_PRESSENTI) and ap" + VAUT.formatted("ap")
                    + " left join Compte cp on cp.id = ap.compteId"
                    + " left join Tache t on t.dossier = d and (t.faiteLe is null or t.faiteLe > :lointain)"
                    + " left join Compte ct on ct.id = t.responsableId where r" + VAUT.formatted("r")
                    + " and (s.id is not null or p.id is not null or t.id is not null or exists (select pz.id from Permission pz where"
                    + " pz.dossier = d and pz.du <= :pJour and pz.au > :pJour and pz.au <= :horizon)) and ";

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    void supprimer(Object entite) {
        em.remove(entite);
    }

    /**
     * Where the files within reach stand, those with a principal first; what was noted and done since {@code lointain} included.
     */
    List<Situation> situations(Perimetre perimetre, LocalDate lointain) {
        TypedQuery<Object[]> requete = em.createQuery(
                        SITUATIONS + perimetre.filtre("d") + " order by ap.qualite desc, d.id", Object[].class)
                .setParameter("lointain", lointain)
                .setParameter("horizon", perimetre.jour().plusDays(Regle.EXPIRATION.getMax()));
        return perimetre.appliquer(requete).getResultList().stream()
                .map(TacheRepository::situation)
                .toList();
    }

    private static Situation situation(Object[] c) {
        String enfant = c[3] == null ? nom(c[7], c[8]) : nom(c[4], c[5]);
        return new Situation(
                new Attente.Lieu((UUID) c[0], (UUID) c[1], (String) c[2], (UUID) c[3], enfant),
                positif(c[25]),
                c[16] == null ? Attente.Charge.COORDINATION : new Attente.Charge((UUID) c[16], (String) c[17], false),
                c[6] == null ? null : saisine(c),
                c[11] == null ? null : parcours(c),
                date(c[22]),
                c[18] == null ? null : notee(c));
    }

    private static Situation.SaisineOuverte saisine(Object[] c) {
        return new Situation.SaisineOuverte(
                (UUID) c[6], (EtatSaisine) c[9], (LocalDate) c[10], positif(c[23]), positif(c[24]), positif(c[27]));
    }

    private static Situation.ParcoursOuvert parcours(Object[] c) {
        LocalDate ratifier = c[15] == null ? (LocalDate) c[14] : null;
        return new Situation.ParcoursOuvert(
                (UUID) c[11],
                (EtatParcours) c[12],
                (LocalDate) c[13],
                ratifier,
                date(c[20]),
                date(c[21]),
                positif(c[28]));
    }

    private static Situation.Notee notee(Object[] c) {
        Tache tache = (Tache) c[18];
        return new Situation.Notee(
                tache, new Attente.Charge(tache.getResponsableId(), (String) c[19], !positif(c[26])));
    }

    /** EclipseLink gives what a subquery selects as the driver reads it. */
    private static LocalDate date(Object lue) {
        return lue == null ? null : LocalDate.parse(lue.toString());
    }

    private static boolean positif(Object compte) {
        return ((Number) compte).longValue() > 0;
    }

    static String nom(Object nom, Object prenom) {
        return Stream.of(nom, prenom)
                .map(n -> n == null ? "" : n.toString())
                .reduce((a, b) -> (a + " " + b).strip())
                .orElse("");
    }

    /** What every PRE has set, and what that person has put aside until after {@code jour}: neither is of any file. */
    Preferences preferences(UUID compteId, LocalDate jour) {
        Preferences preferences = new Preferences();
        for (Object ligne : em.createNativeQuery(
                        "SELECT CAST(pre_id AS CHAR), regle, active + 0, delai, CAST(NULL AS DATE)"
                                + " FROM reglage_tache UNION ALL SELECT CAST(objet_id AS CHAR), regle, 0, 0, jusquau FROM report_tache"
                                + " WHERE compte_id = ? AND jusquau > ?")
                .setParameter(1, compteId.toString())
                .setParameter(2, java.sql.Date.valueOf(jour))
                .getResultList()) {
            Object[] c = (Object[]) ligne;
            preferences.lire(
                    UUID.fromString(c[0].toString()),
                    Regle.valueOf(c[1].toString()),
                    (Number) c[2],
                    (Number) c[3],
                    c[4]);
        }
        return preferences;
    }

    /** Those of one PRE. */
    List<ReglageTache> reglages(UUID preId) {
        return em.createQuery("select g from ReglageTache g where g.preId = :pre", ReglageTache.class)
                .setParameter("pre", preId)
                .getResultList();
    }

    /** What that person has put aside of these. */
    List<ReportTache> reports(UUID compteId, Collection<UUID> objets) {
        return objets.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select x from ReportTache x where x.compteId = :compte and x.objetId in :objets",
                                ReportTache.class)
                        .setParameter("compte", compteId)
                        .setParameter("objets", objets)
                        .getResultList();
    }

    /** One she has put aside; empty when it is somebody else's. */
    Optional<ReportTache> report(UUID compteId, UUID id) {
        return Optional.ofNullable(em.find(ReportTache.class, id))
                .filter(r -> r.getCompteId().equals(compteId));
    }

    boolean existe(UUID id) {
        return em.find(Tache.class, id) != null;
    }

    /** One that was noted, on a file within reach. */
    Optional<Tache> tache(Perimetre perimetre, UUID id) {
        TypedQuery<Tache> requete = em.createQuery(
                "select t from Tache t join t.dossier d where t.id = :id and " + perimetre.filtre("d"), Tache.class);
        return perimetre
                .appliquer(requete.setParameter("id", id))
                .getResultStream()
                .findFirst();
    }

    /** Those of them that were noted on files within reach. */
    List<Tache> taches(Perimetre perimetre, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TypedQuery<Tache> requete = em.createQuery(
                "select t from Tache t join fetch t.dossier d where t.id in :ids and " + perimetre.filtre("d"),
                Tache.class);
        return perimetre.appliquer(requete.setParameter("ids", ids)).getResultList();
    }

    /** By name. */
    List<Pre> pres(Collection<UUID> ids) {
        return em.createQuery("select p from Pre p where p.id in :ids order by p.nom", Pre.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
