package fr.marelle.demonstration;

import fr.marelle.demonstration.Recits.Genre;
import fr.marelle.dossier.Dossiers;
import fr.marelle.parcours.Conclusion;
import fr.marelle.parcours.Evaluation;
import fr.marelle.parcours.Initiative;
import fr.marelle.parcours.MoyenContact;
import fr.marelle.parcours.Occasion;
import fr.marelle.parcours.Parcours;
import fr.marelle.parcours.RepriseProjet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What happens in a parcours: points de situation, objectives, actions, contacts, bilans. */
@Dependent
class ProjetDemonstration {

    /** Days between two contacts, at least; between two bilans. */
    private static final int ENTRE_CONTACTS = 38;

    private static final int ENTRE_BILANS = 180;

    @Inject
    private RepriseProjet reprise;

    @Inject
    private ObjectifsDemonstration objectifs;

    @Inject
    private Dossiers dossiers;

    /** A point de situation; {@code parcours} is null before any. */
    Evaluation evaluer(
            Suivi suivi, Parcours parcours, Occasion occasion, LocalDate le, Niveaux niveaux, Hasard hasard) {
        RepriseProjet.Textes textes = new RepriseProjet.Textes(
                Recits.recit(Genre.FAITS, hasard),
                Recits.phrase(Genre.APPRECIATION, hasard),
                hasard.chance(40) ? Recits.phrase(Genre.PARENTALITE, hasard) : null,
                hasard.chance(60) ? Recits.phrase(Genre.FAMILLE, hasard) : null);
        return reprise.evaluer(
                hasard.uuid(),
                suivi.enfant().getDossier(),
                parcours,
                occasion,
                le,
                textes,
                niveaux.parDomaine(),
                suivi.referent());
    }

    void contacter(Suivi suivi, LocalDate le, Hasard hasard) {
        boolean famille = hasard.chance(45);
        reprise.contact(
                hasard.uuid(),
                suivi.enfant().getDossier(),
                le,
                MoyenContact.values()[hasard.selon(15, 30, 35, 15, 5)],
                famille ? Initiative.FAMILLE : Initiative.PROFESSIONNEL,
                Recits.phrase(Genre.CONTACT, hasard),
                suivi.referent());
    }

    /** From the first day to the last, or to today. */
    void vivre(
            Lieux lieux,
            Suivi suivi,
            Parcours parcours,
            Histoire histoire,
            Niveaux niveaux,
            LocalDate jour,
            Hasard hasard) {
        LocalDate dernier = histoire.dernierJour(jour);
        objectifs.viser(lieux, suivi, parcours, histoire, niveaux, dernier, hasard);
        LocalDate contact = histoire.accordLe();
        while (!contact.isAfter(dernier)) {
            contacter(suivi, contact, hasard);
            contact = Jours.ouvre(contact.plusDays(ENTRE_CONTACTS + (long) hasard.entre(0, 60)));
        }
        LocalDate bilan = histoire.debutLe().plusDays(ENTRE_BILANS + (long) hasard.entre(-30, 30));
        while (bilan.isBefore(dernier)) {
            tenirBilan(suivi, parcours, Jours.min(Jours.ouvre(bilan), dernier), niveaux, hasard);
            bilan = bilan.plusDays(ENTRE_BILANS);
        }
    }

    private void tenirBilan(Suivi suivi, Parcours parcours, LocalDate le, Niveaux niveaux, Hasard hasard) {
        Evaluation evaluation = evaluer(suivi, parcours, Occasion.BILAN, le, niveaux.plusTard(hasard), hasard);
        Conclusion conclusion = Conclusion.values()[hasard.selon(60, 32, 8)];
        reprise.tenirBilan(hasard.uuid(), evaluation, conclusion, Recits.recit(Genre.BILAN, hasard));
        String fait =
                switch (conclusion) {
                    case CONFIRMER -> "trace.parcours.bilanConfirme";
                    case AJUSTER -> "trace.parcours.bilanAjuste";
                    case REORIENTER -> "trace.parcours.bilanReoriente";
                };
        Passe.tracer(dossiers, suivi, fait, null, le);
    }
}
