package fr.marelle.famille;

import fr.marelle.dossier.Rattachement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A child among its own on one day.
 *
 * @param enfant with its school, households, addresses and authority
 * @param liens its adults, and those of brothers and sisters within reach
 * @param modifiable whether the reader may change it
 * @param jour the day of the picture
 */
public record Famille(Enfant enfant, List<Lien> liens, boolean modifiable, LocalDate jour) {

    /**
     * An adult around the child.
     *
     * @param autorites what that adult holds today over the child; may be empty
     */
    public record Adulte(Lien lien, List<Autorite> autorites) {

        /** Whether this adult may sign today. */
        public boolean isSignataire() {
            return autorites.stream().anyMatch(a -> a.getNature().isSignataire())
                    && autorites.stream().noneMatch(a -> a.getNature().isPrivation());
        }
    }

    /** Days during which a file that came from another PRE says so. */
    static final int ARRIVEE = 30;

    /** The day the file came from another PRE, while that is recent; null otherwise. */
    public LocalDate getArriveLe() {
        return enfant.getDossier().getRattachements().stream()
                .map(Rattachement::getDu)
                .sorted()
                .skip(1)
                .reduce((avant, apres) -> apres)
                .filter(du -> !du.isAfter(jour) && du.isAfter(jour.minusDays(ARRIVEE)))
                .orElse(null);
    }

    /** The PRE the file is in. */
    public UUID getPreId() {
        return enfant.getDossier().preAu(jour).getId();
    }

    /** Years. */
    public int getAge() {
        return enfant.age(jour);
    }

    /** Adults of the child, with what they hold today. */
    public List<Adulte> getAdultes() {
        return liens.stream()
                .filter(l -> l.getEnfant().equals(enfant))
                .map(l -> new Adulte(l, autorites(l.getResponsable())))
                .toList();
    }

    /** The adult of that identifier, as it was sent; empty for anybody else. */
    public Optional<Responsable> adulte(String id) {
        return liens.stream()
                .map(Lien::getResponsable)
                .filter(r -> r.getId().toString().equals(id))
                .findFirst();
    }

    private List<Autorite> autorites(Responsable responsable) {
        return enfant.getAutorites().stream()
                .filter(a -> responsable.equals(a.getResponsable()) && a.vaut(jour))
                .toList();
    }

    /** The service to which the child is entrusted today; null when none. */
    public Autorite getPlacement() {
        return enfant.getAutorites().stream()
                .filter(a -> a.getNature() == NatureAutorite.PLACEMENT && a.vaut(jour))
                .findFirst()
                .orElse(null);
    }

    /** Brothers and sisters within reach, eldest first. */
    public List<Enfant> getFratrie() {
        Map<UUID, Enfant> autres = new LinkedHashMap<>();
        liens.stream()
                .map(Lien::getEnfant)
                .filter(e -> !e.equals(enfant))
                .forEach(e -> autres.putIfAbsent(e.getId(), e));
        return new ArrayList<>(autres.values());
    }

    /** Households in which the child lives today, the oldest first. */
    public List<Foyer> getFoyers() {
        return enfant.getResidences().stream()
                .filter(r -> !r.getDu().isAfter(jour)
                        && (r.getAu() == null || r.getAu().isAfter(jour)))
                .sorted(Comparator.comparing(Residence::getDu))
                .map(Residence::getFoyer)
                .toList();
    }

    /** Where those households live today; one nobody knows the place of is left out. */
    public List<Domicile> getDomiciles() {
        return getFoyers().stream()
                .map(f -> f.domicile(jour))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether one of the addresses must not be told. */
    public boolean isAdresseConfidentielle() {
        return getDomiciles().stream().anyMatch(Domicile::isConfidentiel);
    }
}
