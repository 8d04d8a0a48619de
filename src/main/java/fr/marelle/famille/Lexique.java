package fr.marelle.famille;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of names that somebody known to Marelle has, and what each may be misspelt as. It says of no word whose it is:
 * children are then found by words alone, within the reader's perimeter. Learnt and forgotten inside a transaction.
 */
@Dependent
public class Lexique {

    /** By its key: words were learnt by the thousand at once, and the database may still believe that there are six of them. */
    private static final String CANDIDATS =
            "select distinct mot from mot_proche force index (primary) where cle in (%s)";

    @PersistenceContext
    private EntityManager em;

    /** Words somebody has, of this reader's files or of others', that share a form with {@code mot}, in no order. */
    List<String> candidats(String mot) {
        List<?> trouves = requete(CANDIDATS, Orthographe.cles(mot)).getResultList();
        return trouves.stream().map(String.class::cast).toList();
    }

    /** Words a child or an adult now has; those known already are left as they are. */
    void apprendre(Collection<String> mots) {
        Set<String> nouveaux = new TreeSet<>();
        mots.stream().map(Mot::nu).filter(Orthographe::corrigeable).forEach(nouveaux::add);
        if (nouveaux.isEmpty()) {
            return;
        }
        requete("select cle from mot_proche where cle = mot and cle in (%s)", nouveaux)
                .getResultList()
                .forEach(nouveaux::remove);
        nouveaux.forEach(this::ajouter);
    }

    private void ajouter(String mot) {
        Set<String> cles = new TreeSet<>(Orthographe.cles(mot));
        String lignes = String.join(",", Collections.nCopies(cles.size(), "(?, ?)"));
        Query ajout = em.createNativeQuery("insert ignore into mot_proche (cle, mot) values " + lignes);
        int rang = 1;
        for (String cle : cles) {
            ajout.setParameter(rang++, cle).setParameter(rang++, mot);
        }
        ajout.setFlushMode(FlushModeType.COMMIT).executeUpdate();
    }

    /** Learns what children already there are called, and forgets the words nobody has any more. */
    public void completer() {
        List<?> tous = em.createNativeQuery("select distinct mot from enfant_mot where mot not regexp '^&|-'")
                .getResultList();
        Set<String> connus = new HashSet<>();
        tous.forEach(m -> connus.add((String) m));
        apprendre(connus);
        em.createNativeQuery(
                        "delete p from mot_proche p where not exists (select 1 from enfant_mot m where m.mot = p.mot)"
                                + " and not exists (select 1 from enfant_mot m where m.mot = concat('@', p.mot))")
                .executeUpdate();
    }

    private Query requete(String sql, Collection<String> valeurs) {
        Query requete = em.createNativeQuery(sql.formatted(String.join(",", Collections.nCopies(valeurs.size(), "?"))));
        int rang = 1;
        for (String valeur : valeurs) {
            requete.setParameter(rang++, valeur);
        }
        return requete.setFlushMode(FlushModeType.COMMIT);
    }
}
