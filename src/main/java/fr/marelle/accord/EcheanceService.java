package fr.marelle.accord;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What families will soon no longer allow, for those who may ask them again. */
@Stateless
@RolesAllowed(Droit.ACCORD_RECUEILLIR)
public class EcheanceService {

    @Inject
    private AccordRepository accords;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    /** Within {@value Echeance#BIENTOT} days, soonest first; {@code numero} from 1. */
    public Page<Echeance> lister(int numero) {
        journal.noter(Acte.RECHERCHE, "accord", null);
        return accords.echeances(utilisateur.perimetre(Droit.ACCORD_RECUEILLIR), numero);
    }
}
