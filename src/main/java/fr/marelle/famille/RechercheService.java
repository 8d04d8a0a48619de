package fr.marelle.famille;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Finds children within reach by what is typed in the search box. Nothing is written but the journal, which has its own transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Droit.FAMILLE_LIRE)
public class RechercheService {

    /** What is seen at once under the box, by phone too. */
    private static final int PROPOSES = 8;

    @Inject
    private EnfantRepository enfants;

    @Inject
    private Lexique lexique;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    /** A screen of them. @param texte as typed; may be null */
    public Trouvailles chercher(String texte) {
        return chercher(texte, Page.ECRAN);
    }

    /** The first of them, told while one types. @param texte so far; may be null */
    public Trouvailles proposer(String texte) {
        return chercher(texte, PROPOSES);
    }

    private Trouvailles chercher(String texte, int place) {
        journal.noter(Acte.RECHERCHE, "famille", null);
        Demande demande = Demande.lire(texte);
        return demande.vide()
                ? Trouvailles.sansObjet()
                : new Fouille(enfants, lexique, utilisateur.perimetre(Droit.FAMILLE_LIRE), demande, place).mener();
    }
}
