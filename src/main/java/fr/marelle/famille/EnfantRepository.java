package fr.marelle.famille;

import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every query on children; each carries the perimeter. */
@Dependent
class EnfantRepository {

    private static final String LIGNE =
            "select new fr.marelle.famille.EnfantLigne(e.id, d.id, d.numero, e.nom, e.prenom,"
                    + " e.naissance, e.ageDeclare, e.sexe, e.niveau, s.nom)"
                    + " from Enfant e join e.dossier d left join e.etablissement s where ";

    @PersistenceContext
    private EntityManager em;

    void enregistrer(Object entite) {
        em.persist(entite);
    }

    Optional<Enfant> deja(UUID id) {
        return Optional.ofNullable(em.find(Enfant.class, id));
    }

    /** With file and school; within reach or not found. */
    Enfant trouver(Perimetre perimetre, UUID id) {
        TypedQuery<Enfant> requete = em.createQuery(
                "select e from Enfant e join fetch e.dossier d left join fetch e.etablissement where e.id = :id and "
                        + perimetre.filtre("d"),
                Enfant.class);
        return premier(perimetre.appliquer(requete.setParameter("id", id))).orElseThrow(IntrouvableException::new);
    }

    /** The child of a file already known to be within reach. */
    Optional<Enfant> duDossier(UUID dossierId) {
        return premier(em.createQuery(
                        "select e from Enfant e join fetch e.dossier d left join fetch e.etablissement where d.id = :id",
                        Enfant.class)
                .setParameter("id", dossierId));
    }

    /** Children of the perimeter, by name; each word of {@code mots} begins a word of its name or of the file's number. */
    Page<EnfantLigne> page(Perimetre perimetre, List<String> mots, int numero) {
        String condition = mots(mots.size()) + perimetre.filtre("d");
        TypedQuery<UUID> compte =
                em.createQuery("select e.id from Enfant e join e.dossier d where " + condition, UUID.class);
        TypedQuery<EnfantLigne> lignes =
                em.createQuery(LIGNE + condition + " order by e.nom, e.prenom, e.id", EnfantLigne.class);
        if (mots.isEmpty() && perimetre.entier()) {
            // walked by name until the page is full, where the database would rather sort all files of the PRE
            lignes.setHint("eclipselink.sql.hint", "STRAIGHT_JOIN");
        }
        perimetre.appliquer(lier(compte, mots));
        return Page.lire(perimetre.appliquer(lier(lignes, mots)), numero, Page.ECRAN, () -> Page.plafonner(compte));
    }

    private static String mots(int combien) {
        return IntStream.range(0, combien)
                .mapToObj("exists (select m from e.mots m where m like :mot%d) and "::formatted)
                .collect(Collectors.joining());
    }

    private static <T> TypedQuery<T> lier(TypedQuery<T> requete, List<String> mots) {
        for (int i = 0; i < mots.size(); i++) {
            requete.setParameter("mot" + i, mots.get(i) + "%");
        }
        return requete;
    }

    /** Children within reach whose name begins so, at most 20. */
    List<EnfantLigne> memeNom(Perimetre perimetre, String nom) {
        TypedQuery<EnfantLigne> requete = em.createQuery(
                LIGNE + "e.nom like :nom and " + perimetre.filtre("d") + " order by e.nom, e.prenom, d.numero",
                EnfantLigne.class);
        String debut = nom.replace("\\", "").replace("%", "").replace("_", "\\_") + "%";
        return perimetre
                .appliquer(requete.setParameter("nom", debut))
                .setMaxResults(20)
                .getResultList();
    }

    /** Children who may be the same one: same names, or same birth date and one name in common. */
    List<EnfantLigne> homonymes(Perimetre perimetre, String nom, String prenom, LocalDate naissance) {
        TypedQuery<EnfantLigne> requete = em.createQuery(
                LIGNE + "((e.nom = :nom and e.prenom = :prenom) or (e.naissance = :naissance"
                        + " and (e.nom = :nom or e.prenom = :prenom))) and " + perimetre.filtre("d")
                        + " order by e.nom, e.prenom, d.numero",
                EnfantLigne.class);
        requete.setParameter("nom", nom).setParameter("prenom", prenom).setParameter("naissance", naissance);
        return perimetre.appliquer(requete).setMaxResults(10).getResultList();
    }

    static <T> Optional<T> premier(TypedQuery<T> requete) {
        return requete.setMaxResults(1).getResultList().stream().findFirst();
    }
}
