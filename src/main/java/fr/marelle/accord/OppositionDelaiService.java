package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Territoires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What families still wait for: objections to figures that are to be decided, each with its month. */
@Stateless
@RolesAllowed(Droit.OPPOSITION_STATUER)
public class OppositionDelaiService {

    /** What waits for a decision in one PRE, without a name; {@code delai} is the one of the first that is due. */
    public record Attente(Pre pre, long oppositions, Delai delai) {}

    @Inject
    private OppositionRepository oppositions;

    @Inject
    private Territoires territoires;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** The one that waits for a decision, of a child whose page is being read; null when none does. */
    public Opposition enAttente(Enfant enfant) {
        return oppositions
                .duDossier(
                        utilisateur.perimetre(Droit.OPPOSITION_STATUER),
                        enfant.getDossier().getId())
                .stream()
                .filter(Opposition::isEnAttente)
                .findFirst()
                .orElse(null);
    }

    /** All that wait for a decision today, the longest waiting first. */
    public List<OppositionAttendue> aStatuer() {
        journal.noter(Acte.RECHERCHE, "accord", null);
        return oppositions.aStatuer(utilisateur.perimetre(Droit.OPPOSITION_STATUER), LocalDate.now(horloge));
    }

    /** How many wait in each PRE one is the DPD of, where any does. */
    @RolesAllowed(Droit.FINALITE_ADAPTER)
    public List<Attente> attentes() {
        LocalDate jour = LocalDate.now(horloge);
        Map<UUID, Pre> pres = territoires.pres().stream()
                .filter(p -> utilisateur.tient(Droit.FINALITE_ADAPTER, p.getId()))
                .collect(Collectors.toMap(Pre::getId, p -> p));
        if (pres.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Delai>> parPre = oppositions.enAttente(pres.keySet(), jour).stream()
                .collect(Collectors.groupingBy(
                        l -> (UUID) l[0],
                        LinkedHashMap::new,
                        Collectors.mapping(l -> new Delai((LocalDate) l[1], jour, l[2] != null), Collectors.toList())));
        return parPre.entrySet().stream()
                .map(e -> new Attente(
                        pres.get(e.getKey()),
                        e.getValue().size(),
                        e.getValue().stream()
                                .min(Comparator.comparing(Delai::getEcheance))
                                .orElseThrow()))
                .toList();
    }
}
