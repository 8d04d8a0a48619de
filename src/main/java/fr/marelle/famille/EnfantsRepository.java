package fr.marelle.famille;

import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.Jours;
import fr.marelle.shared.Page;
import fr.marelle.vue.Comptes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The queries of the list of children; each carries the perimeter. */
@Dependent
class EnfantsRepository {

    private static final String VAUT = ".du <= :pJour and (%1$s.au is null or %1$s.au > :pJour)";

    private static final String REFERENT =
            ", (select max(k.nom) from Acces a, Compte k where a.dossier = d and k.id = a.compteId and a.qualite ="
                    + " fr.marelle.habilitation.Qualite.REFERENT_PRINCIPAL and a" + VAUT.formatted("a") + ")";

    /** Of a hidden address nothing is told in a list. */
    private static final String QUARTIER =
            ", (select max(m.situation.quartier2024) from Residence z join z.foyer f join f.domiciles m where z.enfant = e"
                    + " and z" + VAUT.formatted("z") + " and m" + VAUT.formatted("m") + " and m.confidentiel = false)";

    /** An open one comes after the ended ones in the order of letters, and there is one at most. */
    private static final String ETAT = ", (select max(p.etat) from Parcours p where p.dossier = d)";

    private static final String RIEN = ", d.etat";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Comptes comptes;

    /** Those the filter keeps; {@code numero} from 1. */
    Page<EnfantVu> page(
            Perimetre perimetre, FiltreEnfants filtre, TriEnfants tri, Set<ColonneEnfant> colonnes, int numero) {
        String condition = filtre.condition("e", "d", 0) + perimetre.filtre("d");
        TypedQuery<Integer> compte =
                em.createQuery("select 1 from Enfant e join e.dossier d where " + condition, Integer.class);
        TypedQuery<Object[]> lignes = em.createQuery(
                "select e.id, d.id, d.numero, e.nom, e.prenom, e.naissance, e.ageDeclare, e.sexe, e.niveau, s.nom"
                        + (colonnes.contains(ColonneEnfant.REFERENT) ? REFERENT : RIEN)
                        + (colonnes.contains(ColonneEnfant.QUARTIER) ? QUARTIER : RIEN)
                        + (colonnes.contains(ColonneEnfant.ETAT) ? ETAT : RIEN)
                        + (colonnes.contains(ColonneEnfant.CONTACT) ? ", " + DepuisContact.dernier(perimetre) : RIEN)
                        + " from Enfant e join e.dossier d left join e.etablissement s where " + condition
                        + " order by " + tri.ordre(),
                Object[].class);
        if (perimetre.entier() && filtre.vide() && tri == TriEnfants.NOM) {
            // walked by name until the page is full, where the database would rather sort all files of the PRE
            lignes.setHint("eclipselink.sql.hint", "STRAIGHT_JOIN");
        }
        filtre.appliquer(compte, 0);
        filtre.appliquer(lignes, 0);
        perimetre.appliquer(compte);
        return Page.lire(perimetre.appliquer(lignes), numero, Page.ECRAN, () -> Page.plafonner(compte))
                .dire(c -> vu(c, colonnes, perimetre.jour()));
    }

    private static EnfantVu vu(Object[] c, Set<ColonneEnfant> colonnes, LocalDate jour) {
        LocalDate contact = colonnes.contains(ColonneEnfant.CONTACT) ? Jours.lire(c[13]) : null;
        return new EnfantVu(
                new EnfantLigne(
                        (UUID) c[0],
                        (UUID) c[1],
                        (String) c[2],
                        (String) c[3],
                        (String) c[4],
                        (LocalDate) c[5],
                        (Integer) c[6],
                        (Sexe) c[7],
                        (String) c[8],
                        (String) c[9]),
                colonnes.contains(ColonneEnfant.REFERENT) ? (String) c[10] : null,
                colonnes.contains(ColonneEnfant.QUARTIER) ? (String) c[11] : null,
                colonnes.contains(ColonneEnfant.ETAT) ? EtatSuivi.de(c[12]) : null,
                contact == null ? null : ChronoUnit.DAYS.between(contact, jour));
    }

    /** How many each filter keeps, in one statement. */
    List<Long> compter(Perimetre perimetre, List<FiltreEnfants> filtres) {
        List<String> sousRequetes = IntStream.range(0, filtres.size())
                .mapToObj(i -> "select count(e%1$d.id) from Enfant e%1$d join e%1$d.dossier d%1$d where ".formatted(i)
                        + filtres.get(i).condition("e" + i, "d" + i, i)
                        + perimetre.filtre("d" + i))
                .toList();
        return comptes.compter(perimetre, sousRequetes, requete -> IntStream.range(0, filtres.size())
                .forEach(i -> filtres.get(i).appliquer(requete, i)));
    }
}
