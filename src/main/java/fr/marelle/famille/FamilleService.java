package fr.marelle.famille;

import fr.marelle.habilitation.Atteint;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads children and their families. Finding them is {@link EnfantsService}, writing {@link FamilleSaisieService}. */
@Stateless
@RolesAllowed(Droit.FAMILLE_LIRE)
public class FamilleService {

    @Inject
    private FamilleRepository familles;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** A child among its own, today. */
    public Famille lire(UUID id) {
        LocalDate jour = LocalDate.now(horloge);
        Atteint<Enfant> atteint = utilisateur.atteindre(
                Droit.FAMILLE_MODIFIER, Droit.FAMILLE_LIRE, perimetre -> familles.chercher(perimetre, id));
        Enfant enfant = atteint.objet();
        journal.noter(Acte.LECTURE, "famille", enfant.getDossier().getId());
        List<Lien> liens = familles.liens(utilisateur.perimetre(Droit.FAMILLE_LIRE), id);
        return new Famille(enfant, liens, atteint.modifiable(), jour);
    }
}
