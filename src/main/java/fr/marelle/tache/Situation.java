package fr.marelle.tache;

import fr.marelle.parcours.EtatParcours;
import fr.marelle.saisine.EtatSaisine;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where one file stands, so far as rules ask: facts, no judgment. A file with two open saisines has two of them.
 *
 * @param acces whether the reader has an access row on it today
 * @param charge who follows the child; the coordination when nobody does
 * @param saisine the open one; null when there is none
 * @param parcours the open one; null when there is none
 * @param finAccord first day something allowed today no longer is; null when nothing ends
 * @param notee what somebody noted; null when nothing is
 */
record Situation(
        Attente.Lieu lieu,
        boolean acces,
        Attente.Charge charge,
        SaisineOuverte saisine,
        ParcoursOuvert parcours,
        LocalDate finAccord,
        Notee notee) {

    /**
     * An open saisine.
     *
     * @param notice whether the family was handed the notice
     * @param eps whether it agrees to the EPS today
     * @param inscrite whether the file is on an agenda that has not been decided
     */
    record SaisineOuverte(
            UUID id, EtatSaisine etat, LocalDate recueLe, boolean notice, boolean eps, boolean inscrite) {}

    /**
     * An open parcours.
     *
     * @param debutLe null before the accompaniment has begun
     * @param ratifierAvant null when there is nothing to ratify
     * @param contactLe latest contact but for those about health; null when there is none
     * @param bilanLe latest bilan; null when there is none
     * @param accord whether the family agrees to be accompanied today
     */
    record ParcoursOuvert(
            UUID id,
            EtatParcours etat,
            LocalDate debutLe,
            LocalDate ratifierAvant,
            LocalDate contactLe,
            LocalDate bilanLe,
            boolean accord) {}

    /** What somebody noted, and who is to do it. */
    record Notee(Tache tache, Attente.Charge charge) {}
}
