package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Exemples;
import fr.marelle.famille.Famille;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.Responsable;
import fr.marelle.shared.TexteProtege;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose objection to figures may be heard, and on what days it may have come. */
class OppositionLueTest {

    private final Enfant enfant = Exemples.enfant("Noé");
    private final Responsable mere = Exemples.adulte("Mona");
    private final Responsable grandMere = Exemples.adulte("Lucienne");
    private final OppositionFormulaire saisi = new OppositionFormulaire();
    private Opposition demande;

    private List<String> refus(String auteur, String decision) {
        saisi.setAuteur(auteur);
        saisi.setDecision(decision);
        if (saisi.getRecueLe() == null) {
            saisi.setRecueLe(Exemples.JOUR.minusDays(3).toString());
        }
        return Refuses.par(() -> new OppositionLue(saisi, famille(), demande));
    }

    private Famille famille() {
        if (enfant.getAutorites().isEmpty()) {
            Exemples.autorite(enfant, mere, NatureAutorite.EXERCEE);
        }
        return Exemples.famille(enfant, Exemples.lien(enfant, mere), Exemples.lien(enfant, grandMere));
    }

    private static String id(Responsable adulte) {
        return adulte.getId().toString();
    }

    @Test
    void aHolderOfAuthorityIsHeardForAMinorAndNobodyElse() {
        assertThat(refus(id(mere), "ACCEPTEE")).isEmpty();
        assertThat(refus(id(grandMere), "ACCEPTEE")).containsExactly("auteur accord.oppositionSansAutorite");
        assertThat(refus(AccordFormulaire.JEUNE, "ACCEPTEE")).containsExactly("auteur accord.pasMajeur");
        assertThat(refus(id(Exemples.adulte("Inconnue")), "ACCEPTEE"))
                .containsExactly("auteur commun.choixObligatoire");
    }

    @Test
    void theYoungAdultAloneIsHeardFromEighteen() {
        Ligne.poser(enfant, "naissance", Exemples.JOUR.minusYears(18));
        assertThat(refus(AccordFormulaire.JEUNE, "ACCEPTEE")).isEmpty();
        assertThat(refus(id(mere), "ACCEPTEE")).containsExactly("auteur accord.oppositionSansAutorite");
        Ligne.poser(enfant, "naissance", Exemples.JOUR.minusYears(18).plusDays(1));
        assertThat(refus(AccordFormulaire.JEUNE, "ACCEPTEE")).containsExactly("auteur accord.pasMajeur");
    }

    @Test
    void whoeverAskedARefusalIsNoted() {
        assertThat(refus(id(grandMere), "REFUSEE_SANS_AUTORITE")).isEmpty();
        assertThat(refus(AccordFormulaire.JEUNE, "REFUSEE_SANS_AUTORITE")).isEmpty();
        OppositionLue lue = new OppositionLue(saisi, famille(), null);
        assertThat(lue.auteur()).isNull();
        assertThat(lue.decision()).isEqualTo(DecisionOpposition.REFUSEE_SANS_AUTORITE);
        assertThat(lue.recueLe()).isEqualTo(LocalDate.parse(saisi.getRecueLe()));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        saisi.setRecueLe(Exemples.JOUR.plusDays(1).toString());
        assertThat(refus(null, "PEUT_ETRE"))
                .extracting(r -> r.split(" ")[0])
                .containsExactlyInAnyOrder("recueLe", "decision", "auteur");
    }

    /** It comes, and is decided later: from whoever asks, whose quality the decision looks at. */
    @Test
    void oneMayComeAndWaitForItsDecision() {
        assertThat(refus(id(grandMere), OppositionFormulaire.RECUE)).isEmpty();
        assertThat(new OppositionLue(saisi, famille(), null).decision()).isNull();
        demande = opposition(grandMere);
        assertThat(refus(null, OppositionFormulaire.RECUE)).containsExactly("decision commun.choixObligatoire");
        assertThat(refus(null, "ACCEPTEE")).containsExactly("auteur accord.oppositionSansAutorite");
        assertThat(refus(null, "REFUSEE_SANS_AUTORITE")).isEmpty();
        assertThat(new OppositionLue(saisi, famille(), demande).recueLe()).isEqualTo(demande.getRecueLe());
    }

