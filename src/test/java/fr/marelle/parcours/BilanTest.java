package fr.marelle.parcours;

import static fr.marelle.parcours.Exemples.LUNDI;
import static fr.marelle.parcours.Exemples.enCours;
import static fr.marelle.parcours.Exemples.point;
import static fr.marelle.parcours.Exemples.texte;
import static fr.marelle.parcours.ParcoursTest.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BilanTest {

    @Test
    void itRestsOnAPointDeSituationMadeForIt() {
        Evaluation bilan = point(enCours(), Occasion.BILAN, LUNDI.plusDays(90));
        assertThat(new Bilan(UUID.randomUUID(), bilan, Conclusion.AJUSTER, texte()).getLe())
                .isEqualTo(LUNDI.plusDays(90));
        Evaluation entree = point(enCours(), Occasion.ENTREE, LUNDI.plusDays(90));
        assertThatThrownBy(() -> new Bilan(UUID.randomUUID(), entree, Conclusion.CONFIRMER, texte()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itComesAfterTheBeginningAndBeforeTheEnd() {
        Evaluation tot = point(enCours(), Occasion.BILAN, LUNDI);
        refuse("parcours.bilanAvantDebut", () -> new Bilan(UUID.randomUUID(), tot, Conclusion.CONFIRMER, texte()));
        Parcours clos = enCours();
        clos.clore(LUNDI.plusDays(30), "AGE");
        Evaluation tard = point(clos, Occasion.BILAN, LUNDI.plusDays(40));
        refuse("parcours.clos", () -> new Bilan(UUID.randomUUID(), tard, Conclusion.CONFIRMER, texte()));
    }

    @Test
    void theThreadTellsItWithItsPointDeSituationLatestFirst() {
        Parcours parcours = enCours();
        Evaluation entree = point(parcours, Occasion.ENTREE, LUNDI);
        Evaluation revue = point(parcours, Occasion.BILAN, LUNDI.plusDays(90));
        Bilan bilan = new Bilan(UUID.randomUUID(), revue, Conclusion.CONFIRMER, texte());
        Contact contact = new Contact(
                UUID.randomUUID(),
                parcours.getDossier(),
                LUNDI.plusDays(30),
                MoyenContact.APPEL,
                Initiative.FAMILLE,
                true);
        List<Evenement> fil = Exemples.fil(List.of(contact), List.of(entree, revue))
                .getAnnees()
                .get(0)
                .evenements();
        assertThat(fil).containsExactly(Evenement.de(revue), Evenement.de(contact), Evenement.de(entree));
        assertThat(fil).extracting(Evenement::getBilan).containsExactly(bilan, null, null);
    }
}
