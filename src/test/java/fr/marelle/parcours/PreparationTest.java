package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private final Parcours parcours = Exemples.enCours();
    private final Objectif objectif = Exemples.objectif(parcours);

    @Test
    void whatEndedBeforeTheLastBilanIsNotToldAgain() {
        Action ancienne = action(LUNDI.plusDays(90));
        ancienne.conclure(ResultatAction.REALISEE, LUNDI.plusDays(20));
        Action recente = action(LUNDI.plusDays(90));
        recente.conclure(ResultatAction.NON_REALISEE, LUNDI.plusDays(60));
        Action encore = action(LUNDI.plusDays(70));
        Preparation preparation = depuis(LUNDI.plusDays(60), LUNDI.plusDays(80));
        assertThat(preparation.getEtats().get(0).actions()).containsExactly(recente, encore);
        assertThat(preparation.enRetard(encore)).isTrue();
        assertThat(preparation.enRetard(recente)).isFalse();
    }

    @Test
    void anObjectiveThatEndedBeforeIsNotToldAgain() {
        objectif.conclure(EtatObjectif.ATTEINT, LUNDI.plusDays(30));
        assertThat(depuis(LUNDI.plusDays(30), LUNDI.plusDays(80)).getEtats()).hasSize(1);
        assertThat(depuis(LUNDI.plusDays(31), LUNDI.plusDays(80)).getEtats()).isEmpty();
    }

    private Preparation depuis(LocalDate depuis, LocalDate jour) {
        return new Preparation(
                null, depuis, depuis, new Preparation.Comptes(0, 0, 0, 0), Map.of(), List.of(objectif), jour);
    }

    private Action action(LocalDate echeance) {
        Action action = new Action(UUID.randomUUID(), objectif, "SOUTIEN", true, "le référent", LUNDI.plusDays(9));
        action.prevoir(echeance);
        return action;
    }
}
