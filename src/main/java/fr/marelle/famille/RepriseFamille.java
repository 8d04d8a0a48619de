package fr.marelle.famille;

import fr.marelle.dossier.Dossier;
import fr.marelle.territoire.Etablissement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Takes over what a team knew before it had this software: new children in new files, by thousands, so that nothing is read
 * before it is written and nothing is computed from it. Inside a transaction.
 */
@Dependent
public class RepriseFamille {

    @Inject
    private FamilleRepository familles;

    @Inject
    private Lexique lexique;

    /** As {@link Enfants#creer}, for a file known to be new. */
    public Enfant enfant(UUID id, Dossier dossier, String nom, String prenom, Sexe sexe) {
        return new Enfant(id, dossier, nom, prenom, sexe);
    }

    /** Born that day; or, when {@code naissance} is null, {@code age} years old on {@code le}. Then the child is stored. */
    public void situer(Enfant enfant, LocalDate naissance, Integer age, LocalDate le) {
        enfant.situer(naissance, age, le);
        familles.enregistrer(enfant);
    }

    /** Goes to that school, at that level; each may be null. */
    public void scolariser(Enfant enfant, String niveau, Etablissement etablissement) {
        enfant.scolariser(niveau, etablissement);
    }

    public void lier(Enfant enfant, Responsable responsable, NatureLien nature) {
        familles.enregistrer(new Lien(enfant, responsable, nature));
        enfant.citer(responsable);
    }

    /** What that adult holds of authority from {@code du} on. */
    public Autorite reconnaitre(
            Enfant enfant, Responsable responsable, NatureAutorite nature, LocalDate du, String source) {
        Autorite autorite = new Autorite(enfant, responsable, nature, du, source);
        familles.enregistrer(autorite);
        return autorite;
    }

    /** Entrusted to that service from {@code du} on. */
    public Autorite confier(Enfant enfant, String service, LocalDate du, String source) {
        Autorite autorite = new Autorite(enfant, service, du, source);
        familles.enregistrer(autorite);
        return autorite;
    }

    public void loger(Enfant enfant, Foyer foyer, LocalDate du) {
        familles.enregistrer(new Residence(enfant, foyer, du));
    }

    /** Once all are there: their names are found under another spelling too. */
    public void terminer() {
        lexique.completer();
    }
}
