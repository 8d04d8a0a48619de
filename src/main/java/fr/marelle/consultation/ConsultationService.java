package fr.marelle.consultation;

import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Habilitation;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads who looked. A DPD bound to no PRE is the one of them all (domain §5.0). */
@Stateless
@RolesAllowed(Droit.CONSULTATION_LISTER)
public class ConsultationService {

    private static final String OBJET = "consultation";

    @Inject
    private ConsultationRepository repository;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /** Who looked at a file one follows, latest first. */
    @RolesAllowed(Droit.CONSULTATION_SUIVRE)
    public ConsultationsDossier duDossier(UUID dossierId, int numero) {
        Object[] titre = repository.titre(utilisateur.perimetre(Droit.CONSULTATION_SUIVRE), dossierId).stream()
                .findFirst()
                .orElseThrow(IntrouvableException::new);
        journal.noter(Acte.LECTURE, OBJET, dossierId);
        return new ConsultationsDossier(
                (String) titre[0],
                titre[3] == null ? null : titre[1] + " " + titre[2],
                (UUID) titre[3],
                repository.duDossier(dossierId, utilisateur.perimetre(Droit.SIGNALEMENT_LIRE), numero));
    }

    /** Who looked, in one's PRE or everywhere, latest first. */
    public Page<Consultation> lister(FiltreConsultation filtre, int numero) {
        journal.noter(Acte.RECHERCHE, OBJET, null);
        return repository.page(utilisateur.perimetre(Droit.CONSULTATION_LISTER), pres(), filtre, numero);
    }

    /** Whose acts may be asked for, by name. */
    public List<Compte> personnes() {
        return repository.personnes(pres());
    }

    /** Null for everything: that of a mutualised DPD. */
    private Set<UUID> pres() {
        Set<Habilitation> siennes = utilisateur.getHabilitations().stream()
                .filter(h -> h.getRole().getDroits().contains(Droit.CONSULTATION_LISTER))
                .collect(Collectors.toSet());
        return siennes.stream().anyMatch(h -> h.getPreId() == null)
                ? null
                : siennes.stream().map(Habilitation::getPreId).collect(Collectors.toSet());
    }
}
