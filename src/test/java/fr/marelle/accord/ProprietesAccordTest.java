package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.accord.Faits.FaitAutorite;
import fr.marelle.accord.Faits.FaitRecherche;
import fr.marelle.accord.Faits.FaitReponse;
import fr.marelle.essai.Ligne;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.shared.Intervalle;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the rule of accords whatever happened in a family: judgments, answers and searches of three adults over two years. */
class ProprietesAccordTest {

    private static final String GRAINE = "20050118";
    private static final LocalDate DEBUT = LocalDate.of(2026, 1, 1);
    private static final int JOURS = 730;
    private static final List<UUID> ADULTES = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    @Property(tries = 2000, seed = GRAINE)
    void aWithdrawalNeverWidens(
            @ForAll("histoires") Faits faits,
            @ForAll Signature signature,
            @ForAll("adultes") UUID qui,
            @ForAll("jours") LocalDate le) {
        Faits retire = ajouter(faits, new FaitReponse(qui, Reponse.RETIRE, le, null, signature));
        for (LocalDate jour : calendrier()) {
            if (permis(retire, signature, jour)) {
                assertThat(permis(faits, signature, jour)).as("%s", jour).isTrue();
            }
        }
    }

    @Property(tries = 2000, seed = GRAINE)
    void theOrderOfEntryNeverMatters(
            @ForAll("histoires") Faits faits, @ForAll Signature signature, @ForAll Random hasard) {
        List<FaitAutorite> autorites = new ArrayList<>(faits.autorites());
        List<FaitReponse> reponses = new ArrayList<>(faits.reponses());
        List<FaitRecherche> recherches = new ArrayList<>(faits.recherches());
        Collections.shuffle(autorites, hasard);
        Collections.shuffle(reponses, hasard);
        Collections.shuffle(recherches, hasard);
        Faits melanges = new Faits(faits.majorite(), autorites, reponses, recherches);
        assertThat(intervalles(melanges, signature)).isEqualTo(intervalles(faits, signature));
    }

    @Property(tries = 2000, seed = GRAINE)
    void theIntervalsAreTheDaysOneByOne(@ForAll("histoires") Faits faits, @ForAll Signature signature) {
        List<Intervalle> intervalles = intervalles(faits, signature);
        for (LocalDate jour : chaqueJour()) {
            assertThat(intervalles.stream().anyMatch(i -> i.contient(jour)))
                    .as("%s", jour)
                    .isEqualTo(permis(faits, signature, jour));
        }
    }

    @Property(tries = 2000, seed = GRAINE)
    void nothingSaidByParentsActsFromTheEighteenthBirthday(
            @ForAll("histoires") Faits faits, @ForAll Signature signature) {
        assertThat(intervalles(faits, signature)).allMatch(i -> i.au() != null && !i.au().isAfter(faits.majorite()));
    }

    /** Before 18 nothing the young adult signed acts; from then on nothing else does. */
    @Property(tries = 2000, seed = GRAINE)
    void theYoungAdultDecidesFromTheEighteenthBirthdayAloneLeapDaysToo(
            @ForAll("histoires") Faits faits,
            @ForAll("naissances") LocalDate naissance,
            @ForAll Signature signature,
            @ForAll Reponse dit,
            @ForAll("jours") LocalDate le) {
        Faits jamaisMajeur = new Faits(null, faits.autorites(), faits.reponses(), faits.recherches());
        Faits jeune = ajouter(naitre(faits, naissance), new FaitReponse(null, dit, le, null, signature));
        for (LocalDate jour : chaqueJour()) {
            boolean majeur = Period.between(naissance, jour).getYears() >= 18;
            boolean attendu = majeur
                    ? dit == Reponse.ACCORDE
                            && !jour.isBefore(le)
                            && Period.between(naissance, le).getYears() >= 18
                    : permis(jamaisMajeur, signature, jour);
            assertThat(permis(jeune, signature, jour)).as("%s", jour).isEqualTo(attendu);
        }
    }

    /** Born that day, as the software counts it. */
    private static Faits naitre(Faits faits, LocalDate naissance) {
        LocalDate majorite = Ligne.poser(fr.marelle.famille.Exemples.enfant("Zoé"), "naissance", naissance)
                .getMajorite();
        return new Faits(majorite, faits.autorites(), faits.reponses(), faits.recherches());
    }

