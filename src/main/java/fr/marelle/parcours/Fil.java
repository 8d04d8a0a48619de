package fr.marelle.parcours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What happened on a file, latest first, as far as the reader may be told: all of it counted, one page of it told. What is chosen
 * is known before any narrative is read.
 */
public final class Fil {

    /** Facts a page. */
    static final int TAILLE = 30;

    static final Fil VIDE = new Fil(Map.of(), List.of(), 1, false, List.of());

    private static final Comparator<Jalon> ORDRE = Comparator.comparing(Jalon::jour)
            .thenComparing(Jalon::noteLe, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    private final Map<GenreFait, Integer> nombres;
    private final List<Jalon> choisis;
    private final int numero;
    private final boolean plusAncien;
    private final List<Evenement> evenements;

    private Fil(
            Map<GenreFait, Integer> nombres,
            List<Jalon> choisis,
            int numero,
            boolean plusAncien,
            List<Evenement> evenements) {
        this.nombres = nombres;
        this.choisis = choisis;
        this.numero = numero;
        this.plusAncien = plusAncien;
        this.evenements = evenements;
    }

    /**
     * One year of it.
     *
     * @param evenements latest first; never empty
     */
    public record Annee(int annee, List<Evenement> evenements) {}

    /**
     * Chooses what is told.
     *
     * @param peut which rights the reader holds on that file
     * @param genre the only kind told; null for all
     * @param page from 1, the latest
     */
    static Fil choisir(List<Jalon> faits, Predicate<String> peut, GenreFait genre, int page) {
        Map<GenreFait, Integer> nombres = new EnumMap<>(GenreFait.class);
        List<Jalon> retenus = new ArrayList<>();
        for (Jalon fait : reunis(faits)) {
            Optional<GenreFait> sien = fait.genre().filter(g -> peut.test(g.droit()));
            sien.ifPresent(g -> nombres.merge(g, 1, Integer::sum));
            if (sien.isPresent() && (genre == null || genre == sien.get())) {
                retenus.add(fait);
            }
        }
        retenus.sort(ORDRE);
        int numero = Math.min(Math.max(page, 1), Math.max(1, (retenus.size() + TAILLE - 1) / TAILLE));
        int debut = (numero - 1) * TAILLE;
        int fin = Math.min(debut + TAILLE, retenus.size());
        return new Fil(nombres, List.copyOf(retenus.subList(debut, fin)), numero, fin < retenus.size(), List.of());
    }

    /** Answers of one gesture to several purposes are one fact. */
    private static List<Jalon> reunis(List<Jalon> jalons) {
        List<Jalon> reunis = new ArrayList<>();
        for (Jalon jalon :
                jalons.stream().sorted(Comparator.comparing(Jalon::jour)).toList()) {
            int place = -1;
            for (int i = reunis.size() - 1;
                    i >= 0 && place < 0 && reunis.get(i).jour().equals(jalon.jour());
                    i--) {
                place = reunis.get(i).suit(jalon) ? i : -1;
            }
            if (place < 0) {
                reunis.add(jalon);
            } else {
                reunis.set(place, reunis.get(place).joindre(jalon));
            }
        }
        return reunis;
    }

    /** What of that kind is told on this page. */
    Set<UUID> ids(GenreFait genre) {
        return choisis.stream()
                .filter(j -> j.genre().filter(genre::equals).isPresent())
                .map(Jalon::id)
                .collect(Collectors.toSet());
    }

    /** On this page. */
    List<Jalon> getChoisis() {
        return choisis;
    }

    /** The same page, told by what was read of it; what vanished meanwhile is left out. */
    Fil raconter(List<Contact> contacts, List<Evaluation> evaluations) {
        Map<UUID, Evenement> lus = contacts.stream().collect(Collectors.toMap(Contact::getId, Evenement::de));
        evaluations.forEach(e -> lus.put(e.getId(), Evenement.de(e)));
        List<Evenement> racontes = choisis.stream()
                .map(j -> (j.isPropre() ? Optional.ofNullable(lus.get(j.id())) : Evenement.de(j))
                        .map(e -> e.signer(j.auteur())))
                .flatMap(Optional::stream)
                .toList();
        return new Fil(nombres, choisis, numero, plusAncien, racontes);
    }

    /** Latest first. */
    public List<Annee> getAnnees() {
        List<Annee> annees = new ArrayList<>();
        for (Evenement evenement : evenements) {
            int an = evenement.jour().getYear();
            if (annees.isEmpty() || annees.get(annees.size() - 1).annee() != an) {
                annees.add(new Annee(an, new ArrayList<>()));
            }
            annees.get(annees.size() - 1).evenements().add(evenement);
        }
        return annees;
    }

    /** How many of each kind there are, on all pages; a kind without any is left out. */
    public Map<GenreFait, Integer> getNombres() {
        return nombres;
    }

    /** Of all kinds, on all pages. */
    public int getTaille() {
        return nombres.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isVide() {
        return nombres.isEmpty();
    }

    /** Whether this page tells nothing: there is nothing of that kind. */
    public boolean isMuet() {
        return choisis.isEmpty();
    }

    /** This page, from 1. */
    public int getNumero() {
        return numero;
    }

    /** Whether an older page follows. */
    public boolean isPlusAncien() {
        return plusAncien;
    }
}
