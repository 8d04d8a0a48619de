package fr.marelle.accord;

import fr.marelle.famille.Famille;
import fr.marelle.famille.Responsable;
import fr.marelle.shared.Erreurs;
import java.time.LocalDate;

/** An objection that comes, or the decision on one that came, read and checked; raises all that is wrong with it. */
final class OppositionLue {

    private final LocalDate recueLe;
    private final DecisionOpposition decision;
    private final boolean prolongee;
    private final Responsable auteur;
    private final String raison;

    /** @param demande the one that is decided; null for one that comes */
    OppositionLue(OppositionFormulaire saisi, Famille famille, Opposition demande) {
        Erreurs erreurs = new Erreurs();
        boolean jeune;
        if (demande == null) {
            recueLe = erreurs.datePassee("recueLe", saisi.getRecueLe(), famille.jour());
            jeune = AccordFormulaire.JEUNE.equals(saisi.getAuteur());
            auteur = famille.adulte(saisi.getAuteur()).orElse(null);
            erreurs.exiger(jeune || auteur != null, "auteur", "commun.choixObligatoire");
        } else {
            recueLe = demande.getRecueLe();
            auteur = demande.getResponsable();
            jeune = auteur == null;
        }
        boolean plusTard = demande == null && OppositionFormulaire.RECUE.equals(saisi.getDecision());
        prolongee = demande != null && OppositionFormulaire.PROLONGEE.equals(saisi.getDecision());
        erreurs.exiger(!prolongee || demande.isProlongeable(famille.jour()), "decision", "accord.oppositionTropTard");
        decision =
                plusTard || prolongee ? null : erreurs.choix("decision", DecisionOpposition.class, saisi.getDecision());
        if (decision == DecisionOpposition.ACCEPTEE) {
            exigerQualite(erreurs, famille, jeune);
        }
        raison = raison(erreurs, saisi.getRaison());
        erreurs.lever();
    }

    /** A refusal on compelling grounds says which, two months more say why; nothing else bears a reason, and none that was typed is lost. */
    private String raison(Erreurs erreurs, String saisie) {
        if (prolongee || decision == DecisionOpposition.REFUSEE_MOTIF_IMPERIEUX) {
            return erreurs.obligatoire("raison", saisie, Erreurs.RECIT);
        }
        String lue = erreurs.facultatif("raison", saisie, Erreurs.RECIT);
        boolean refusee = decision == DecisionOpposition.REFUSEE_SANS_AUTORITE;
        erreurs.exiger(lue == null || refusee, "raison", "accord.raisonSansRefus");
        return lue;
    }

    /** Heard is who decides for the child: a holder of authority, or from the day of eighteen the young adult alone. */
    private void exigerQualite(Erreurs erreurs, Famille famille, boolean jeune) {
        Faits faits = Faits.sansReponse(famille.enfant());
        boolean majeur = faits.majeur(famille.jour());
        erreurs.exiger(!jeune || majeur, "auteur", "accord.pasMajeur");
        erreurs.exiger(
                auteur == null || !majeur && faits.peutSigner(auteur.getId(), famille.jour()),
                "auteur",
                "accord.oppositionSansAutorite");
    }

    LocalDate recueLe() {
        return recueLe;
    }

    /** Null while it waits. */
    DecisionOpposition decision() {
        return decision;
    }

    /** Whether it takes two months more. */
    boolean prolongee() {
        return prolongee;
    }

    /** Null when none was typed. */
    String raison() {
        return raison;
    }

    /** Null for the young adult. */
    Responsable auteur() {
        return auteur;
    }
}