    @Test
    void aRefusalOnCompellingGroundsSaysWhichAndNothingElseBearsAReason() {
        assertThat(refus(id(mere), "REFUSEE_MOTIF_IMPERIEUX")).containsExactly("raison commun.obligatoire");
        saisi.setRaison("Le comptage est ordonné par un jugement.");
        assertThat(refus(id(mere), "REFUSEE_MOTIF_IMPERIEUX")).isEmpty();
        assertThat(refus(id(mere), "REFUSEE_SANS_AUTORITE")).isEmpty();
        assertThat(refus(id(mere), "ACCEPTEE")).containsExactly("raison accord.raisonSansRefus");
        assertThat(refus(id(mere), OppositionFormulaire.RECUE)).containsExactly("raison accord.raisonSansRefus");
        saisi.setRaison("Voir 1 85 05 78 006 084 91.");
        assertThat(refus(id(mere), "REFUSEE_MOTIF_IMPERIEUX")).containsExactly("raison commun.nir");
    }

    /** Art. 18.1.d: while it waits, and once accepted, the child is in no new count. */
    @Test
    void aChildIsLeftOutWhileItWaitsAndOnceAcceptedUntilTheFamilyWantsToBeCountedAgain() {
        Opposition recue = opposition(mere);
        assertThat(recue.isEnAttente()).isTrue();
        assertThat(recue.isEnVigueur()).isTrue();
        recue.decider(DecisionOpposition.REFUSEE_MOTIF_IMPERIEUX, Exemples.JOUR, null);
        assertThat(recue.isEnVigueur()).isFalse();
        assertThat(Refuses.par(() -> recue.decider(DecisionOpposition.ACCEPTEE, Exemples.JOUR, null)))
                .containsExactly("null accord.oppositionDecidee");
        Opposition retiree = opposition(mere);
        retiree.lever(Exemples.JOUR);
        assertThat(retiree.isEnVigueur()).isFalse();
        assertThat(Refuses.par(() -> retiree.decider(DecisionOpposition.ACCEPTEE, Exemples.JOUR, null)))
                .containsExactly("null accord.oppositionDecidee");
        assertThat(Refuses.par(() -> retiree.lever(Exemples.JOUR))).containsExactly("null accord.oppositionLevee");
    }

    @ParameterizedTest(name = "received {0}, due {1}")
    @CsvSource({"2026-01-31, 2026-02-28", "2028-01-31, 2028-02-29", "2026-11-28, 2026-12-28", "2026-12-31, 2027-01-31"})
    void theAnswerIsDueWithinAMonthAndLateOnlyTheDayAfter(LocalDate recueLe, LocalDate echeance) {
        assertThat(new Delai(recueLe, echeance, false).getEcheance()).isEqualTo(echeance);
        assertThat(new Delai(recueLe, echeance, false).isDepasse()).isFalse();
        assertThat(new Delai(recueLe, echeance.plusDays(1), false).isDepasse()).isTrue();
        assertThat(new Delai(recueLe, echeance, true).getEcheance()).isEqualTo(recueLe.plusMonths(3));
    }

    /** Art. 12.3: told within the first month, with the reasons, once. */
    @Test
    void twoMonthsMoreAreTakenOnceWithinTheFirstWithAReason() {
        assertThat(refus(id(mere), OppositionFormulaire.PROLONGEE))
                .as("of one that comes")
                .containsExactly("decision commun.choixObligatoire");
        demande = opposition(mere);
        assertThat(refus(null, OppositionFormulaire.PROLONGEE)).containsExactly("raison commun.obligatoire");
        saisi.setRaison("Il faut relire trois années de tableaux.");
        assertThat(refus(null, OppositionFormulaire.PROLONGEE)).isEmpty();
        OppositionLue lue = new OppositionLue(saisi, famille(), demande);
        assertThat(lue.prolongee()).isTrue();
        assertThat(lue.decision()).isNull();
        TexteProtege scelle = new TexteProtege(new byte[1]);
        demande.prolonger(Exemples.JOUR, scelle);
        assertThat(demande.isEnVigueur()).as("it still waits").isTrue();
        assertThat(demande.delai(Exemples.JOUR).getEcheance())
                .isEqualTo(Exemples.JOUR.minusDays(3).plusMonths(3));
        assertThat(refus(null, OppositionFormulaire.PROLONGEE)).containsExactly("decision accord.oppositionTropTard");
        assertThat(Refuses.par(() -> demande.prolonger(Exemples.JOUR, scelle)))
                .containsExactly("decision accord.oppositionTropTard");
        Opposition tardive = new Opposition(
                UUID.randomUUID(), null, mere, Exemples.JOUR.minusMonths(1).minusDays(1));
        assertThat(tardive.isProlongeable(Exemples.JOUR)).isFalse();
        assertThat(new Opposition(UUID.randomUUID(), null, mere, Exemples.JOUR.minusMonths(1))
                        .isProlongeable(Exemples.JOUR))
                .as("the last day")
                .isTrue();
    }

    private static Opposition opposition(Responsable auteur) {
        return new Opposition(UUID.randomUUID(), null, auteur, Exemples.JOUR.minusDays(3));
    }
}
