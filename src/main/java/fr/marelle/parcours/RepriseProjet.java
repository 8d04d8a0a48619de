package fr.marelle.parcours;

import fr.marelle.contrat.FicheAction;
import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.shared.Horloge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Takes over what was noted in a parcours before the software was there: nothing is read before it is written. */
@Dependent
public class RepriseProjet {

    private static final int SOIR = 18;

    @Inject
    private SuiviRepository suivis;

    @Inject
    private PointsDeSituation points;

    @Inject
    private Coffre coffre;

    /** A point de situation by that account; {@code vise} is null before any parcours, and each text may be null. */
    public Evaluation evaluer(
            UUID id,
            Dossier dossier,
            Parcours vise,
            Occasion occasion,
            LocalDate le,
            Textes textes,
            Map<String, NiveauDomaine> niveaux,
            UUID par) {
        Evaluation evaluation = points.noter(
                id,
                dossier,
                vise,
                occasion,
                le,
                new PointsDeSituation.Lue(
                        textes.faits(), textes.appreciation(), textes.parentalite(), textes.vueFamille(), niveaux));
        evaluation.reprendre(soir(le), par);
        return evaluation;
    }

    /** What is written in a point de situation. */
    public record Textes(String faits, String appreciation, String parentalite, String vueFamille) {}

    /** An objective, and its actions, noted by that account. */
    public Objectif fixer(UUID id, Parcours vise, String domaine, String intitule, LocalDate le, UUID par) {
        UUID dossierId = vise.getDossier().getId();
        Objectif objectif = new Objectif(
                id, vise, domaine, coffre.sceller(dossierId, ProjetService.LIEU_OBJECTIF, id, intitule), le);
        objectif.reprendre(soir(le), par);
        suivis.enregistrer(objectif);
        return objectif;
    }

    public void conclure(Objectif objectif, EtatObjectif etat, LocalDate le) {
        objectif.conclure(etat, le);
    }

    /** An action, to be financed or concluded by the caller of the verbs below. */
    public Action prevoir(UUID id, Objectif objectif, String type, boolean individuelle, String qui, LocalDate du) {
        Action action = new Action(id, objectif, type, individuelle, qui, du);
        action.reprendre(soir(du), objectif.getCreePar());
        suivis.enregistrer(action);
        return action;
    }

    /** {@code echeance} and {@code precision} may be null. */
    public void preciser(Action action, LocalDate echeance, String precision) {
        UUID dossierId = action.getObjectif().getParcours().getDossier().getId();
        action.prevoir(echeance);
        action.preciser(coffre.sceller(dossierId, ProjetService.LIEU_ACTION, action.getId(), precision));
    }

    public void financer(Action action, FicheAction fiche) {
        action.financer(fiche);
    }

    public void conclure(Action action, ResultatAction resultat, LocalDate le) {
        action.conclure(resultat, le);
    }

    /** An exchange, noted by that account. */
    public void contact(
            UUID id, Dossier dossier, LocalDate le, MoyenContact moyen, Initiative initiative, String texte, UUID par) {
        Contact contact = new Contact(id, dossier, le, moyen, initiative, true);
        contact.reprendre(soir(le), par);
        contact.relater(coffre.sceller(dossier.getId(), Contacts.LIEU, id, texte), Compartiment.PARTAGE);
        suivis.enregistrer(contact);
    }

    /** Of what is taken over, only the day is known: it was written down when the day was over, never later than now. */
    private static Instant soir(LocalDate jour) {
        Instant soir = jour.atTime(SOIR, 0).atZone(Horloge.PARIS).toInstant();
        return soir.isAfter(Instant.now()) ? Instant.now() : soir;
    }

    /** A review, resting on a point de situation made for it. */
    public void tenirBilan(UUID id, Evaluation evaluation, Conclusion conclusion, String synthese) {
        UUID dossierId = evaluation.getDossier().getId();
        suivis.enregistrer(new Bilan(
                id, evaluation, conclusion, coffre.sceller(dossierId, BilanService.LIEU_BILAN, id, synthese)));
    }
}
