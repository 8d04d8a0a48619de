package fr.marelle.nomenclature;

import static fr.marelle.nomenclature.Exemples.DEBUT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import fr.marelle.shared.Horloge;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemNomenclatureTest {

    private static final LocalDate FIN = LocalDate.of(2026, 9, 1);

    @Test
    void aCodeIsChosenFromItsFirstDayToTheDayBeforeItIsWithdrawn() {
        ItemNomenclature item = Exemples.item(ListeNomenclature.MOTIF_SAISINE, "LANGAGE", null);
        assertThat(item.vaut(DEBUT.minusDays(1))).isFalse();
        assertThat(item.vaut(DEBUT)).isTrue();
        assertThat(item.vaut(FIN.plusYears(50))).isTrue();
        item.retirer(FIN);
        assertThat(item.vaut(FIN.minusDays(1))).isTrue();
        assertThat(item.vaut(FIN)).isFalse();
    }

    @Test
    void aCodeIsWithdrawnOnceAndAfterItsFirstDay() {
        ItemNomenclature item = Exemples.item(ListeNomenclature.THEME, "T1", null);
        assertThat(Refuses.par(() -> item.retirer(DEBUT))).containsExactly("au nomenclature.retraitApres");
        item.retirer(DEBUT.plusDays(1));
        assertThat(Refuses.par(() -> item.retirer(FIN))).containsExactly("au nomenclature.dejaRetire");
        assertThat(item.getAu()).isEqualTo(DEBUT.plusDays(1));
    }

    @Test
    void aListSaysWhatItsCodesMayDo() {
        assertThat(ListeNomenclature.DOMAINE.getEffets()).containsExactly("MESURE", "DECRIT");
        assertThat(ListeNomenclature.DECISION_EPS.getEffets()).hasSize(EffetDecision.values().length);
        assertThat(ListeNomenclature.THEME.getEffets()).isEmpty();
    }

    @Test
    void aNewCodeComesAfterTheLastOne() {
        ItemNomenclature item = Exemples.item(ListeNomenclature.THEME, "T2", null);
        item.suivre(40);
        assertThat(item.getOrdre()).isEqualTo(50);
    }

    @Test
    void aCodeDoesWhatItsEffectSaysAndNothingElse() {
        ItemNomenclature mesure = Exemples.item(ListeNomenclature.MOTIF_SAISINE, "SCOLAIRE", EffetDomaine.MESURE);
        assertThat(mesure.produit(EffetDomaine.MESURE)).isTrue();
        assertThat(mesure.produit(EffetDomaine.DECRIT)).isFalse();
        assertThat(Exemples.item(ListeNomenclature.MOTIF_SAISINE, "AUTRE", null).produit(EffetDomaine.MESURE))
                .isFalse();
    }

    @Test
    void aCodeIsReadInItsOwnListAndAnUnknownOneAsItself() {
        Nomenclatures lues =
                Exemples.nomenclatures(Map.of(ListeNomenclature.MOTIF_SAISINE, List.of("LANGAGE", "SANTE")));
        assertThat(lues.libelle(ListeNomenclature.MOTIF_SAISINE, "LANGAGE")).isEqualTo("Libellé de LANGAGE");
        assertThat(lues.item(ListeNomenclature.NIVEAU_SCOLAIRE, "LANGAGE")).isEmpty();
        assertThat(lues.libelle(ListeNomenclature.NIVEAU_SCOLAIRE, "LANGAGE")).isEqualTo("LANGAGE");
        assertThat(lues.libelle(ListeNomenclature.MOTIF_SAISINE, null)).isEmpty();
    }

    @Test
    void onlyWhatIsInForceTodayMayBeChosenAndTheRestIsStillRead() {
        Nomenclatures lues =
                Exemples.nomenclatures(Map.of(ListeNomenclature.MOTIF_SAISINE, List.of("LANGAGE", "SANTE")));
        Ligne.poser(lues, "horloge", Clock.fixed(Instant.parse("2026-08-31T22:00:00Z"), Horloge.PARIS));
        ItemNomenclature sante =
                lues.item(ListeNomenclature.MOTIF_SAISINE, "SANTE").orElseThrow();
        assertThat(lues.items(ListeNomenclature.MOTIF_SAISINE)).hasSize(2);
        sante.retirer(FIN);
        assertThat(lues.items(ListeNomenclature.MOTIF_SAISINE))
                .extracting(ItemNomenclature::getCode)
                .containsExactly("LANGAGE");
        assertThat(lues.enVigueur(ListeNomenclature.MOTIF_SAISINE, "SANTE")).isEmpty();
        assertThat(lues.enVigueur(ListeNomenclature.MOTIF_SAISINE, "LANGAGE")).isPresent();
        assertThat(lues.item(ListeNomenclature.MOTIF_SAISINE, "SANTE")).contains(sante);
        assertThat(lues.items(ListeNomenclature.NIVEAU_SCOLAIRE)).isEmpty();
    }
}
