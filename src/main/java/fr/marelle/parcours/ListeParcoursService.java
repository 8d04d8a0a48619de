package fr.marelle.parcours;

import fr.marelle.famille.FiltreEnfants;
import fr.marelle.famille.Possibles;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The list of parcours within reach. */
@Stateless
@RolesAllowed(Droit.PARCOURS_LIRE)
public class ListeParcoursService {

    @Inject
    private ListeParcoursRepository parcours;

    @Inject
    private Possibles possibles;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /**
     * Which parcours are meant.
     *
     * @param enfants codes by criterion of the children, each known to be within reach
     */
    public record Choix(FiltreParcours filtre, Map<String, String> enfants) {}

    /** One page of them; {@code numero} from 1. */
    public Page<ParcoursLigne> lister(Choix choix, int numero) {
        journal.noter(Acte.RECHERCHE, "parcours", null);
        Perimetre perimetre = utilisateur.perimetre(Droit.PARCOURS_LIRE);
        return parcours.page(perimetre, choix.filtre(), FiltreEnfants.de(choix.enfants(), perimetre), numero);
    }

    /** How many each of these choices keeps, in their order; one statement. */
    public List<Long> compter(List<Choix> choix) {
        Perimetre perimetre = utilisateur.perimetre(Droit.PARCOURS_LIRE);
        return parcours.compter(
                perimetre,
                choix.stream().map(Choix::filtre).toList(),
                choix.stream()
                        .map(c -> FiltreEnfants.de(c.enfants(), perimetre))
                        .toList());
    }

    /** What the list may be filtered by: labels by code, by criterion. */
    public Map<String, Map<String, String>> possibles() {
        return possibles.lire(Droit.PARCOURS_LIRE);
    }
}
