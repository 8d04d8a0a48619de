package fr.marelle.masquage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All cells that anybody sees or will see of one population, as sums of the same unknowns (the atoms). Zeros told earlier leave
 * nothing unknown beneath them, and are out of it; others may be hidden, so that a hidden count may always be zero.
 */
final class Treillis {

    private final Probleme probleme;
    private final Feuillage feuillage;
    private final Regles regles;
    private final Map<List<String>, BitSet> cellules = new LinkedHashMap<>();
    private final Set<List<String>> voulues;
    private final Map<List<String>, Groupe> groupeDe = new HashMap<>();
    private final List<Groupe> groupes = new ArrayList<>();
    private long[] valeurs = {};

    Treillis(Probleme probleme) {
        this.probleme = probleme;
        this.feuillage = new Feuillage(probleme);
        this.regles = new Regles(probleme, feuillage);
        this.voulues = probleme.demandes().stream()
                .flatMap(t -> feuillage.cellules(t).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<List<String>> toutes = new LinkedHashSet<>(voulues);
        toutes.addAll(probleme.anterieures().keySet());
        toutes.addAll(probleme.connues());
        toutes.forEach(c -> cellules.put(c, feuillage.sous(c)));
        BitSet zeros = zerosDits();
        cellules.values().forEach(b -> b.andNot(zeros));
        grouper();
        regler();
    }

    private BitSet zerosDits() {
        BitSet zeros = new BitSet();
        cellules.forEach((codes, feuilles) -> {
            if (regles.isConnu(codes) && feuillage.effectif(feuilles) == 0) {
                zeros.or(feuilles);
            }
        });
        return zeros;
    }

    private void grouper() {
        int[] atomes = feuillage.atomes(List.copyOf(cellules.values()));
        Map<BitSet, Groupe> parAtomes = new HashMap<>();
        Map<Integer, Integer> rangs = new HashMap<>();
        Map<Integer, Long> sommes = new HashMap<>();
        cellules.values().stream().flatMapToInt(BitSet::stream).distinct().forEach(f -> {
            int rang = rangs.computeIfAbsent(atomes[f], k -> rangs.size());
            sommes.merge(rang, feuillage.effectif(f), Long::sum);
        });
        valeurs = new long[rangs.size()];
        sommes.forEach((rang, somme) -> valeurs[rang] = somme);
        cellules.forEach((codes, feuilles) -> {
            BitSet siens = new BitSet();
            feuilles.stream().forEach(f -> siens.set(rangs.get(atomes[f])));
            if (!siens.isEmpty()) {
                Groupe groupe = parAtomes.computeIfAbsent(siens, this::nouveau);
                groupe.ajouter(codes, regles.prix(codes, groupe.effectif()), voulues.contains(codes));
                groupeDe.put(codes, groupe);
            }
        });
    }

    private Groupe nouveau(BitSet atomes) {
        Groupe groupe = new Groupe(
                atomes.stream().toArray(),
                atomes.stream().mapToLong(a -> valeurs[a]).sum());
        groupes.add(groupe);
        return groupe;
    }

    private void regler() {
        groupeDe.forEach((codes, groupe) -> regles.regler(codes, groupe, voulues.contains(codes)));
        groupeDe.entrySet().stream().filter(e -> regles.isConnu(e.getKey())).forEach(e -> e.getValue()
                .savoir());
    }

    /** Every cell of the asked tables, table by table, with its status as the groups now stand. */
    List<Cellule> resultat() {
        List<Cellule> resultat = new ArrayList<>();
        for (Tableau tableau : probleme.demandes()) {
            for (List<String> codes : feuillage.cellules(tableau)) {
                resultat.add(
                        new Cellule(tableau.nom(), codes, feuillage.effectif(feuillage.sous(codes)), statut(codes)));
            }
        }
        return resultat;
    }

    private Statut statut(List<String> codes) {
        Groupe groupe = groupeDe.get(codes);
        boolean tu = groupe != null && (groupe.isCache() || regles.isPetit(groupe.effectif()) || regles.isTu(codes));
        return tu ? Statut.SECRET : Statut.PUBLIE;
    }

    List<Groupe> groupes() {
        return groupes;
    }

    /** Count of each atom. */
    long[] valeurs() {
        return valeurs;
    }
}