    @Property(tries = 2000, seed = GRAINE)
    void aJudgmentOrASearchOfTheFutureChangesNoPastDayEither(
            @ForAll("histoires") Faits faits,
            @ForAll Signature signature,
            @ForAll("adultes") UUID qui,
            @ForAll NatureAutorite nature,
            @ForAll ResultatRecherche resultat,
            @ForAll("jours") LocalDate le) {
        List<FaitAutorite> autorites = new ArrayList<>(faits.autorites());
        autorites.add(new FaitAutorite(qui, nature, le, null));
        List<FaitRecherche> recherches = new ArrayList<>(faits.recherches());
        recherches.add(new FaitRecherche(qui, resultat, le));
        Faits apres = new Faits(faits.majorite(), autorites, faits.reponses(), recherches);
        for (LocalDate jour : calendrier()) {
            if (jour.isBefore(le)) {
                assertThat(permis(apres, signature, jour)).isEqualTo(permis(faits, signature, jour));
            }
        }
    }

    @Property(tries = 2000, seed = GRAINE)
    void theFutureChangesNoPastDay(
            @ForAll("histoires") Faits faits,
            @ForAll Signature signature,
            @ForAll("adultes") UUID qui,
            @ForAll Reponse reponse,
            @ForAll("jours") LocalDate le) {
        Faits apres = ajouter(faits, new FaitReponse(qui, reponse, le, null, signature));
        for (LocalDate jour : calendrier()) {
            if (jour.isBefore(le)) {
                assertThat(permis(apres, signature, jour)).isEqualTo(permis(faits, signature, jour));
            }
        }
    }

    /** Both parents agreed and it was allowed; one who may sign then says no: nothing is, whatever else happened. */
    @Property(tries = 2000, seed = GRAINE, maxDiscardRatio = 30)
    void aRefusalThatIsKnownIsNeverOverridden(
            @ForAll("histoires") Faits faits, @ForAll Signature signature, @ForAll("jours") LocalDate le) {
        Faits accord = accorder(faits, le);
        LocalDate lendemain = le.plusDays(1);
        Assume.that(accord.peutSigner(ADULTES.get(1), lendemain) && permis(accord, signature, lendemain));
        Faits refuse = ajouter(accord, new FaitReponse(ADULTES.get(1), Reponse.REFUSE, lendemain, null, signature));
        assertThat(permis(refuse, signature, lendemain)).isFalse();
    }

    /** The same, the other parent telling of it. */
    @Property(tries = 2000, seed = GRAINE, maxDiscardRatio = 30)
    void aDisagreementThatIsKnownIsNeverOverridden(
            @ForAll("histoires") Faits faits, @ForAll Signature signature, @ForAll("jours") LocalDate le) {
        Faits accord = accorder(faits, le);
        LocalDate lendemain = le.plusDays(1);
        Assume.that(accord.peutSigner(ADULTES.get(1), lendemain) && permis(accord, signature, lendemain));
        List<FaitRecherche> recherches = new ArrayList<>(accord.recherches());
        recherches.add(new FaitRecherche(ADULTES.get(1), ResultatRecherche.DESACCORD, lendemain));
        Faits sait = new Faits(accord.majorite(), accord.autorites(), accord.reponses(), recherches);
        assertThat(permis(sait, signature, lendemain)).isFalse();
    }

    /** Two hold authority all along, and both agree that day. */
    private static Faits accorder(Faits faits, LocalDate le) {
        List<FaitAutorite> autorites = new ArrayList<>(faits.autorites());
        List<FaitReponse> reponses = new ArrayList<>(faits.reponses());
        for (UUID parent : ADULTES.subList(0, 2)) {
            autorites.add(new FaitAutorite(parent, NatureAutorite.EXERCEE, DEBUT.minusYears(9), null));
            reponses.add(new FaitReponse(parent, Reponse.ACCORDE, le, null, Signature.UNE));
        }
        return new Faits(faits.majorite(), autorites, reponses, faits.recherches());
    }

