package fr.marelle.parcours;

import fr.marelle.famille.DepuisContact;
import fr.marelle.famille.FiltreEnfants;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.Page;
import fr.marelle.vue.Comptes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The queries of the list of parcours; each carries the perimeter. */
@Dependent
class ListeParcoursRepository {

    private static final String REFERENT =
            "(select max(k.nom) from Acces a, Compte k where a.dossier = d and k.id = a.compteId"
                    + " and a.qualite = fr.marelle.habilitation.Qualite.REFERENT_PRINCIPAL and a.du <= :pJour"
                    + " and (a.au is null or a.au > :pJour))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Comptes comptes;

    /** Parcours of the perimeter, the oldest last contact first for the open ones. */
    Page<ParcoursLigne> page(Perimetre perimetre, FiltreParcours filtre, FiltreEnfants enfants, int numero) {
        String condition = "e.dossier = d and " + filtre.condition("p") + " and" + enfants.condition("e", "d", 0)
                + perimetre.filtre("d");
        TypedQuery<UUID> compte =
                em.createQuery("select p.id from Parcours p join p.dossier d, Enfant e where " + condition, UUID.class);
        TypedQuery<Object[]> requete = em.createQuery(
                "select p, e.nom, e.prenom, d.numero, " + REFERENT + ", "
                        + DepuisContact.dernier(perimetre)
                        + ", d.id, (select max(su.reprisePrevue) from Suspension su where"
                        + " su.parcours = p and su.au is null), s.nom"
                        + " from Parcours p join p.dossier d, Enfant e left join e.etablissement s where " + condition
                        + " order by "
                        + filtre.ordre() + ", e.nom, e.prenom, p.id",
                Object[].class);
        enfants.appliquer(compte, 0);
        enfants.appliquer(requete, 0);
        return Page.lire(
                        perimetre.appliquer(requete),
                        numero,
                        Page.ECRAN,
                        () -> Page.plafonner(perimetre.appliquer(compte)))
                .dire(c -> ParcoursLigne.de(c, perimetre.jour()));
    }

    /** How many each choice keeps, in one statement. */
    List<Long> compter(Perimetre perimetre, List<FiltreParcours> filtres, List<FiltreEnfants> enfants) {
        List<String> sousRequetes = IntStream.range(0, filtres.size())
                .mapToObj(i ->
                        "select count(p%1$d.id) from Parcours p%1$d join p%1$d.dossier d%1$d, Enfant e%1$d where e%1$d.dossier = d%1$d and "
                                        .formatted(i)
                                + filtres.get(i).condition("p" + i) + " and"
                                + enfants.get(i).condition("e" + i, "d" + i, i) + perimetre.filtre("d" + i))
                .toList();
        return comptes.compter(perimetre, sousRequetes, requete -> IntStream.range(0, enfants.size())
                .forEach(i -> enfants.get(i).appliquer(requete, i)));
    }
}
