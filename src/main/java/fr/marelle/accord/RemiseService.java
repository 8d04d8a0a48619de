package fr.marelle.accord;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Enfants;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.AccesDossiers.Membre;
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
import java.util.stream.Stream;

/** The papers handed to a family before it answers: what each is filled with. Whoever reads the family may print them. */
@Stateless
@RolesAllowed(Droit.FAMILLE_LIRE)
public class RemiseService {

    @Inject
    private Finalites finalites;

    @Inject
    private AccordRepository accords;

    @Inject
    private Enfants enfants;

    @Inject
    private AccesDossiers acces;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** For the notices, to parents or to the child. */
    public Remise notice(UUID enfantId) {
        Famille famille = famille(enfantId);
        return remise(famille, List.of(famille.enfant()), List.of());
    }

    /** For a fiche d'accord to be signed. */
    public Remise vierge(UUID enfantId) {
        Famille famille = famille(enfantId);
        return remise(famille, concernes(famille), finalites.demandees(famille));
    }

    private Famille famille(UUID enfantId) {
        return enfants.famille(utilisateur.perimetre(Droit.FAMILLE_LIRE), enfantId, LocalDate.now(horloge));
    }

    private Remise remise(Famille famille, List<Enfant> pour, List<Finalite> demandees) {
        Dossier dossier = famille.enfant().getDossier();
        journal.noterTous(
                Acte.EXPORT,
                "accord",
                pour.stream().map(e -> e.getDossier().getId()).toList());
        Membre referent = Membre.referent(acces.equipe(dossier.getId(), famille.jour()));
        return new Remise(dossier.preAu(famille.jour()), referent, famille, pour, demandees);
    }

    private List<Enfant> concernes(Famille famille) {
        List<UUID> tous = Stream.concat(Stream.of(famille.enfant()), famille.getFratrie().stream())
                .map(Enfant::getId)
                .toList();
        return Remise.concernes(famille, tous.size() == 1 ? List.of() : accords.autorites(tous));
    }
}
