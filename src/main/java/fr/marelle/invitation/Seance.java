package fr.marelle.invitation;

import fr.marelle.eps.EtatReunion;
import fr.marelle.eps.Reunion;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** A meeting as its guest sees it. */
public record Seance(
        UUID id, String pre, LocalDate le, LocalTime heure, String lieu, EtatReunion etat, Capacite capacite) {

    public LocalDateTime getMoment() {
        return le.atTime(heure);
    }

    /** Whether the agenda was sent. */
    public boolean isOuverte() {
        return etat.isOuverteAuxInvites();
    }

    /** Whether it was held: it has minutes. */
    public boolean isTenue() {
        return etat == EtatReunion.TENUE;
    }

    /** Last day on which its files are read. */
    public LocalDate getJusquau() {
        return le.plusDays(Reunion.LECTURE_INVITES);
    }
}
