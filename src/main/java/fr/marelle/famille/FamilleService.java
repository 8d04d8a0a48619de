package fr.marelle.famille;

import fr.marelle.habilitation.Atteint;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Page;
import fr.marelle.shared.Texte;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds and reads children and their families. Writing is {@link FamilleSaisieService}. */
@Stateless
@RolesAllowed(Droit.FAMILLE_LIRE)
public class FamilleService {

    /** Words of a search beyond which nothing is gained. */
    private static final int MOTS = 5;

    @Inject
    private EnfantRepository enfants;

    @Inject
    private FamilleRepository familles;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** Children of the perimeter, by name; {@code numero} from 1. */
    public Page<EnfantLigne> lister(int numero) {
        journal.noter(Acte.RECHERCHE, "famille", null);
        return enfants.page(utilisateur.perimetre(Droit.FAMILLE_LIRE), List.of(), numero);
    }

    /** Children of the perimeter each word of {@code texte} begins a name, a first name or a file number of. */
    public Page<EnfantLigne> chercher(String texte, int numero) {
        journal.noter(Acte.RECHERCHE, "famille", null);
        return enfants.page(utilisateur.perimetre(Droit.FAMILLE_LIRE), mots(texte), numero);
    }

    private static List<String> mots(String texte) {
        return Stream.of(Texte.aplati(texte).split(" "))
                .filter(m -> !m.isEmpty())
                .limit(MOTS)
                .toList();
    }

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