    /** Where both must sign, what is allowed with two signatures is allowed with one. */
    @Property(tries = 2000, seed = GRAINE)
    void twoSignaturesAreNeverEasierThanOne(@ForAll("histoires") Faits faits) {
        for (LocalDate jour : calendrier()) {
            if (permis(faits, Signature.DEUX, jour)) {
                assertThat(permis(faits, Signature.UNE, jour)).as("%s", jour).isTrue();
            }
        }
    }

    /** An edition that wants every signature, then one that wants one: in between, whatever each was read in. */
    @Property(tries = 2000, seed = GRAINE)
    void editionsOfBothKindsAllowNoMoreThanOneSignatureAndNoLessThanTwo(@ForAll("histoires") Faits faits) {
        for (LocalDate jour : calendrier()) {
            boolean melees = new CalculPermissions(faits).motif(jour) == MotifPermission.AUTORISE;
            assertThat(melees)
                    .as("%s", jour)
                    .isIn(permis(faits, Signature.DEUX, jour), permis(faits, Signature.UNE, jour));
        }
    }

    @Provide
    Arbitrary<Faits> histoires() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2 * JOURS).map(DEBUT::plusDays),
                        autorites().list().ofMaxSize(6),
                        reponses().list().ofMaxSize(6),
                        recherches().list().ofMaxSize(4))
                .as(Faits::new);
    }

    private Arbitrary<FaitAutorite> autorites() {
        return Combinators.combine(
                        adultes(),
                        Arbitraries.of(NatureAutorite.class),
                        jours(),
                        Arbitraries.integers().between(0, 900))
                .as((qui, nature, du, duree) ->
                        new FaitAutorite(qui, nature, du.minusDays(JOURS / 2), duree == 0 ? null : du.plusDays(duree)));
    }

    private Arbitrary<FaitReponse> reponses() {
        return Combinators.combine(
                        adultes(),
                        Arbitraries.of(Reponse.class),
                        jours(),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.of(Signature.class))
                .as((qui, dit, le, mois, signature) -> new FaitReponse(
                        qui, dit, le, dit != Reponse.ACCORDE || mois == 0 ? null : le.plusMonths(mois), signature));
    }

    private Arbitrary<FaitRecherche> recherches() {
        return Combinators.combine(adultes(), Arbitraries.of(ResultatRecherche.class), jours())
                .as(FaitRecherche::new);
    }

    /** Of those who come of age within the two years, on a leap day one time in four. */
    @Provide
    Arbitrary<LocalDate> naissances() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalDate.of(2008, 2, 29)),
                Arbitraries.integers().between(1, JOURS).map(n -> DEBUT.plusDays(n)
                        .minusYears(18)),
                Arbitraries.integers().between(-40, 40).map(LocalDate.of(2008, 2, 29)::plusDays),
                Arbitraries.integers().between(1, JOURS).map(n -> DEBUT.plusDays(n)
                        .minusYears(18)));
    }

    @Provide
    Arbitrary<UUID> adultes() {
        return Arbitraries.of(ADULTES);
    }

    @Provide
    Arbitrary<LocalDate> jours() {
        return Arbitraries.integers().between(0, JOURS - 1).map(DEBUT::plusDays);
    }

    /** One day in five of the two years. */
    private static List<LocalDate> calendrier() {
        return DEBUT.datesUntil(DEBUT.plusDays(JOURS), Period.ofDays(5)).toList();
    }

    /** Each of them. */
    private static List<LocalDate> chaqueJour() {
        return DEBUT.datesUntil(DEBUT.plusDays(JOURS)).toList();
    }

    private static Faits ajouter(Faits faits, FaitReponse reponse) {
        List<FaitReponse> reponses = new ArrayList<>(faits.reponses());
        reponses.add(reponse);
        return new Faits(faits.majorite(), faits.autorites(), reponses, faits.recherches());
    }

    private static List<Intervalle> intervalles(Faits faits, Signature signature) {
        return new CalculPermissions(Exemples.lues(faits, signature)).intervalles();
    }

    private static boolean permis(Faits faits, Signature signature, LocalDate jour) {
        return new CalculPermissions(Exemples.lues(faits, signature)).motif(jour) == MotifPermission.AUTORISE;
    }
}
