package fr.marelle.parcours;

import fr.marelle.shared.Jours;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A parcours in a list.
 *
 * @param referent name of the principal one; null when none is named
 * @param dernierContact day of the last exchange; null when there was none
 * @param joursSansContact days since then; null when there was none
 * @param enRetard should have been ratified by now
 * @param reprise day a suspended one should go on; null when nobody knows, or when it is not suspended
 * @param etablissement name of the child's school; null when none
 */
public record ParcoursLigne(
        UUID id,
        UUID dossierId,
        String nom,
        String prenom,
        String dossier,
        EtatParcours etat,
        LocalDate premierJour,
        LocalDate finLe,
        LocalDate ratifierAvant,
        boolean enRetard,
        String referent,
        LocalDate dernierContact,
        Long joursSansContact,
        LocalDate reprise,
        String etablissement) {

    static ParcoursLigne de(Object[] c, LocalDate jour) {
        Parcours p = (Parcours) c[0];
        LocalDate contact = Jours.lire(c[5]);
        return new ParcoursLigne(
                p.getId(),
                (UUID) c[6],
                (String) c[1],
                (String) c[2],
                (String) c[3],
                p.getEtat(),
                p.getPremierJour(),
                p.getFinLe(),
                p.isARatifier() ? p.getRatifierAvant() : null,
                p.isEnRetard(jour),
                (String) c[4],
                contact,
                contact == null ? null : ChronoUnit.DAYS.between(contact, jour),
                Jours.lire(c[7]),
                (String) c[8]);
    }
}
