package fr.marelle.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.dossier.EtatDossier;
import fr.marelle.eps.Etape;
import fr.marelle.eps.Institution;
import fr.marelle.eps.ObjetPassage;
import fr.marelle.eps.PassageLigne;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Qualite;
import fr.marelle.shared.TexteProtege;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the screen of a meeting shows, to whom, and where one goes from there. */
class ConduiteTest {

    private static final Instant DEBUT = Instant.parse("2026-11-24T13:00:00Z");
    private static final UUID ACCORD = UUID.randomUUID();
    private static final LocalDate JOUR = LocalDate.parse("2026-11-24");

    private final Etape decidee = etape(ACCORD, "Parcours validé", DEBUT, DEBUT.plusSeconds(600));
    private final Etape retiree = etape(null, null, null, null);
    private final Etape ouverte = etape(ACCORD, null, DEBUT.plusSeconds(700), null);
    private final Etape derniere = etape(ACCORD, null, null, null);

    @Test
    void aSharedScreenNamesNobodyWhoseFamilySharesNothing() {
        FicheConduite rien = FicheConduite.courte(null);
        FicheConduite partage = FicheConduite.courte("Elle aime lire.");
        assertThat(conduite(ouverte, new Ecran(false, false), rien).isNommable())
                .isFalse();
        assertThat(conduite(ouverte, new Ecran(false, false), partage).isNommable())
                .isTrue();
        assertThat(conduite(ouverte, new Ecran(true, true), rien).isNommable()).isTrue();
        assertThat(conduite(retiree, new Ecran(true, false), null).isNommable()).isFalse();
    }

    @Test
    void aGuestBoundByNoSecrecyIsToldNoNameOfAFamilyThatSharesNothing() {
        assertThat(presente(false, null).isNomme()).isFalse();
        assertThat(presente(false, null).etablissement()).isNull();
        assertThat(presente(false, new TexteProtege(new byte[1]).ouvrir("Elle aime lire."))
                        .isNomme())
                .isTrue();
        assertThat(presente(true, null).isNomme()).isTrue();
    }

    private static DossierPresente presente(boolean tenu, TexteProtege partage) {
        return new DossierPresente(
                ACCORD,
                ACCORD,
                ACCORD,
                JOUR,
                LocalTime.NOON,
                null,
                null,
                1,
                ObjetPassage.BILAN,
                ACCORD,
                "Lou",
                "Exemple",
                JOUR,
                "CM1",
                "École",
                tenu,
                null,
                null,
                partage);
    }

    @Test
    void whoIsBoundByNoSecrecyIsToldFirstAmongThosePresentThenThoseOfWhomNothingSaysSo() {
        Present tenue = new Present("Alix", null, Capacite.MISSION);
        Present notee = new Present("psychologue", Institution.SANTE, null);
        Present autre = new Present("assistante sociale", Institution.DEPARTEMENT, null);
        Present libre = new Present("Zoé", null, Capacite.NON_LIE);
        assertThat(Stream.of(tenue, notee, autre, libre).sorted(Present.ORDRE))
                .containsExactly(libre, autre, notee, tenue);
        assertThat(List.of(tenue.isLie(), notee.isLie(), libre.isLie())).containsExactly(true, false, false);
        assertThat(List.of(tenue.isNonLie(), notee.isNonLie(), libre.isNonLie()))
                .containsExactly(false, false, true);
    }

    @Test
    void oneGoesOnWithTheFirstFileThatIsNeitherDecidedNorWithdrawn() {
        Conduite debut = conduite(null);
        assertThat(debut.getReprise()).isEqualTo(ouverte.ligne().id());
        assertThat(debut.getRangReprise()).isEqualTo(3);
        assertThat(debut.getRang()).isZero();
        assertThat(debut.getPrecedent()).isNull();
        assertThat(debut.getSuivant()).isEqualTo(decidee.ligne().id());
        assertThat(conduite(derniere).getSuivant()).isNull();
        assertThat(conduite(ouverte).getPrecedent())
                .as("withdrawn, it keeps its place, and tells so")
                .isEqualTo(retiree.ligne().id());
        assertThat(conduite(ouverte).getDecides()).isEqualTo(1);
    }

