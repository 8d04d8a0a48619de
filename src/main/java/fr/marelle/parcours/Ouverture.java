package fr.marelle.parcours;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Permissions;
import fr.marelle.shared.BusinessRuleException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens and ratifies parcours, for the coordonnateur and for the EPS, inside their transaction; they have checked the reach of
 * the file. Accompaniment needs the family's accord whatever opens it: an anticipated start skips the EPS, nothing else.
 */
@Dependent
public class Ouverture {

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private Permissions permissions;

    @Inject
    private Suites suites;

    @Inject
    private Clock horloge;

    /**
     * Opens a parcours, answers the saisine ({@code ACCOMPAGNEE}) and makes the référent pressenti the principal one.
     *
     * @param saisineId the saisine it answers; null when there is none
     * @param le day of the decision
     * @throws BusinessRuleException without accord on that day, or when one is open already
     */
    public Parcours ouvrir(Dossier dossier, UUID saisineId, LocalDate le) {
        return enregistrer(
                new Parcours(UUID.randomUUID(), dossier, saisineId, le, entree(dossier, le)), "trace.parcours.ouvert");
    }

    /** The same, for collective actions only. */
    public Parcours ouvrirCollectif(Dossier dossier, UUID saisineId, LocalDate le) {
        Parcours ouvert = new Parcours(UUID.randomUUID(), dossier, saisineId, le, entree(dossier, le));
        ouvert.reserverAuCollectif();
        return enregistrer(ouvert, "trace.parcours.ouvertCollectif");
    }

    /** Starts one on {@code le} before the EPS, which has the delay of the PRE to ratify it. */
    public Parcours anticiper(UUID id, Dossier dossier, UUID saisineId, LocalDate le) {
        int delai = dossier.preAu(le).reglage(le).getDelaiRatificationJours();
        Parcours anticipe = Parcours.anticipe(id, dossier, saisineId, le, entree(dossier, le), le.plusDays(delai));
        return enregistrer(anticipe, "trace.parcours.anticipe");
    }

    /** The EPS agrees with an anticipated start. */
    public void ratifier(UUID parcoursId, LocalDate le) {
        Parcours anticipe = parcours.connu(parcoursId);
        exigerAccord(anticipe.getDossier(), le);
        anticipe.ratifier(le);
        suites.tracer(anticipe, "trace.parcours.ratifie");
    }

    /** The parcours of that file that is not ended. */
    public Optional<Parcours> ouvert(UUID dossierId) {
        return parcours.ouvert(dossierId);
    }

    private Entree entree(Dossier dossier, LocalDate le) {
        dossier.exigerActif();
        exigerAccord(dossier, le);
        if (parcours.ouvert(dossier.getId()).isPresent()) {
            throw new BusinessRuleException(null, "parcours.dejaOuvert");
        }
        return parcours.entree(dossier.getId(), le);
    }

    /** Both on {@code le} and today: a withdrawal acts at once, whatever day is typed. */
    void exigerAccord(Dossier dossier, LocalDate le) {
        boolean permis = permissions.autorise(dossier.getId(), Operation.ACCOMPAGNER, le)
                && permissions.autorise(dossier.getId(), Operation.ACCOMPAGNER, LocalDate.now(horloge));
        if (!permis) {
            throw new BusinessRuleException(null, "parcours.sansAccord");
        }
    }

    private Parcours enregistrer(Parcours nouveau, String fait) {
        parcours.enregistrer(nouveau);
        parcours.preparatoire(nouveau.getDossier().getId()).ifPresent(e -> e.rattacher(nouveau));
        suites.ouvrir(nouveau);
        suites.tracer(nouveau, fait);
        return nouveau;
    }
}
