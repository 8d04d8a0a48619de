package fr.marelle.convention;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.saisine.Identite;
import fr.marelle.saisine.Saisine;
import fr.marelle.saisine.Saisines;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Asks whether another PRE follows the child of a saisine one examines. Never a free search: it takes the names and the age of
 * that saisine, and answers the least that lets two coordinations speak. Each search is counted and noted, and shows in the files
 * it found.
 */
@Stateless
@RolesAllowed(Droit.SAISINE_STATUER)
public class DoublonService {

    static final String OBJET = "doublon";

    /** Searches an hour, of one account. */
    private static final int PAR_HEURE = 10;

    /** Searches a day. */
    private static final int PAR_JOUR = 30;

    @Inject
    private ConventionRepository conventions;

    @Inject
    private DoublonRepository repository;

    @Inject
    private Saisines saisines;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Whether a convention in force lets one ask about that file, within one's reach. */
    public boolean estOffert(Dossier dossier) {
        return !voisinage(dossier).isEmpty();
    }

    /** What would be searched, and where; without a convention in force, or once the saisine is answered, there is nothing. */
    public RechercheDoublon preparer(UUID saisineId) {
        Saisine saisine = ouverte(saisineId);
        Voisinage voisinage = joignable(saisine.getDossier());
        journal.noter(Acte.LECTURE, "saisine", saisine.getDossier().getId());
        return new RechercheDoublon(saisine, voisinage.pres(), null);
    }

    /** Searches, and notes it: a child found or none, the same questions are asked of the database. */
    public RechercheDoublon chercher(UUID saisineId) {
        repository.verrouiller(utilisateur.getCompteId());
        Saisine saisine = ouverte(saisineId);
        Voisinage voisinage = joignable(saisine.getDossier());
        freiner();
        List<Homonyme> trouves = trouver(saisine, voisinage);
        List<Interlocuteur> coordinations = repository.coordinations(voisinage.ids(), aujourdhui());
        journal.noterRecherche(
                OBJET,
                saisine.getDossier().getId(),
                saisine.getReference(),
                trouves.stream().map(Homonyme::dossierId).toList());
        voisinage.compter(trouves, horloge.instant()).forEach(conventions::enregistrer);
        return new RechercheDoublon(saisine, voisinage.pres(), voisinage.reveler(trouves, coordinations));
    }

    private List<Homonyme> trouver(Saisine saisine, Voisinage voisinage) {
        LocalDate jour = aujourdhui();
        return repository.homonymes(voisinage.ids(), saisine.getIdentite(), utilisateur.getCompteId(), jour).stream()
                .filter(h -> h.ne().convient(ne(saisine), jour))
                .toList();
    }

    /** Whoever searches saisine after saisine is slowed down; the same one again counts too. */
    private void freiner() {
        Instant maintenant = horloge.instant();
        UUID moi = utilisateur.getCompteId();
        if (repository.recherches(moi, maintenant.minus(1, ChronoUnit.HOURS)) >= PAR_HEURE
                || repository.recherches(moi, maintenant.minus(1, ChronoUnit.DAYS)) >= PAR_JOUR) {
            throw new BusinessRuleException(null, "convention.tropDeRecherches", PAR_HEURE, PAR_JOUR);
        }
    }

    private Saisine ouverte(UUID id) {
        Saisine saisine = saisines.trouver(utilisateur.perimetre(Droit.SAISINE_STATUER), id);
        if (!saisine.getEtat().isOuverte()) {
            throw new IntrouvableException();
        }
        return saisine;
    }

    private Voisinage joignable(Dossier dossier) {
        Voisinage voisinage = voisinage(dossier);
        if (voisinage.isEmpty()) {
            throw new IntrouvableException();
        }
        return voisinage;
    }

    private Voisinage voisinage(Dossier dossier) {
        UUID pre = dossier.preAu(aujourdhui()).getId();
        return new Voisinage(
                pre,
                conventions.aVenirOuEnVigueur(Set.of(pre), aujourdhui()).stream()
                        .filter(c -> c.vaut(aujourdhui()))
                        .toList());
    }

    private static Naissance ne(Saisine saisine) {
        Identite lui = saisine.getIdentite();
        return new Naissance(
                lui.getNaissance(), lui.getAgeDeclare(), saisine.getProvenance().getRecueLe());
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
