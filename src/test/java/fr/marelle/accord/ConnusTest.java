package fr.marelle.accord;

import static fr.marelle.famille.Exemples.autorite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.famille.Autorite;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.Responsable;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.Horloge;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was known on a day: the past is judged by what had been entered then, today by all that is known today. */
class ConnusTest {

    private static final LocalDate MARS = LocalDate.of(2026, 3, 1);
    private static final LocalDate AVRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAI = LocalDate.of(2026, 5, 1);

    private final Enfant enfant = fr.marelle.famille.Exemples.enfant("Zoé");
    private final Responsable mere = fr.marelle.famille.Exemples.adulte("Ana");
    private final Responsable pere = fr.marelle.famille.Exemples.adulte("Luc");
    private final Finalite suivi = Exemples.finalite("SUIVI", Signature.UNE, 12);
    private final Autorite titre = saisie(autorite(enfant, mere, NatureAutorite.EXERCEE), MARS);
    private final Accord accord = repondre(mere, Reponse.ACCORDE, MARS, MARS);

    @Test
    void aWithdrawalEnteredLateLeavesRegularWhatWasDoneBeforeItWasKnown() {
        Accord retrait = repondre(mere, Reponse.RETIRE, AVRIL, MAI);
        List<Accord> tous = List.of(accord, retrait);
        LocalDate acte = AVRIL.plusDays(10);
        assertThat(motif(tous, acte, acte)).isEqualTo(MotifPermission.AUTORISE);
        assertThat(motif(tous, MAI, acte)).as("seen from May").isEqualTo(MotifPermission.RETIRE);
        assertThat(motif(tous, MAI.minusDays(1), MAI.minusDays(1))).isEqualTo(MotifPermission.AUTORISE);
        assertThat(motif(tous, MAI, MAI)).isEqualTo(MotifPermission.RETIRE);
    }

    /** A judge took authority from the mother on 1 April; the team read it in May: a row is ended, another begins. */
    @Test
    void aJudgmentEnteredLateLeavesRegularWhatWasDoneBeforeItWasKnown() {
        Ligne.poser(titre, "au", AVRIL);
        Ligne.poser(titre, "modifieLe", midi(MAI));
        saisie(autorite(enfant, mere, NatureAutorite.RETIREE, AVRIL), MAI);
        saisie(autorite(enfant, pere, NatureAutorite.EXERCEE, AVRIL), MAI);
        LocalDate acte = AVRIL.plusDays(10);
        assertThat(motif(List.of(accord), acte, acte)).isEqualTo(MotifPermission.AUTORISE);
        assertThat(motif(List.of(accord), MAI, acte)).isEqualTo(MotifPermission.SANS_ACCORD);
    }

    @Test
    void anAnnulledFicheActedUntilItWasAnnulled() {
        accord.getFiche().annuler(new Annulation(MotifAnnulation.MAUVAIS_ENFANT, null, midi(MAI), null));
        assertThat(motif(List.of(accord), AVRIL, AVRIL)).isEqualTo(MotifPermission.AUTORISE);
        assertThat(motif(List.of(accord), MAI, AVRIL)).isEqualTo(MotifPermission.SANS_ACCORD);
        assertThat(motif(List.of(accord), MAI, MAI)).isEqualTo(MotifPermission.SANS_ACCORD);
    }

    @Test
    void anAccordEnteredLateWasNotKnownOnTheDayItWasGiven() {
        Accord tard = repondre(mere, Reponse.ACCORDE, MARS, MAI);
        assertThat(motif(List.of(tard), AVRIL, AVRIL)).isEqualTo(MotifPermission.SANS_ACCORD);
        assertThat(motif(List.of(tard), MAI, AVRIL)).isEqualTo(MotifPermission.AUTORISE);
        assertThat(tard.getFiche().isTardive()).isTrue();
        assertThat(tard.getFiche().getSaisieLe()).isEqualTo(MAI);
        assertThat(accord.getFiche().isTardive()).isFalse();
    }

    @Test
    void aDayIsKnownUntilMidnightInParis() {
        Accord soir = repondre(mere, Reponse.RETIRE, AVRIL, AVRIL);
        Ligne.poser(soir, "creeLe", Instant.parse("2026-04-01T21:59:59Z"));
        assertThat(motif(List.of(accord, soir), AVRIL, AVRIL)).isEqualTo(MotifPermission.RETIRE);
        Ligne.poser(soir, "creeLe", Instant.parse("2026-04-01T22:00:00Z"));
        assertThat(motif(List.of(accord, soir), AVRIL, AVRIL)).isEqualTo(MotifPermission.AUTORISE);
    }

    @Test
    void theLastDayThatWasRegularIsToldWhereSomethingWasLearntLate() {
        assertThat(su(accord)).as("nothing learnt late").isNull();
        Accord retrait = repondre(mere, Reponse.RETIRE, AVRIL, MAI);
        assertThat(su(accord, retrait)).isEqualTo(MAI.minusDays(1));
        Explication explication = Explication.de(suivi, enfant, List.of(accord, retrait), MAI);
        assertThat(explication.su()).isEqualTo(MAI.minusDays(1));
        assertThat(explication.motif()).isEqualTo(MotifPermission.RETIRE);
        Accord aussitot = repondre(mere, Reponse.RETIRE, AVRIL, AVRIL);
        assertThat(su(accord, aussitot)).as("known at once").isNull();
        accord.getFiche().annuler(new Annulation(MotifAnnulation.MAUVAIS_ENFANT, null, midi(MAI), null));
        assertThat(su(accord)).as("a mistake until then").isEqualTo(MAI.minusDays(1));
    }

    private LocalDate su(Accord... accords) {
        return Connus.regulierJusquAu(suivi, enfant, enfant.getAutorites(), List.of(accords));
    }

    @Test
    void aPlacementIsNoTitleWhateverTheDay() {
        saisie(fr.marelle.famille.Exemples.placement(enfant, MARS), MARS);
        assertThat(motif(List.of(accord), MAI, MAI)).isEqualTo(MotifPermission.AUTORISE);
    }

    private Accord repondre(Responsable qui, Reponse reponse, LocalDate le, LocalDate saisi) {
        FicheAccord fiche = saisie(Exemples.fiche(qui, le), saisi);
        return saisie(fiche.repondre(enfant, suivi, reponse), saisi);
    }

    /** What may be done on {@code jour}, as it was known at the end of {@code su}. */
    private MotifPermission motif(List<Accord> accords, LocalDate su, LocalDate jour) {
        Faits faits = new Connus(su).faits(enfant, enfant.getAutorites(), accords, "SUIVI");
        return new CalculPermissions(faits).motif(jour);
    }

    private static <T extends BaseEntity> T saisie(T entite, LocalDate le) {
        Ligne.poser(entite, "creeLe", midi(le));
        return Ligne.poser(entite, "modifieLe", midi(le));
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(LocalTime.NOON).atZone(Horloge.PARIS).toInstant();
    }
}
