package fr.marelle.eps;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans the meetings of a school year in one gesture. */
@Stateless
@RolesAllowed(Droit.EPS_PREPARER)
public class CalendrierService {

    @Inject
    private EpsRepository eps;

    @Inject
    private AnneeRepository annees;

    @Inject
    private ChoixRendezvous choix;

    @Inject
    private UtilisateurCourant utilisateur;

    /** The school years for which one may plan: this one and the next. */
    public List<AnneeScolaire> annees() {
        AnneeScolaire celle = AnneeScolaire.de(jour());
        return List.of(celle, celle.suivante());
    }

    /** The days of that rhythm that are still to come, today included; none while the rhythm cannot be read. */
    public List<LocalDate> jours(CalendrierFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        List<LocalDate> jours = jours(erreurs, saisi);
        return erreurs.aucune() ? jours : List.of();
    }

    private List<LocalDate> jours(Erreurs erreurs, CalendrierFormulaire saisi) {
        AnneeScolaire annee = annees().stream()
                .filter(a -> String.valueOf(a.debut()).equals(saisi.getAnnee()))
                .findFirst()
                .orElse(null);
        erreurs.exiger(annee != null, "annee", "commun.choixObligatoire");
        RangMois rang = erreurs.choix("rang", RangMois.class, saisi.getRang());
        DayOfWeek jour = erreurs.choix("jour", DayOfWeek.class, saisi.getJour());
        return annee == null || rang == null || jour == null
                ? List.of()
                : new Rythme(rang, jour)
                        .jours(annee).stream().filter(j -> !j.isBefore(jour())).toList();
    }

    /**
     * Plans a meeting on each day that is kept; submitting the same draft twice plans each once.
     *
     * @param brouillon the draft's identifier, from which those of the meetings are made
     * @return how many days are kept
     */
    public int planifier(UUID brouillon, CalendrierFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        Rendezvous lu = choix.lire(erreurs, saisi);
        List<LocalDate> jours = jours(erreurs, saisi);
        List<LocalDate> gardes = jours.stream()
                .filter(j -> saisi.getDates().contains(j.toString()))
                .toList();
        erreurs.exiger(!gardes.isEmpty(), "dates", "eps.aucuneDate");
        erreurs.exiger(gardes.size() == saisi.getDates().size(), "dates", "eps.datesAutres");
        erreurs.lever();
        List<LocalDate> prises = annees.jours(lu.pre().getId(), gardes);
        for (LocalDate le : gardes) {
            UUID id = UUID.nameUUIDFromBytes((brouillon + "|" + le).getBytes(StandardCharsets.US_ASCII));
            if (!eps.existe(id)) {
                erreurs.exiger(!prises.contains(le), "dates", "eps.dejaPlanifiee", le);
                eps.enregistrer(lu.reunion(id, le, jour()));
            }
        }
        erreurs.lever();
        return gardes.size();
    }

    private LocalDate jour() {
        Perimetre perimetre = utilisateur.perimetre(Droit.EPS_PREPARER);
        return perimetre.jour();
    }
}
