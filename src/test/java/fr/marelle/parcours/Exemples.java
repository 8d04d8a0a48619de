package fr.marelle.parcours;

import fr.marelle.dossier.Dossier;
import fr.marelle.nomenclature.EffetDomaine;
import fr.marelle.shared.TexteProtege;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A file, a parcours and what hangs on it. */
final class Exemples {

    static final LocalDate LUNDI = LocalDate.of(2026, 3, 2);

    private Exemples() {}

    static Dossier dossier() {
        return new Dossier() {
            private static final long serialVersionUID = 1L;
        };
    }

    /** Validated by the EPS on {@link #LUNDI}. */
    static Parcours valide() {
        return new Parcours(UUID.randomUUID(), dossier(), null, LUNDI, Entree.INCONNUE);
    }

    static Parcours enCours() {
        Parcours parcours = valide();
        parcours.demarrer(LUNDI.plusDays(7));
        return parcours;
    }

    static Parcours anticipe() {
        return Parcours.anticipe(UUID.randomUUID(), dossier(), null, LUNDI, Entree.INCONNUE, LUNDI.plusDays(60));
    }

    static Evaluation point(Parcours parcours, Occasion occasion, LocalDate le) {
        return new Evaluation(UUID.randomUUID(), parcours.getDossier(), parcours, occasion, le);
    }

    static void situer(Evaluation evaluation, String domaine, NiveauDomaine niveau) {
        evaluation.situer(domaine, EffetDomaine.MESURE, niveau);
    }

    static Objectif objectif(Parcours parcours) {
        return new Objectif(UUID.randomUUID(), parcours, "SCOLAIRE", texte(), LUNDI.plusDays(8));
    }

    /** What a thread of these alone tells, latest first. */
    static Fil fil(List<Contact> contacts, List<Evaluation> evaluations) {
        List<Jalon> faits = new ArrayList<>();
        contacts.forEach(
                c -> faits.add(new Jalon(c.getId(), c.getLe(), c.getCreeLe(), Jalon.CONTACT, List.of(), null)));
        evaluations.forEach(
                e -> faits.add(new Jalon(e.getId(), e.getLe(), e.getCreeLe(), Jalon.POINT, List.of(), null)));
        return Fil.choisir(faits, droit -> true, null, 1).raconter(contacts, evaluations);
    }

    static TexteProtege texte() {
        return new TexteProtege(new byte[] {1});
    }
}
