package fr.marelle.signalement;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Exclusions;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query on dangers reported; a frozen file is reached as an active one, an archived one by nobody. */
@Dependent
class SignalementRepository {

    /** All joins are outer, from the file on: EclipseLink writes inner ones after them. */
    private static final String SIENS =
            " from Dossier d left join Signalement s on s.dossier = d left join Rattachement r on"
                    + " r.dossier = d left join Enfant e on e.dossier = d left join Compte c on c.id = s.auteurId where s.id is not null and "
                    + Perimetre.PROTECTION.formatted("d")
                    + " and r.du <= :pJour and (r.au is null or r.au > :pJour) and " + Exclusions.filtre("d") + " and ";

    private static final String LU = "select s, d, e.prenom, e.nom, c.nom" + SIENS;

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Signalement signalement) {
        em.persist(signalement);
    }

    boolean existe(UUID id) {
        return em.find(Signalement.class, id) != null;
    }

    /** What was reported so far stays with the PRE that did, whose author and coordination await the reply. */
    void retenir(Dossier dossier, UUID de) {
        em.createQuery("update Signalement s set s.preId = :de where s.dossier = :dossier and s.preId is null")
                .setParameter("de", de)
                .setParameter("dossier", dossier)
                .executeUpdate();
    }

    /** What that person may read again: those that await a reply first, the oldest first. */
    Page<SignalementLu> lister(Lecteur lecteur, int numero) {
        TypedQuery<Object[]> requete = lecteur.appliquer(em.createQuery(
                LU + lecteur.filtre() + " order by case when s.reponduLe is null then 0 else 1 end, s.le, s.id",
                Object[].class));
        TypedQuery<UUID> compte =
                lecteur.appliquer(em.createQuery("select s.id" + SIENS + lecteur.filtre(), UUID.class));
        return Page.lire(requete, numero, Page.ECRAN, () -> Page.plafonner(compte))
                .dire(c -> lu(c, lecteur.jour()));
    }

    /** Those that await a reply. */
    List<SignalementLu> attendus(Lecteur lecteur) {
        return lecteur.appliquer(em.createQuery(LU + lecteur.filtre() + " and s.reponduLe is null", Object[].class))
                .getResultStream()
                .map(c -> lu(c, lecteur.jour()))
                .toList();
    }

    /** One of them. */
    Optional<SignalementLu> trouver(Lecteur lecteur, UUID id) {
        return lecteur
                .appliquer(em.createQuery(LU + lecteur.filtre() + " and s.id = :id", Object[].class))
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(c -> lu(c, lecteur.jour()))
                .findFirst();
    }

    private static SignalementLu lu(Object[] c, LocalDate jour) {
        return new SignalementLu((Signalement) c[0], nom(c[2], c[3]), (String) c[4], jour);
    }

    private static String nom(Object prenom, Object nom) {
        return nom == null ? null : prenom + " " + nom;
    }

    /** A file of which that person may report a danger: one she follows, or of her whole PRE. */
    Optional<Sujet> sujet(Perimetre perimetre, UUID dossierId) {
        return sujet(perimetre, "d.id = :cle", dossierId);
    }

    /** The same, by its number. */
    Optional<Sujet> sujet(Perimetre perimetre, String numero) {
        return sujet(perimetre, "d.numero = :cle", numero);
    }

    private Optional<Sujet> sujet(Perimetre perimetre, String condition, Object cle) {
        TypedQuery<Object[]> requete = em.createQuery(
                "select d, e.prenom, e.nom from Dossier d left join Enfant e on e.dossier = d where " + condition
                        + " and " + perimetre.filtreProtection("d"),
                Object[].class);
        return perimetre.appliquer(requete.setParameter("cle", cle)).getResultList().stream()
                .map(c -> new Sujet((Dossier) c[0], nom(c[1], c[2])))
                .findFirst();
    }
}
