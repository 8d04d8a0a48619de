package fr.marelle.famille;

import static fr.marelle.famille.Exemples.JOUR;
import static fr.marelle.famille.Exemples.NAISSANCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Refuses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The picture of a family on one day: who signs, where the child lives, what must not be told. */
class FamilleTest {

    private final Enfant enfant = Exemples.enfant("Zoé");
    private final Enfant frere = Exemples.enfant("Tom");
    private final Responsable mere = Exemples.adulte("Ana");

    @ParameterizedTest
    @EnumSource(NatureAutorite.class)
    void whoeverHoldsSomethingThatSignsSigns(NatureAutorite nature) {
        if (nature == NatureAutorite.PLACEMENT) {
            assertThat(Refuses.par(() -> Exemples.autorite(enfant, mere, nature)))
                    .containsExactly("nature famille.placementService");
            return;
        }
        Exemples.autorite(enfant, mere, nature);
        assertThat(adulte(enfant).isSignataire())
                .isEqualTo(nature == NatureAutorite.EXERCEE
                        || nature == NatureAutorite.DELEGUEE
                        || nature == NatureAutorite.TUTELLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = NatureAutorite.class,
            names = {"EXCLUSIVE_AUTRE", "SUSPENDUE", "RETIREE"})
    void whatAJudgeTakesAwayWinsOverWhatWasHeld(NatureAutorite privation) {
        Exemples.autorite(enfant, mere, NatureAutorite.EXERCEE);
        Exemples.autorite(enfant, mere, privation);
        assertThat(adulte(enfant).isSignataire()).isFalse();
    }

    @Test
    void aFileThatCameFromAnotherPreSaysSoForAMonth() {
        assertThat(arrive(JOUR)).as("where it was opened").isNull();
        enfant.getDossier().transferer(fr.marelle.dossier.Exemples.pre("AUTRE"), JOUR);
        assertThat(arrive(JOUR)).isEqualTo(JOUR);
        assertThat(arrive(JOUR.plusDays(29))).isEqualTo(JOUR);
        assertThat(arrive(JOUR.plusDays(30))).isNull();
        assertThat(arrive(JOUR.minusDays(1))).isNull();
    }

    private LocalDate arrive(LocalDate jour) {
        return new Famille(enfant, List.of(), true, jour).getArriveLe();
    }

    @Test
    void oneWithoutAuthorityDoesNotSign() {
        assertThat(adulte(enfant).autorites()).isEmpty();
        assertThat(adulte(enfant).isSignataire()).isFalse();
    }

    @Test
    void authorityOverAnotherChildOrOfAnotherDayDoesNotSign() {
        Exemples.autorite(frere, mere, NatureAutorite.EXERCEE);
        Exemples.autorite(enfant, mere, NatureAutorite.EXERCEE, JOUR.plusDays(1));
        Exemples.autorite(enfant, Exemples.adulte("Luc"), NatureAutorite.EXERCEE);
        assertThat(adulte(enfant).autorites()).isEmpty();
    }

    @Test
    void authorityHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        Autorite autorite = Exemples.autorite(enfant, mere, NatureAutorite.EXERCEE);
        LocalDate fin = NAISSANCE.plusYears(5);
        assertThat(autorite.vaut(fin.plusYears(50))).isTrue();
        autorite.terminer(fin);
        assertThat(autorite.vaut(NAISSANCE.minusDays(1))).isFalse();
        assertThat(autorite.vaut(NAISSANCE)).isTrue();
        assertThat(autorite.vaut(fin.minusDays(1))).isTrue();
        assertThat(autorite.vaut(fin)).isFalse();
        assertThat(Refuses.par(() -> autorite.terminer(NAISSANCE))).containsExactly("du famille.autoriteAvant");
    }

    @Test
    void thePlacementIsThatOfTheDayAndSignsNothing() {
        Exemples.autorite(enfant, mere, NatureAutorite.EXERCEE);
        assertThat(famille().getPlacement()).isNull();
        Autorite fini = Exemples.placement(enfant, NAISSANCE.plusYears(1));
        fini.terminer(JOUR);
        assertThat(famille().getPlacement()).isNull();
        Autorite actuel = Exemples.placement(enfant, JOUR);
        assertThat(famille().getPlacement()).isEqualTo(actuel);
        assertThat(adulte(enfant).isSignataire()).isTrue();
    }

    @Test
    void theAdultsShownAreThoseOfTheChildAlone() {
        Responsable autre = Exemples.adulte("Luc");
        Famille famille = Exemples.famille(
                enfant, Exemples.lien(enfant, mere), Exemples.lien(frere, mere), Exemples.lien(frere, autre));
        assertThat(famille.getAdultes())
                .extracting(a -> a.lien().getResponsable())
                .containsExactly(mere);
        assertThat(famille.getFratrie()).containsExactly(frere);
        assertThat(famille.getAge()).isEqualTo(10);
    }

