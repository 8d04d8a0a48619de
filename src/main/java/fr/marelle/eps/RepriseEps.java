package fr.marelle.eps;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.nomenclature.EffetDecision;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Takes over meetings held before the software was there: nothing is read before it is written, and nothing follows from it. */
@Dependent
public class RepriseEps {

    @Inject
    private EpsRepository eps;

    @Inject
    private Coffre coffre;

    @Inject
    private Clock horloge;

    public Reunion planifier(UUID id, Pre pre, LocalDate le, LocalTime heure, String lieu) {
        Reunion reunion = new Reunion(id, pre, le, heure, lieu, LocalDate.now(horloge));
        eps.enregistrer(reunion);
        return reunion;
    }

    public void attendre(Reunion reunion, Institution institution, String fonction, boolean present) {
        eps.enregistrer(new Participation(reunion, institution, fonction, present));
    }

    public void envoyer(Reunion reunion) {
        reunion.envoyer();
    }

    public void tenir(Reunion reunion) {
        reunion.tenir(LocalDate.now(horloge));
    }

    /** @param ordre place on the agenda, from 1 */
    public Passage inscrire(Reunion reunion, Dossier dossier, Inscription inscription, int ordre) {
        Passage passage = new Passage(reunion, dossier, inscription, ordre);
        eps.enregistrer(passage);
        return passage;
    }

    /**
     * @param type code of DECISION_EPS, with what it does
     * @param ajourneeAu when it comes back; null unless put off
     * @param texte the reasons, sealed; may be null
     */
    public void decider(
            UUID id, Passage passage, String type, EffetDecision effet, LocalDate ajourneeAu, String texte) {
        Decision decision = new Decision(id, passage, type, effet, ajourneeAu, LocalDate.now(horloge));
        decision.motiver(coffre.sceller(passage.getDossier().getId(), Greffe.LIEU, id, texte));
        eps.enregistrer(decision);
    }
}
