package fr.marelle.famille;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Finds children within reach by what is typed in the search box. */
@Stateless
@RolesAllowed(Droit.FAMILLE_LIRE)
public class RechercheService {

    @Inject
    private EnfantRepository enfants;

    @Inject
    private Lexique lexique;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    /** @param texte as typed; may be null */
    public Trouvailles chercher(String texte) {
        journal.noter(Acte.RECHERCHE, "famille", null);
        Demande demande = Demande.lire(texte);
        return demande.vide()
                ? Trouvailles.sansObjet()
                : new Fouille(enfants, lexique, utilisateur.perimetre(Droit.FAMILLE_LIRE), demande).mener();
    }
}
