package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;
import static fr.marelle.parcours.Exemples.enCours;
import static fr.marelle.parcours.Exemples.objectif;
import static fr.marelle.parcours.ParcoursTest.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActionTest {

    private final Objectif objectif = objectif(enCours());

    @Test
    void itHasAResultOnlyOnceConcluded() {
        Action action = action();
        assertThat(action.getResultat()).isNull();
        action.conclure(ResultatAction.REALISEE, LUNDI.plusDays(60));
        assertThat(action.getConclueLe()).isEqualTo(LUNDI.plusDays(60));
        action.conclure(null, LUNDI.plusDays(61));
        assertThat(action.getConclueLe()).isNull();
    }

    @Test
    void itEndsAfterItBegins() {
        refuse("parcours.echeanceAvant", () -> action().prevoir(LUNDI));
        Action ouverte = action();
        ouverte.prevoir(null);
        assertThat(ouverte.getEcheance()).isNull();
    }

    @Test
    void aConcludedObjectiveTakesNoNewAction() {
        objectif.conclure(EtatObjectif.ATTEINT, LUNDI.plusDays(60));
        refuse("parcours.objectifConclu", this::action);
        objectif.conclure(EtatObjectif.EN_COURS, LUNDI.plusDays(61));
        assertThat(objectif.getConcluLe()).isNull();
        assertThat(action().getObjectif().getActions()).hasSize(1);
    }

    @Test
    void anObjectiveIsNotConcludedBeforeItIsSet() {
        refuse("parcours.objectifAvant", () -> objectif.conclure(EtatObjectif.ATTEINT, LUNDI));
    }

    private Action action() {
        return new Action(UUID.randomUUID(), objectif, "SCOLARITE", true, "Le référent", LUNDI.plusDays(10));
    }
}
