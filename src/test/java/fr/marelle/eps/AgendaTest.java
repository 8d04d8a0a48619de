package fr.marelle.eps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.EtatDossier;
import fr.marelle.dossier.Exemples;
import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import fr.marelle.nomenclature.EffetDecision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes before an EPS, who is named there, and what it decides. */
class AgendaTest {

    private static final LocalDate LE = LocalDate.of(2026, 12, 3);
    private static final UUID ACCORD = UUID.randomUUID();

    private final Reunion reunion =
            new Reunion(UUID.randomUUID(), null, LE, LocalTime.of(14, 0), "Mairie", LE.minusDays(10));
    private final Dossier dossier = Exemples.dossier();

    @Test
    void aFileIsNamedOnlyUnderAnAccordAndWhileItIsActive() {
        assertThat(ligne(ACCORD, EtatDossier.ACTIF, null).isMontrable()).isTrue();
        assertThat(ligne(null, EtatDossier.ACTIF, null).isMontrable()).isFalse();
        assertThat(ligne(ACCORD, EtatDossier.ARCHIVE, null).isMontrable()).isFalse();
        assertThat(ligne(ACCORD, EtatDossier.ARCHIVE, null).isGele()).isTrue();
        assertThat(ligne(ACCORD, EtatDossier.ACTIF, null).isGele()).isFalse();
        assertThat(ligne(ACCORD, EtatDossier.ACTIF, null).getIdentite()).isEqualTo("Lou Exemple");
        assertThat(ligne(ACCORD, EtatDossier.ACTIF, null).isDecidee()).isFalse();
        assertThat(ligne(ACCORD, EtatDossier.ACTIF, "Ouvrir").isDecidee()).isTrue();
    }

    @Test
    void theJournalNotesThoseThePageNamesOnce() {
        PassageLigne nommee = ligne(ACCORD, EtatDossier.ACTIF, null);
        PassageLigne tue = ligne(null, EtatDossier.ACTIF, null);
        Candidat attendu = candidat(UUID.randomUUID(), ACCORD, ACCORD);
        Candidat sans = candidat(UUID.randomUUID(), ACCORD, null);
        Candidat meme = candidat(nommee.dossierId(), ACCORD, ACCORD);
        OrdreDuJour ordre =
                new OrdreDuJour(reunion, List.of(nommee, tue), List.of(attendu, sans, meme), List.of(), List.of(), LE);
        assertThat(ordre.nommes()).containsExactly(nommee.dossierId(), attendu.dossierId());
        assertThat(sans.isAutorise()).isFalse();
    }

    @Test
    void aFileWaitsSinceItsSaisineOrElseSinceItsParcoursBegan() {
        assertThat(candidat(UUID.randomUUID(), ACCORD, ACCORD).depuis()).isEqualTo(LE.minusDays(40));
        Candidat bilan = new Candidat(
                null,
                LE,
                UUID.randomUUID(),
                LE,
                LE,
                LE.minusDays(9),
                UUID.randomUUID(),
                "D",
                ACCORD,
                ACCORD,
                null,
                "",
                "",
                null,
                null);
        assertThat(bilan.depuis()).isEqualTo(LE.minusDays(9));
        assertThat(bilan.inscription().objet()).isEqualTo(ObjetPassage.BILAN);
    }

    @Test
    void decisionsAreEnteredFromTheDayOfTheMeetingOn() {
        assertThat(ordre(LE.minusDays(1)).isJourVenu()).isFalse();
        assertThat(ordre(LE).isJourVenu()).isTrue();
        assertThat(Refuses.par(() -> decision(EffetDecision.OUVRE_PARCOURS, null, LE.minusDays(1))))
                .containsExactly("null eps.pasEncoreTenue");
        assertThat(decision(EffetDecision.OUVRE_PARCOURS, null, LE.plusDays(2)).getLe())
                .isEqualTo(LE);
    }

    @ParameterizedTest
    @EnumSource(EffetDecision.class)
    void aDecisionSuitsWhatTheFileIsThereFor(EffetDecision effet) {
        boolean admise = Refuses.par(() -> decision(effet, LE.plusDays(30), LE)).isEmpty();
        assertThat(admise).isEqualTo(ObjetPassage.PREMIERE.permet(effet));
    }

    @Test
    void onlyWhatIsPutOffComesBackAndOnALaterDay() {
        assertThat(Refuses.par(() -> decision(EffetDecision.AJOURNE, null, LE)))
                .containsExactly("ajourneeAu eps.ajournementApres");
        assertThat(Refuses.par(() -> decision(EffetDecision.AJOURNE, LE, LE)))
                .containsExactly("ajourneeAu eps.ajournementApres");
        assertThat(decision(EffetDecision.AJOURNE, LE.plusDays(1), LE).getAjourneeAu())
                .isEqualTo(LE.plusDays(1));
        assertThat(decision(EffetDecision.RELAIS, LE.plusDays(1), LE).getAjourneeAu())
                .isNull();
    }

