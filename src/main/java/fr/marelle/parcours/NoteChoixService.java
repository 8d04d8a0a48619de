package fr.marelle.parcours;

import fr.marelle.famille.EnfantLigne;
import fr.marelle.famille.RechercheService;
import fr.marelle.famille.Trouvailles;
import fr.marelle.habilitation.Compartiments;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom a quick note may be written. Writing it is {@link NoteService}. */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class NoteChoixService {

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private NoteRepository notes;

    @Inject
    private RechercheService recherche;

    @Inject
    private Compartiments compartiments;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /** The children of this person, those she last noted something of first; of a whole PRE, those alone. */
    public List<EnfantNote> recents() {
        journal.noter(Acte.RECHERCHE, "parcours", null);
        Perimetre perimetre = perimetre();
        List<EnfantNote> recents = new ArrayList<>(notes.notes(perimetre));
        if (!perimetre.entier() && !notes.pleine(recents)) {
            Set<UUID> connus = recents.stream().map(EnfantNote::dossierId).collect(Collectors.toSet());
            recents.addAll(notes.suivis(perimetre, connus));
        }
        return recents;
    }

    /** Children the search of the house finds, spelling forgiven, of those one may write for. */
    public List<EnfantNote> chercher(String texte) {
        Trouvailles trouvailles = recherche.chercher(texte);
        List<UUID> ordre = Stream.concat(trouvailles.exacts().stream(), trouvailles.proches().stream())
                .map(EnfantLigne::dossierId)
                .toList();
        return notes.parmi(perimetre(), ordre).stream()
                .sorted(Comparator.comparing(e -> ordre.indexOf(e.dossierId())))
                .toList();
    }

    /** The child of that file and its brothers and sisters within reach; nobody when it is out of reach. */
    public Destinataires destinataires(UUID dossierId) {
        Perimetre perimetre = perimetre();
        Sujet sujet = parcours.chercher(perimetre, dossierId).orElse(null);
        if (sujet == null) {
            return Destinataires.AUCUN;
        }
        journal.noter(Acte.LECTURE, "parcours", dossierId);
        List<EnfantNote> enfants = new ArrayList<>(List.of(EnfantNote.de(sujet.enfant())));
        notes.fratrie(perimetre, sujet.enfant()).forEach(e -> enfants.add(EnfantNote.de(e)));
        return new Destinataires(enfants, compartiments.proposes(dossierId));
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.PARCOURS_SUIVRE);
    }
}