    @Test
    void theChildLivesInEveryHouseholdOfTheDayTheOldestFirst() {
        Foyer chezElle = Exemples.foyer(false);
        Foyer chezLui = Exemples.foyer(false);
        Foyer quitte = Exemples.foyer(true);
        Exemples.residence(enfant, chezLui, JOUR);
        Exemples.residence(enfant, chezElle, NAISSANCE);
        Exemples.residence(enfant, quitte, NAISSANCE).terminer(JOUR);
        Exemples.residence(enfant, Exemples.foyer(true), JOUR.plusDays(1));
        assertThat(famille().getFoyers()).containsExactly(chezElle, chezLui);
        assertThat(famille().isAdresseConfidentielle()).isFalse();
        assertThat(Refuses.par(() -> Exemples.residence(enfant, quitte, JOUR).terminer(JOUR)))
                .containsExactly("du famille.residenceAvant");
    }

    @Test
    void oneConfidentialAddressIsEnough() {
        Exemples.residence(enfant, Exemples.foyer(false), NAISSANCE);
        Exemples.residence(enfant, Exemples.foyer(true), NAISSANCE).terminer(JOUR.plusDays(1));
        assertThat(famille().getDomiciles()).hasSize(2);
        assertThat(famille().isAdresseConfidentielle()).isTrue();
    }

    @Test
    void aHouseholdNobodyKnowsThePlaceOfHasNoAddress() {
        Foyer sans = new Foyer(UUID.randomUUID(), "chez son père");
        Exemples.residence(enfant, sans, NAISSANCE);
        assertThat(famille().getFoyers()).containsExactly(sans);
        assertThat(famille().getDomiciles()).isEmpty();
    }

    private Famille famille() {
        return Exemples.famille(enfant, Exemples.lien(enfant, mere));
    }

    private Famille.Adulte adulte(Enfant de) {
        return Exemples.famille(de, Exemples.lien(de, mere)).getAdultes().get(0);
    }

    @Test
    void aHouseholdHasTheAddressOfTheDay() {
        Foyer foyer = Exemples.foyer(false);
        assertThat(foyer.domicile(NAISSANCE.minusDays(1))).isNull();
        assertThat(foyer.domicile(JOUR)).isEqualTo(foyer.getDomiciles().get(0));
        Domicile nouveau = domicile(foyer, JOUR, TypeDomicile.HEBERGE, "Béthune");
        assertThat(foyer.demenager(nouveau)).isEqualTo(nouveau);
        assertThat(foyer.domicile(JOUR.minusDays(1))).isNotEqualTo(nouveau);
        assertThat(foyer.domicile(JOUR)).isEqualTo(nouveau);
        Domicile ensuite = domicile(foyer, JOUR.plusDays(5), TypeDomicile.ADRESSE, "Lens");
        foyer.demenager(ensuite);
        assertThat(foyer.getDomiciles().get(0).getAu()).isEqualTo(JOUR);
        assertThat(nouveau.getAu()).isEqualTo(JOUR.plusDays(5));
    }

    @Test
    void onlyAHouseholdWithoutAddressHasNoCommune() {
        Foyer foyer = Exemples.foyer(false);
        assertThat(Refuses.par(() -> domicile(foyer, JOUR, TypeDomicile.HEBERGE, null)))
                .containsExactly("commune commun.obligatoire");
        assertThat(domicile(foyer, JOUR, TypeDomicile.SANS_ADRESSE, null).getCommune())
                .isNull();
    }

    @Test
    void aQuartierIsComputedToldOrStillToBeDetermined() {
        Certitude inconnue = Situation.choisie(null, null).getCertitude();
        assertThat(inconnue).isEqualTo(Certitude.A_DETERMINER);
        assertThat(Situation.choisie("QN06201M", null).getCertitude()).isEqualTo(Certitude.CHOISI);
        assertThat(Situation.choisie(null, Situation.HORS_QPV).getCertitude()).isEqualTo(Certitude.CHOISI);
        Situation localisee = Situation.localisee(BigDecimal.ONE, BigDecimal.TEN, "QN06201M", null, "2024-12");
        assertThat(localisee.getCertitude()).isEqualTo(Certitude.LOCALISE);
        assertThat(localisee.getContourVersion()).isEqualTo("2024-12");
    }

    @Test
    void anAdultIsCalledByBothNamesOrByTheOneThatIsKnown() {
        assertThat(mere.getNomComplet()).isEqualTo("Ana Martin");
        assertThat(Exemples.adulte(null).getNomComplet()).isEqualTo("Martin");
    }

    @Test
    void aNamelessChildIsNeverMade() {
        assertThat(Refuses.par(
                        () -> new Enfant(UUID.randomUUID(), fr.marelle.dossier.Exemples.dossier(), " ", "Zoé", Sexe.F)))
                .containsExactly("nom commun.obligatoire");
    }

    private static Domicile domicile(Foyer foyer, LocalDate du, TypeDomicile type, String commune) {
        Adresse adresse = new Adresse(null, null, commune, false);
        return new Domicile(UUID.randomUUID(), foyer, du, type, adresse, Situation.choisie(null, null));
    }
}
