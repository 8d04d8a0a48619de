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
 */
public record Etape(String libelle, LocalDate jour, boolean franchie) {

    static List<Etape> de(Tete tete) {
        Parcours parcours = tete.parcours();
        LocalDate eps = parcours.getMode() == ModeOuverture.EPS ? parcours.getOuvertLe() : parcours.getRatifieLe();
        return List.of(
                new Etape("Saisine", tete.saisineLe(), true),
                new Etape("Accord de la famille", tete.accordLe(), tete.accordLe() != null || !parcours.isOuvert()),
                new Etape("EPS", eps, eps != null),
                new Etape("En cours", parcours.getDebutLe(), parcours.getDebutLe() != null),
                new Etape("Fin", parcours.getFinLe(), !parcours.isOuvert()));
    }
}