    @Test
    void nothingIsAddedToAClosedMeetingNorAFrozenFileToAny() {
        Passage premier = passage(1);
        Passage second = passage(2);
        second.echanger(premier);
        assertThat(List.of(premier.getOrdre(), second.getOrdre())).containsExactly(2, 1);
        Ligne.poser(dossier, "etat", EtatDossier.ARCHIVE);
        assertThat(Refuses.par(() -> passage(3))).containsExactly("null dossier.pasActif");
        Ligne.poser(dossier, "etat", EtatDossier.ACTIF);
        reunion.tenir(LE);
        assertThat(Refuses.par(() -> passage(3))).containsExactly("null eps.reunionClose");
        assertThat(Refuses.par(() -> second.echanger(premier))).containsExactly("null eps.reunionClose");
        assertThat(Refuses.par(() -> reunion.tenir(LE))).containsExactly("null eps.reunionClose");
    }

    @Test
    void minutesAreANumberFromOneTo240AndChangeUntilTheMeetingIsHeld() {
        Passage passage = passage(1);
        assertThat(passage.getMinutes()).isEqualTo(15);
        assertThat(passage.prevoir(" 25 ")).isTrue();
        assertThat(passage.getMinutes()).isEqualTo(25);
        for (String illisible : List.of("", "0", "241", "-5", "12,5", "un quart d’heure", "99999999999")) {
            assertThat(passage.prevoir(illisible)).as(illisible).isFalse();
        }
        assertThat(passage.getMinutes()).isEqualTo(25);
        reunion.tenir(LE);
        assertThat(Refuses.par(() -> passage.prevoir("10"))).containsExactly("null eps.reunionClose");
        assertThat(Refuses.par(() -> passage.placer(2))).containsExactly("null eps.reunionClose");
    }

    @Test
    void aMeetingWhereSomethingWasDecidedIsNotCancelled() {
        assertThat(Refuses.par(() -> reunion.annuler(true))).containsExactly("null eps.annulationTardive");
        assertThat(reunion.getEtat()).isEqualTo(EtatReunion.PLANIFIEE);
        assertThat(Refuses.par(() -> reunion.durer(14))).containsExactly("duree commun.nombre");
        reunion.durer(150);
        assertThat(reunion.getDuree()).isEqualTo(150);
    }

    @Test
    void whoCameIsNotedUntilTheMeetingIsCancelled() {
        Participation participation = new Participation(reunion, Institution.SANTE, "psychologue", false);
        participation.basculer();
        assertThat(participation.isPresent()).isTrue();
        participation.basculer();
        assertThat(participation.isPresent()).isFalse();
        reunion.annuler(false);
        assertThat(Refuses.par(participation::basculer)).containsExactly("null eps.reunionClose");
        assertThat(participation.isPresent()).isFalse();
    }

    @Test
    void aMeetingHasItsMoment() {
        assertThat(reunion.getMoment()).isEqualTo("2026-12-03T14:00");
        ReunionLigne ligne =
                new ReunionLigne(reunion.getId(), "PRE", LE, LocalTime.NOON, "Mairie", EtatReunion.TENUE, 2, 1);
        assertThat(ligne.getMoment()).isEqualTo("2026-12-03T12:00");
    }

    private OrdreDuJour ordre(LocalDate jour) {
        return new OrdreDuJour(reunion, List.of(), List.of(), List.of(), List.of(), jour);
    }

    private Passage passage(int ordre) {
        Inscription premiere = new Inscription(ObjetPassage.PREMIERE, UUID.randomUUID(), null);
        return new Passage(reunion, dossier, premiere, ordre);
    }

    private Decision decision(EffetDecision effet, LocalDate ajourneeAu, LocalDate aujourdhui) {
        return new Decision(UUID.randomUUID(), passage(1), "CODE", effet, ajourneeAu, aujourdhui);
    }

    private static PassageLigne ligne(UUID permission, EtatDossier etat, String decision) {
        return new PassageLigne(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "D",
                etat,
                ObjetPassage.PREMIERE,
                permission,
                UUID.randomUUID(),
                "Exemple",
                "Lou",
                LE,
                "École",
                decision,
                null,
                null,
                15,
                null,
                null,
                null);
    }

    private static Candidat candidat(UUID dossier, UUID aujourdhui, UUID leJour) {
        return new Candidat(
                UUID.randomUUID(),
                LE.minusDays(40),
                null,
                null,
                null,
                null,
                dossier,
                "D",
                aujourdhui,
                leJour,
                null,
                "",
                "",
                null,
                null);
    }
}
