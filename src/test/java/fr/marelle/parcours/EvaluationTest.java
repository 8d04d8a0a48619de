package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;
import static fr.marelle.parcours.Exemples.enCours;
import static fr.marelle.parcours.Exemples.point;
import static fr.marelle.parcours.Exemples.situer;
import static fr.marelle.parcours.ParcoursTest.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.nomenclature.EffetDomaine;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void aDomainNotWorkedOnHasNoLevel() {
        Evaluation point = point(enCours(), Occasion.ENTREE, LUNDI);
        situer(point, "SCOLAIRE", NiveauDomaine.FRAGILITE);
        assertThat(point.niveau("SCOLAIRE")).contains(NiveauDomaine.FRAGILITE);
        assertThat(point.niveau("SPORT")).isEmpty();
        assertThat(point.getLignes()).hasSize(1);
    }

    @Test
    void parentaliteIsDescribedAndNeverScored() {
        Evaluation point = point(enCours(), Occasion.ENTREE, LUNDI);
        refuse("parcours.domaineDecrit", () -> point.situer("PARENTALITE", EffetDomaine.DECRIT, NiveauDomaine.APPUIS));
    }

    @Test
    void onlyAnEntryMayComeBeforeAnyParcours() {
        UUID id = UUID.randomUUID();
        refuse(
                "parcours.occasionSansParcours",
                () -> new Evaluation(id, Exemples.dossier(), null, Occasion.FIN, LUNDI));
        Parcours parcours = enCours();
        Evaluation avant = new Evaluation(id, parcours.getDossier(), null, Occasion.ENTREE, LUNDI);
        avant.rattacher(parcours);
        assertThat(avant.getParcours()).isEqualTo(parcours);
        assertThatThrownBy(() -> avant.rattacher(parcours)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itNeverMixesTwoFiles() {
        Parcours parcours = enCours();
        assertThatThrownBy(() -> new Evaluation(UUID.randomUUID(), Exemples.dossier(), parcours, Occasion.BILAN, LUNDI))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEvolutionNeedsTwoPointsAndComparesTheFirstLevelWithTheLast() {
        Parcours parcours = enCours();
        Evaluation entree = point(parcours, Occasion.ENTREE, LUNDI);
        Evaluation bilan = point(parcours, Occasion.BILAN, LUNDI.plusDays(90));
        Evaluation fin = point(parcours, Occasion.FIN, LUNDI.plusDays(180));
        situer(entree, "LANGAGE", NiveauDomaine.FRAGILITE_FORTE);
        situer(bilan, "LANGAGE", NiveauDomaine.FRAGILITE);
        situer(fin, "LANGAGE", NiveauDomaine.APPUIS);
        assertThat(Evolution.constater(List.of(entree))).isEmpty();
        assertThat(Evolution.constater(List.of(fin, entree, bilan)))
                .containsExactly(
                        new Evolution("LANGAGE", NiveauDomaine.FRAGILITE_FORTE, NiveauDomaine.APPUIS, Sens.PROGRES));
    }

    @Test
    void whatWasWorkedOnOnceIsNotCompared() {
        Parcours parcours = enCours();
        Evaluation entree = point(parcours, Occasion.ENTREE, LUNDI);
        Evaluation fin = point(parcours, Occasion.FIN, LUNDI.plusDays(180));
        situer(entree, "SANTE", NiveauDomaine.APPUIS);
        situer(entree, "SPORT", NiveauDomaine.A_LAISE);
        situer(fin, "SPORT", NiveauDomaine.FRAGILITE);
        situer(fin, "SOCIAL", NiveauDomaine.FRAGILITE);
        assertThat(Evolution.constater(List.of(entree, fin)))
                .extracting(Evolution::domaine, Evolution::sens)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("SANTE", Sens.NON_COMPARABLE),
                        org.assertj.core.api.Assertions.tuple("SOCIAL", Sens.NON_COMPARABLE),
                        org.assertj.core.api.Assertions.tuple("SPORT", Sens.RECUL));
    }

    @Test
    void aDomainLeftOutAtTheEndKeepsItsLastLevel() {
        Parcours parcours = enCours();
        Evaluation entree = point(parcours, Occasion.ENTREE, LUNDI);
        Evaluation bilan = point(parcours, Occasion.BILAN, LUNDI.plusDays(90));
        situer(entree, "LANGAGE", NiveauDomaine.FRAGILITE_FORTE);
        situer(bilan, "LANGAGE", NiveauDomaine.FRAGILITE);
        assertThat(Evolution.constater(List.of(entree, bilan, point(parcours, Occasion.FIN, LUNDI.plusDays(180)))))
                .extracting(Evolution::sens)
                .containsExactly(Sens.PROGRES);
    }

    @Test
    void theSameLevelIsStable() {
        assertThat(NiveauDomaine.APPUIS.vers(NiveauDomaine.APPUIS)).isEqualTo(Sens.STABLE);
    }
}
