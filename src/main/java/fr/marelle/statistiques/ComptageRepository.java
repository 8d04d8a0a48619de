package fr.marelle.statistiques;

import fr.marelle.shared.Appelant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Counts children by one aggregation of the database, and freezes the counts of a period. No row of a person leaves it. */
@Dependent
class ComptageRepository {

    private static final String COLONNES = " quartier, sexe, age, type_etablissement, effectif ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Appelant appelant;

    /** Freezes the counts of every PRE, or of one, that are not frozen yet; the caller holds the register. */
    void figer(Periode periode, UUID pre) {
        LocalDateTime quand = LocalDateTime.ofInstant(Instant.now().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        UUID par = appelant.getCompteId();
        Query gel = em.createNativeQuery(
                        "INSERT INTO comptage (id, version, cree_le, cree_par, modifie_le, modifie_par,"
                                + " periode, pre_id) SELECT UUID(), 1, ?1, ?2, ?1, ?2, ?3, p.id FROM pre p"
                                + (pre == null ? " WHERE" : " WHERE p.id = ?4 AND")
                                + " NOT EXISTS (SELECT 1 FROM comptage c WHERE c.pre_id = p.id AND c.periode = ?3)")
                .setParameter(1, quand)
                .setParameter(2, par == null ? null : par.toString())
                .setParameter(3, periode.code());
        if (pre != null) {
            gel.setParameter(4, pre.toString());
        }
        if (gel.executeUpdate() > 0) {
            borner(
                            em.createNativeQuery(
                                    "INSERT INTO comptage_ligne (comptage_id," + COLONNES + ") SELECT c.id,"
                                            + COLONNES + "FROM " + Effectifs.SQL
                                            + " f JOIN comptage c ON c.pre_id = f.pre_id AND c.periode = ?3 AND c.cree_le = ?4"),
                            periode)
                    .setParameter(3, periode.code())
                    .setParameter(4, quand)
                    .executeUpdate();
        }
    }

    /** Every count of a period, frozen where it was frozen; in one order. */
    List<LigneComptage> lignes(Periode periode) {
        Stream<LigneComptage> vives = resteAFiger(periode) ? vives(periode) : Stream.empty();
        return Stream.concat(figees(periode).stream(), vives)
                .sorted(LigneComptage.ORDRE)
                .toList();
    }

    /** The frozen counts of a period. */
    List<LigneComptage> figees(Periode periode) {
        return lire(em.createNativeQuery("SELECT p.code," + COLONNES + "FROM comptage c JOIN comptage_ligne l"
                                + " ON l.comptage_id = c.id JOIN pre p ON p.id = c.pre_id WHERE c.periode = ?1")
                        .setParameter(1, periode.code()))
                .toList();
    }

    private boolean resteAFiger(Periode periode) {
        Object nombre = em.createNativeQuery("SELECT COUNT(*) FROM pre p WHERE NOT EXISTS (SELECT 1 FROM comptage c"
                        + " WHERE c.pre_id = p.id AND c.periode = ?1)")
                .setParameter(1, periode.code())
                .getSingleResult();
        return ((Number) nombre).longValue() > 0;
    }

    private Stream<LigneComptage> vives(Periode periode) {
        Query vives = em.createNativeQuery("SELECT p.code," + COLONNES + "FROM " + Effectifs.SQL
                + " f JOIN pre p ON p.id = f.pre_id WHERE NOT EXISTS (SELECT 1 FROM comptage c"
                + " WHERE c.periode = ?3 AND c.pre_id = f.pre_id)");
        return lire(borner(vives, periode).setParameter(3, periode.code()));
    }

    private static Query borner(Query requete, Periode periode) {
        return requete.setParameter(1, periode.debut().toString())
                .setParameter(2, periode.fin().toString());
    }

    private static Stream<LigneComptage> lire(Query requete) {
        return ((List<?>) requete.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .map(l -> new LigneComptage(
                                texte(l[0]),
                                texte(l[1]),
                                texte(l[2]),
                                texte(l[3]),
                                texte(l[4]),
                                ((Number) l[5]).longValue()));
    }

    private static String texte(Object colonne) {
        return String.valueOf(colonne);
    }
}
