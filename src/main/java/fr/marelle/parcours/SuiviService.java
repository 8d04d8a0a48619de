package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Atteint;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Compartiments;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the follow-up of a file, all that happened in it; and the trace of what was decided. */
@Stateless
@RolesAllowed(Droit.PARCOURS_LIRE)
public class SuiviService {

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private SuiviRepository suivis;

    @Inject
    private JalonRepository jalons;

    @Inject
    private PointsDeSituation points;

    @Inject
    private Compartiments compartiments;

    @Inject
    private Instance<FaitsDuFil> autres;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /**
     * One page of what happened, its narratives open; and what evolved.
     *
     * @param genre the only kind told; null for all
     * @param page from 1, the latest
     */
    public SuiviDossier suivre(UUID dossierId, GenreFait genre, int page) {
        Atteint<Avancement> atteint = avancement(dossierId);
        Set<Compartiment> lisibles = compartiments.lisibles(atteint, dossierId);
        DroitsDossier droits = droits(dossierId);
        List<Jalon> faits = new ArrayList<>(jalons.jalons(dossierId, lisibles));
        autres.forEach(a -> faits.addAll(a.du(dossierId)));
        Fil fil = Fil.choisir(faits, droits::tient, genre, page);
        List<Contact> contacts = suivis.contacts(fil.ids(GenreFait.CONTACT));
        contacts.forEach(c -> coffre.ouvrir(dossierId, Contacts.LIEU, c.getId(), c.getTexte()));
        fil.getChoisis().forEach(j -> coffre.ouvrir(dossierId, j.getLieu(), j.id(), j.texte()));
        Parcours parcours = atteint.objet().parcours();
        Set<UUID> racontes = fil.ids(GenreFait.POINT);
        List<Evaluation> evaluations =
                suivis.evaluations(dossierId, parcours == null ? null : parcours.getId(), racontes, lisibles);
        evaluations.stream().filter(e -> racontes.contains(e.getId())).forEach(e -> points.ouvrir(dossierId, e));
        List<Evaluation> siens = duParcours(parcours, evaluations);
        return new SuiviDossier(
                atteint, siens, Evolution.constater(siens), fil.raconter(contacts, evaluations), null, droits::tient);
    }

    /** Oldest first. */
    private static List<Evaluation> duParcours(Parcours parcours, List<Evaluation> evaluations) {
        return evaluations.stream()
                .filter(e -> e.getParcours() != null && e.getParcours().equals(parcours))
                .sorted(Evolution.ORDRE)
                .toList();
    }

    /** Who decided what, and when, as far as the reader may be told. */
    public SuiviDossier decisions(UUID dossierId, GenreFait genre, int page) {
        Atteint<Avancement> atteint = avancement(dossierId);
        DroitsDossier droits = droits(dossierId);
        List<String> tus = Stream.of(GenreFait.values())
                .filter(g -> g.isDecision() && !droits.tient(g.droit()))
                .map(GenreFait::faits)
                .toList();
        return new SuiviDossier(
                atteint,
                List.of(),
                List.of(),
                Fil.VIDE,
                suivis.decisions(dossierId, tus, genre != null && genre.isDecision() ? genre : null, page),
                droits::tient);
    }

    private DroitsDossier droits(UUID dossierId) {
        return new DroitsDossier(utilisateur, suivis.pre(dossierId, LocalDate.now(horloge)));
    }

    private Atteint<Avancement> avancement(UUID dossierId) {
        Atteint<Avancement> atteint = utilisateur.atteindre(
                Droit.PARCOURS_SUIVRE, Droit.PARCOURS_LIRE, perimetre -> parcours.avancement(perimetre, dossierId));
        journal.noter(Acte.LECTURE, "parcours", dossierId);
        return atteint;
    }
}
