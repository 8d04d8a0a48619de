package fr.marelle.equipe;

import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Atteint;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Exclusions;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads who follows a child. Deciding is {@link AffectationService} and {@link ExclusionService}. */
@Stateless
@RolesAllowed(Droit.FAMILLE_LIRE)
public class EquipeService {

    @Inject
    private EquipeRepository repository;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Exclusions exclusions;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** The team of a file today; who is barred shows to whoever decides it. */
    public Equipe lire(UUID dossierId) {
        Atteint<Enfant> atteint = utilisateur.atteindre(
                Droit.CONSULTATION_SUIVRE, Droit.FAMILLE_LIRE, perimetre -> repository.enfant(perimetre, dossierId));
        journal.noter(Acte.LECTURE, "equipe", dossierId);
        LocalDate jour = LocalDate.now(horloge);
        boolean gerable = utilisateur.peut(Droit.EQUIPE_GERER)
                && repository
                        .enfant(utilisateur.perimetre(Droit.EQUIPE_GERER), dossierId)
                        .isPresent();
        return new Equipe(
                atteint.objet(),
                atteint.modifiable(),
                acces.affectations(dossierId),
                gerable ? exclusions.du(dossierId, jour) : List.of(),
                gerable,
                jour,
                utilisateur.getCompteId(),
                atteint.modifiable() ? null : exception(dossierId));
    }

    /** Why the reader reads a file she does not follow. */
    public Lecture lecture(UUID dossierId) {
        LocalDate jour = LocalDate.now(horloge);
        UUID moi = utilisateur.getCompteId();
        LocalDate dernier = acces.affectations(dossierId).stream()
                .filter(a -> a.compteId().equals(moi) && a.au() != null)
                .map(a -> a.lectureJusquau().minusDays(1))
                .filter(d -> !d.isBefore(jour))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Lecture(exception(dossierId), dernier);
    }

    private Instant exception(UUID dossierId) {
        return acces.exceptionJusqua(dossierId, utilisateur.getCompteId(), horloge.instant())
                .orElse(null);
    }
}
