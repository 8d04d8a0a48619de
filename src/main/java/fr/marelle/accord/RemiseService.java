package fr.marelle.accord;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Autorite;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return remise(famille, memesTitulaires(famille), finalites.demandees(famille));
    }

    private Famille famille(UUID enfantId) {
        Famille famille = enfants.famille(utilisateur.perimetre(Droit.FAMILLE_LIRE), enfantId, LocalDate.now(horloge));
        journal.noter(Acte.EXPORT, "accord", famille.enfant().getDossier().getId());
        return famille;
    }

    private Remise remise(Famille famille, List<Enfant> concernes, List<Finalite> demandees) {
        Dossier dossier = famille.enfant().getDossier();
        Membre referent = Membre.referent(acces.equipe(dossier.getId(), famille.jour()));
        return new Remise(dossier.preAu(famille.jour()), referent, famille, concernes, demandees);
    }

    /** One gesture is for children who have the same holders; another holder must not read there who else is followed. */
    private List<Enfant> memesTitulaires(Famille famille) {
        Enfant enfant = famille.enfant();
        List<Enfant> mineurs = Stream.concat(Stream.of(enfant), famille.getFratrie().stream())
                .filter(e -> famille.jour().isBefore(e.getMajorite()))
                .toList();
        if (!mineurs.contains(enfant)) {
            return List.of(enfant);
        }
        Map<UUID, List<Autorite>> autorites = accords
                .autorites(mineurs.stream().map(Enfant::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(a -> a.getEnfant().getId()));
        Set<UUID> siens = titulaires(enfant, autorites, famille.jour());
        return mineurs.stream()
                .filter(e ->
                        e.equals(enfant) || !siens.isEmpty() && siens.equals(titulaires(e, autorites, famille.jour())))
                .toList();
    }

    private static Set<UUID> titulaires(Enfant enfant, Map<UUID, List<Autorite>> autorites, LocalDate jour) {
        return new HashSet<>(Faits.sansReponse(enfant, autorites.getOrDefault(enfant.getId(), List.of()))
                .titulaires(jour));
    }
}
