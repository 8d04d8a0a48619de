package fr.marelle.invitation;

import fr.marelle.eps.Etape;
import fr.marelle.eps.PassageLigne;
import fr.marelle.eps.Reunion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A meeting led file after file, at one moment: never the name of a file but the one that is open.
 *
 * @param etapes the agenda in order
 * @param passage the file that is open; null before the first
 * @param ecran what may be seen
 * @param fiche null when no file is open, or it may not be shown today
 * @param tus files that nobody bound by no secrecy may be told the name of: their family shares nothing; told before the first
 */
public record Conduite(
        Reunion reunion,
        List<Etape> etapes,
        UUID passage,
        Ecran ecran,
        FicheConduite fiche,
        long tus,
        LocalDate jour,
        Instant maintenant) {

    /** The file that is open; null before the first. */
    public Etape getEtape() {
        int place = place();
        return place < 0 ? null : etapes.get(place);
    }

    public PassageLigne getLigne() {
        Etape etape = getEtape();
        return etape == null ? null : etape.ligne();
    }

    /** Whether the screen says who the open file is about: without anything shared, not to somebody bound by no secrecy. */
    public boolean isNommable() {
        return fiche != null && (ecran.entier() || fiche.partage() != null);
    }

    /** Years of the child whose file is open; null when not known. */
    public Integer getAge() {
        LocalDate naissance = getLigne().naissance();
        return naissance == null ? null : Period.between(naissance, jour).getYears();
    }

    private int place() {
        return etapes.stream().map(e -> e.ligne().id()).toList().indexOf(passage);
    }

    /** Place of the open file, from 1; 0 before the first. */
    public int getRang() {
        return place() + 1;
    }

    public int getTotal() {
        return etapes.size();
    }

    public long getDecides() {
        return etapes.stream().filter(e -> e.ligne().isDecidee()).count();
    }

    /** Null at the first. */
    public UUID getPrecedent() {
        return a(place() - 1);
    }

    /** Null at the last. */
    public UUID getSuivant() {
        return a(place() + 1);
    }

    private UUID a(int place) {
        return place < 0 || place >= etapes.size()
                ? null
                : etapes.get(place).ligne().id();
    }

    /** Where to begin or go on: the first file not decided yet; else the first; null without any. */
    public UUID getReprise() {
        return etapes.stream()
                .map(Etape::ligne)
                .filter(l -> l.isMontrable() && !l.isDecidee())
                .map(PassageLigne::id)
                .findFirst()
                .orElse(a(0));
    }

    /** Place of that one, from 1. */
    public int getRangReprise() {
        return 1 + etapes.stream().map(e -> e.ligne().id()).toList().indexOf(getReprise());
    }

    /** Whether a decision may be entered of the open file. */
    public boolean isDecidable() {
        PassageLigne ligne = getLigne();
        return ligne != null && ligne.isMontrable() && !ligne.isDecidee() && isJourVenu();
    }

    public boolean isJourVenu() {
        return reunion.isDecisionPossible(jour);
    }

    /** Minutes planned for all files. */
    public int getPrevues() {
        return etapes.stream().mapToInt(e -> e.ligne().minutes()).sum();
    }

    /** Minutes taken by those that were opened. */
    public long getPassees() {
        return etapes.stream()
                .map(e -> e.minutes(maintenant))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Minutes since the open file was opened; null when that cannot be told. */
    public Long getMinutes() {
        Etape etape = getEtape();
        return etape == null ? null : etape.minutes(maintenant);
    }
}
