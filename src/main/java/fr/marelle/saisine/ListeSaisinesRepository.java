package fr.marelle.saisine;

import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.Page;
import fr.marelle.vue.Comptes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The queries of the team's list of saisines; each carries the perimeter. */
@Dependent
class ListeSaisinesRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Comptes comptes;

    /** One page of them; {@code numero} from 1. */
    Page<SaisineLigne> page(Perimetre perimetre, ChoixSaisines choix, TriSaisines tri, int numero) {
        String condition = condition(choix, "s", 0) + perimetre.filtre("d");
        TypedQuery<UUID> compte =
                em.createQuery("select s.id from Saisine s join s.dossier d where " + condition, UUID.class);
        TypedQuery<SaisineLigne> lignes =
                em.createQuery(SaisineRepository.LIGNE + condition + " order by " + tri.ordre(), SaisineLigne.class);
        lier(compte, choix, 0);
        lier(lignes, choix, 0);
        perimetre.appliquer(compte);
        return Page.lire(perimetre.appliquer(lignes), numero, Page.ECRAN, () -> Page.plafonner(compte));
    }

    /** How many each choice keeps, in one statement. */
    List<Long> compter(Perimetre perimetre, List<ChoixSaisines> choix) {
        List<String> sousRequetes = IntStream.range(0, choix.size())
                .mapToObj(i -> "select count(s%1$d.id) from Saisine s%1$d join s%1$d.dossier d%1$d where ".formatted(i)
                        + condition(choix.get(i), "s" + i, i)
                        + perimetre.filtre("d" + i))
                .toList();
        return comptes.compter(perimetre, sousRequetes, requete -> IntStream.range(0, choix.size())
                .forEach(i -> lier(requete, choix.get(i), i)));
    }

    private static String condition(ChoixSaisines choix, String saisine, int rang) {
        String ecole = choix.ecole() == null ? "" : " and " + saisine + ".provenance.etablissement.id = :ecole" + rang;
        return saisine + ".etat in :etats" + rang + ecole + " and";
    }

    private static void lier(Query requete, ChoixSaisines choix, int rang) {
        requete.setParameter("etats" + rang, choix.etats());
        if (choix.ecole() != null) {
            requete.setParameter("ecole" + rang, choix.ecole());
        }
    }
}
