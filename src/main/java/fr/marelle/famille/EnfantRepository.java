package fr.marelle.famille;

import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Children of the perimeter found as each of {@code termes}, by name, at most {@code maximum}. */
    List<EnfantLigne> trouver(Perimetre perimetre, List<Terme> termes, int maximum) {
        String conditions = IntStream.range(0, termes.size())
                .mapToObj(i -> condition(i, termes.get(i)))
                .collect(Collectors.joining());
        TypedQuery<EnfantLigne> requete = em.createQuery(
                LIGNE + conditions + perimetre.filtre("d") + " order by e.nom, e.prenom, e.id", EnfantLigne.class);
        for (int i = 0; i < termes.size(); i++) {
            List<String> debuts = termes.get(i).debuts();
            for (int j = 0; j < debuts.size(); j++) {
                requete.setParameter("debut" + i + "_" + j, debuts.get(j) + "%");
            }
            if (!termes.get(i).mots().isEmpty()) {
                requete.setParameter("mots" + i, termes.get(i).mots());
            }
        }
        return perimetre.appliquer(requete).setMaxResults(maximum).getResultList();
    }

    private static String condition(int rang, Terme terme) {
        Stream<String> debuts =
                IntStream.range(0, terme.debuts().size()).mapToObj(j -> "m like :debut" + rang + "_" + j);
        Stream<String> mots = terme.mots().isEmpty() ? Stream.empty() : Stream.of("m in :mots" + rang);
        return Stream.concat(debuts, mots)
                .collect(Collectors.joining(" or ", "exists (select m from e.mots m where ", ") and "));
    }

    /** Which of these words a child within reach has, as its own or as an adult's; told without the mark of whose. */
    Set<String> connus(Perimetre perimetre, List<String> mots) {
        TypedQuery<String> requete = em.createQuery(
                "select distinct m from Enfant e join e.mots m join e.dossier d where m in :mots and "
                        + perimetre.filtre("d"),
                String.class);
        return perimetre.appliquer(requete.setParameter("mots", mots)).getResultList().stream()
                .map(Mot::nu)
                .collect(Collectors.toSet());
    }

    /** Schools a word of whose name begins with {@code mot}, letters and digits alone. */
    List<UUID> ecoles(String mot) {
        return em.createQuery(
                        "select t.id from Etablissement t where t.nom like :debut or t.nom like :dedans or t.nom like"
                                + " :compose",
                        UUID.class)
                .setParameter("debut", mot + "%")
                .setParameter("dedans", "% " + mot + "%")
                .setParameter("compose", "%-" + mot + "%")
                .getResultList();
    }

    /** The adults of children already known to be within reach. */
    List<AdulteLigne> adultes(List<UUID> ids) {
        return em.createQuery(
                        "select new fr.marelle.famille.AdulteLigne(l.enfant.id, r.nom, r.prenom) from Lien l join"
                                + " l.responsable r where l.enfant.id in :ids and r.nom is not null order by r.nom, r.prenom",
                        AdulteLigne.class)
                .setParameter("ids", ids)
                .getResultList();
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