    @Test
    void timeRunsUntilTheDecisionAndAFileDecidedAnotherDayTellsNone() {
        assertThat(conduite(decidee).getMinutes()).isEqualTo(10);
        assertThat(conduite(ouverte).getMinutes()).isEqualTo(5);
        assertThat(conduite(derniere).getMinutes()).isNull();
        assertThat(conduite(null).getPassees()).isEqualTo(15);
        assertThat(conduite(null).getPrevues()).isEqualTo(60);
        Etape tardive = etape(ACCORD, "Parcours validé", DEBUT, DEBUT.plusSeconds(90_000));
        assertThat(tardive.minutes(DEBUT)).isNull();
    }

    @Test
    void rowsAreTakenApartAndTheShortFicheKeepsWhatTheFamilySharesAlone() {
        List<Trait> traits = List.of(
                trait("Benali", Qualite.REFERENT, Operation.PASSER_EN_EPS, JOUR.minusDays(90)),
                trait("Alix", Qualite.REFERENT_PRINCIPAL, Operation.PASSER_EN_EPS, JOUR.minusDays(90)),
                trait("Alix", Qualite.REFERENT_PRINCIPAL, Operation.ACCOMPAGNER, JOUR.minusDays(30)));
        FicheConduite entiere = FicheConduite.entiere(null, traits, List.of("Absences"), List.of(), null);
        assertThat(entiere.equipe()).extracting(Trait.Suivi::nom).containsExactlyInAnyOrder("Alix", "Benali");
        assertThat(entiere.permis())
                .extracting(Trait.Permis::operation)
                .containsExactly(Operation.ACCOMPAGNER, Operation.PASSER_EN_EPS);
        assertThat(entiere.permis().get(0).getJusquau()).isEqualTo(JOUR.plusDays(9));
        assertThat(entiere.decisions())
                .extracting(Trait.Decidee::le)
                .containsExactly(JOUR.minusDays(30), JOUR.minusDays(90));
        FicheConduite courte = FicheConduite.courte(null);
        assertThat(courte.equipe()).isEmpty();
        assertThat(courte.permis()).isEmpty();
        assertThat(courte.decisions()).isEmpty();
        assertThat(courte.point()).isNull();
        assertThat(courte.partage()).isNull();
    }

    @Test
    void shortMinutesTellNeitherBirthNorDecision() {
        Debattu entier = new Debattu(
                ACCORD,
                ObjetPassage.BILAN,
                "Lou",
                "Exemple",
                JOUR,
                "École",
                ACCORD,
                "Confirmé",
                JOUR,
                null,
                null,
                null);
        assertThat(entier.court().nom()).isEqualTo("Exemple");
        assertThat(entier.court().naissance()).isNull();
        assertThat(entier.court().decision()).isNull();
        assertThat(entier.court().ajourneeAu()).isNull();
    }

    private Conduite conduite(Etape etape) {
        return conduite(etape, new Ecran(false, false), null);
    }

    private Conduite conduite(Etape etape, Ecran ecran, FicheConduite fiche) {
        UUID passage = etape == null ? null : etape.ligne().id();
        Instant maintenant = DEBUT.plusSeconds(1000);
        return new Conduite(
                null, List.of(decidee, retiree, ouverte, derniere), passage, ecran, fiche, 0, JOUR, maintenant);
    }

    private static Trait trait(String nom, Qualite qualite, Operation operation, LocalDate decideeLe) {
        return new Trait(nom, qualite, operation, JOUR.plusDays(10), decideeLe, "Ajournée");
    }

    private static Etape etape(UUID permission, String decision, Instant ouvertLe, Instant decideeLe) {
        return new Etape(
                null,
                null,
                new PassageLigne(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "D",
                        EtatDossier.ACTIF,
                        ObjetPassage.PREMIERE,
                        permission,
                        null,
                        "Exemple",
                        "Lou",
                        null,
                        "École",
                        decision,
                        null,
                        decideeLe,
                        15,
                        ouvertLe,
                        null,
                        null));
    }
}
