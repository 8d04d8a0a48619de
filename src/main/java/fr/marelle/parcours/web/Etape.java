package fr.marelle.parcours.web;

import fr.marelle.parcours.FicheParcours.Tete;
import fr.marelle.parcours.ModeOuverture;
import fr.marelle.parcours.Parcours;
import java.time.LocalDate;
import java.util.List;

/**
 * One stage of the bar that says where a parcours stands.
 *
 * @param jour day it was reached; null when it was not, or when nobody knows
 * @param franchie whether it was reached
 * @param attendue whether it still may be
 */
public record Etape(String libelle, LocalDate jour, boolean franchie, boolean attendue) {

    static List<Etape> de(Tete tete) {
        Parcours parcours = tete.parcours();
        LocalDate eps = parcours.getMode() == ModeOuverture.EPS ? parcours.getOuvertLe() : parcours.getRatifieLe();
        boolean ouvert = parcours.isOuvert();
        return List.of(
                new Etape("Saisine", tete.saisineLe(), true, false),
                new Etape("Accord de la famille", tete.accordLe(), tete.accordLe() != null || !ouvert, false),
                new Etape("EPS", eps, eps != null, ouvert),
                new Etape("En cours", parcours.getDebutLe(), parcours.getDebutLe() != null, ouvert),
                new Etape("Fin", parcours.getFinLe(), !ouvert, ouvert));
    }
}
