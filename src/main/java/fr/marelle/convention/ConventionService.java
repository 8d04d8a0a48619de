package fr.marelle.convention;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Territoires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The DPD records and ends the conventions between the PRE she is the DPD of; bound to none, she is that of them all (domain §5.0). */
@Stateless
@RolesAllowed(Droit.CONVENTION_TENIR)
public class ConventionService {

    private static final String OBJET = "convention";

    /** For how many months searches are counted: as long as the journal tells them. */
    private static final int MOIS = 12;

    @Inject
    private ConventionRepository repository;

    @Inject
    private Territoires territoires;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** PRE one is the DPD of, by code. */
    public List<Pre> pres() {
        return territoires.pres().stream()
                .filter(p -> utilisateur.tient(Droit.CONVENTION_TENIR, p.getId()))
                .toList();
    }

    /** Latest first, ended ones included, each with how often it served. */
    public List<ConventionLigne> lister() {
        LocalDate jour = aujourdhui();
        Instant depuis = jour.minusMonths(MOIS).atStartOfDay(horloge.getZone()).toInstant();
        List<Convention> siennes = siennes();
        Map<UUID, long[]> comptes =
                repository.comptes(siennes.stream().map(Convention::getId).toList(), depuis);
        Map<UUID, String> noms = new HashMap<>(repository.noms(siennes.stream()
                .flatMap(c -> Stream.of(c.getCreePar(), c.getTermineePar()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
        return siennes.stream()
                .map(c -> {
                    long[] compte = comptes.getOrDefault(c.getId(), new long[2]);
                    return new ConventionLigne(
                            c,
                            EtatConvention.de(c, jour),
                            noms.get(c.getCreePar()),
                            noms.get(c.getTermineePar()),
                            compte[0],
                            compte[1]);
                })
                .toList();
    }

    /** Records it; submitting the same draft again records nothing more. */
    public void enregistrer(UUID brouillon, ConventionFormulaire saisi) {
        if (repository.chercher(brouillon).isPresent()) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        ConventionLue lue = ConventionLue.lire(erreurs, saisi, aujourdhui());
        erreurs.lever();
        List<Pre> parties =
                pres().stream().filter(p -> lue.pres().contains(p.getId())).toList();
        if (parties.size() != lue.pres().size()) {
            throw new IntrouvableException();
        }
        repository.aVenirOuEnVigueur(lue.pres(), aujourdhui()).stream()
                .filter(c -> c.chevauche(lue))
                .findFirst()
                .ifPresent(c -> erreurs.ajouter("du", "convention.chevauche", c.getReference()));
        erreurs.lever();
        repository.enregistrer(new Convention(brouillon, lue, parties));
        journal.noterMotif(Acte.CREATION, OBJET, null, lue.reference());
    }

    /** From today on, no longer. */
    public void terminer(UUID id) {
        Convention convention =
                siennes().stream().filter(c -> c.getId().equals(id)).findFirst().orElseThrow(IntrouvableException::new);
        convention.terminer(aujourdhui(), utilisateur.getCompteId(), horloge.instant());
        journal.noterMotif(Acte.MODIFICATION, OBJET, null, convention.getReference());
    }

    private List<Convention> siennes() {
        return repository.entre(pres().stream().map(Pre::getId).toList());
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
