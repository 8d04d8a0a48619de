package fr.marelle.parcours;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Gathers what happened since the last bilan, for whoever holds the next. */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class PreparationService {

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private SuiviRepository suivis;

    @Inject
    private PreparationRepository preparations;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Since the last bilan of that parcours, or since it began. */
    public Preparation preparer(UUID parcoursId) {
        Avancement avancement = parcours.aReprendre(utilisateur.perimetre(Droit.PARCOURS_SUIVRE), parcoursId);
        Parcours vise = avancement.parcours();
        journal.noter(Acte.LECTURE, "parcours", vise.getDossier().getId());
        LocalDate depuis = avancement.bilanLe() == null ? vise.getPremierJour() : avancement.bilanLe();
        PreparationRepository.Releve releve = preparations.relever(vise, depuis);
        return new Preparation(
                avancement.sujet(),
                avancement.bilanLe(),
                depuis,
                releve.comptes(),
                releve.derniers(),
                suivis.objectifsDepuis(parcoursId, depuis),
                LocalDate.now(horloge));
    }
}
