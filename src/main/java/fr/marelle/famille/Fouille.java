package fr.marelle.famille;

import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One search: first as typed, by the children's own names and numbers, then by their adults, school and birth date, then under
 * another spelling, of adults' names last. Each wider step is only taken while there is room, under another
 * spelling while a screen would hold them, however few are told: what is told first must not depend on how many are.
 */
final class Fouille {

    /** Children under another spelling among whom the most like are chosen. */
    private static final int VIVIER = 100;

    /** Shorter words would be found in the name of every school. */
    private static final int ECOLE = 3;

    private final EnfantRepository enfants;
    private final Lexique lexique;
    private final Perimetre perimetre;
    private final Demande demande;
    private final int place;
    private final Map<UUID, EnfantLigne> exacts = new LinkedHashMap<>();
    private final Map<UUID, EnfantLigne> proches = new LinkedHashMap<>();
    private final Map<UUID, EnfantLigne> parAdultes = new LinkedHashMap<>();
    private final Map<String, List<String>> voisins = new LinkedHashMap<>();

    /** @param place how many children are told at most */
    Fouille(EnfantRepository enfants, Lexique lexique, Perimetre perimetre, Demande demande, int place) {
        this.enfants = enfants;
        this.lexique = lexique;
        this.perimetre = perimetre;
        this.demande = demande;
        this.place = place;
    }

    Trouvailles mener() {
        elargir(exacts, Terme::debut, place + 1);
        if (exacts.size() <= place) {
            elargir(exacts, this::partout, place + 1);
        }
        if (exacts.size() <= place && demande.mots().stream().anyMatch(Orthographe::corrigeable)) {
            corriger();
            elargir(proches, m -> corrige(m, 1, false), VIVIER);
            elargir(proches, m -> corrige(m, Integer.MAX_VALUE, false), VIVIER);
            if (exacts.isEmpty()) {
                elargir(parAdultes, m -> corrige(m, Integer.MAX_VALUE, true), VIVIER);
            }
        }
        Convenance convenance = new Convenance(demande.mots(), voisins);
        List<EnfantLigne> surs = exacts.values().stream().limit(place).toList();
        // by an adult's name come those whom their own did not bring
        List<EnfantLigne> possibles = Stream.concat(
                        convenance.classer(proches.values()).stream(),
                        parAdultes.values().stream().filter(e -> !convenance.parSoi(e)))
                .distinct()
                .toList();
        List<EnfantLigne> peutEtre =
                possibles.stream().limit(place - surs.size()).toList();
        boolean autres = exacts.size() + possibles.size() > place;
        return new Trouvailles(surs, peutEtre, adultes(convenance, surs, peutEtre), autres, false);
    }

    /** Words of files out of reach are left out first: what is found tells nothing of them, not even that they are there. */
    private void corriger() {
        Map<String, List<String>> candidats = new LinkedHashMap<>();
        demande.mots().stream().filter(Orthographe::corrigeable).forEach(m -> candidats.put(m, lexique.candidats(m)));
        Set<String> tous = candidats.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Set<String> connus = tous.isEmpty() ? Set.of() : enfants.connus(perimetre, Mot.deTous(List.copyOf(tous)));
        candidats.forEach((m, c) -> voisins.put(
                m, Orthographe.meilleurs(m, c.stream().filter(connus::contains).toList())));
    }

    private void elargir(Map<UUID, EnfantLigne> lignes, Function<String, Terme> comment, int maximum) {
        if (exacts.size() + proches.size() > Page.ECRAN) {
            return;
        }
        List<Terme> termes = demande.mots().stream().map(comment).toList();
        if (termes.stream().noneMatch(Terme::vain)) {
            enfants.trouver(perimetre, termes, maximum).stream()
                    .filter(e -> !exacts.containsKey(e.id()))
                    .forEach(e -> lignes.putIfAbsent(e.id(), e));
        }
    }

    private Terme partout(String mot) {
        List<String> ecoles = mot.length() < ECOLE
                ? List.of()
                : enfants.ecoles(mot).stream().map(Mot::ecole).toList();
        return new Terme(List.of(mot, Mot.adulte(mot)), ecoles);
    }

    private Terme corrige(String mot, int combien, boolean adultes) {
        if (!voisins.containsKey(mot)) {
            return Terme.debut(mot);
        }
        List<String> mots = voisins.get(mot).stream().limit(combien).toList();
        return Terme.parmi(adultes ? Mot.deTous(mots) : mots);
    }

    /** The adults by whom those were found whose own names do not say why. */
    private Map<UUID, String> adultes(Convenance convenance, List<EnfantLigne> surs, List<EnfantLigne> peutEtre) {
        List<UUID> parAutrui = Stream.concat(surs.stream(), peutEtre.stream())
                .filter(e -> !convenance.parSoi(e))
                .map(EnfantLigne::id)
                .toList();
        return parAutrui.isEmpty()
                ? Map.of()
                : enfants.adultes(parAutrui).stream()
                        .filter(convenance::avec)
                        .collect(Collectors.groupingBy(
                                AdulteLigne::enfant,
                                Collectors.mapping(AdulteLigne::nomComplet, Collectors.joining(", "))));
    }
}
