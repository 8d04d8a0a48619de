package fr.marelle.saisine;

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

/** The team's list of saisines. */
@Stateless
@RolesAllowed(Droit.SAISINE_LIRE)
public class ListeSaisinesService {

    @Inject
    private ListeSaisinesRepository saisines;

    @Inject
    private Possibles possibles;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    /** One page of those within reach; {@code numero} from 1. */
    public Page<SaisineLigne> lister(ChoixSaisines choix, TriSaisines tri, int numero) {
        journal.noter(Acte.RECHERCHE, "saisine", null);
        return saisines.page(perimetre(), choix, tri, numero);
    }

    /** How many each of these choices keeps, in their order; one statement. */
    public List<Long> compter(List<ChoixSaisines> choix) {
        return saisines.compter(perimetre(), choix);
    }

    /** What the list may be filtered by: labels by code, by criterion. */
    public Map<String, Map<String, String>> possibles() {
        return possibles.lire(Droit.SAISINE_LIRE);
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.SAISINE_LIRE);
    }
}
