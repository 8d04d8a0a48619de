package fr.marelle.famille;

import static fr.marelle.famille.Exemples.JOUR;
import static fr.marelle.famille.Exemples.NAISSANCE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Refuses;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of a family refuse, and what they hand on. */
class FormulairesTest {

    private final Enfant enfant = Exemples.enfant("Zoé");
    private final Enfant frere = Exemples.enfant("Tom");
    private final Responsable mere = Exemples.adulte("Ana");
    private final Famille famille = Exemples.famille(enfant, Exemples.lien(enfant, mere), Exemples.lien(frere, mere));

    @Test
    void aChildIsReadWithItsBirthDateAndItsPlacement() {
        EnfantFormulaire saisi = enfantSaisi();
        saisi.setPlacementService("Maison du département");
        saisi.setPlacementDu("2026-01-02");
        saisi.setPlacementSource("jugement");
        saisi.setNiveau("CM1");
        EnfantLu lu = new EnfantLu(saisi, JOUR);
        lu.lever();
        lu.reporter(enfant, null);
        assertThat(enfant.getNom()).isEqualTo("Petit");
        assertThat(enfant.getPrenom()).isEqualTo("Lou");
        assertThat(enfant.getSexe()).isEqualTo(Sexe.M);
        assertThat(enfant.getNiveau()).isEqualTo("CM1");
        assertThat(enfant.age(JOUR)).isEqualTo(10);
        assertThat(lu.placement()).isEqualTo("Maison du département");
        assertThat(lu.placementDu()).isEqualTo("2026-01-02");
        assertThat(lu.placementSource()).isEqualTo("jugement");
    }

    @Test
    void theSameAgeToldAgainKeepsTheDayItWasTold() {
        enfant.situer(null, 9, JOUR.minusMonths(6));
        EnfantFormulaire saisi = enfantSaisi();
        saisi.setNaissance(null);
        saisi.setAge("9");
        new EnfantLu(saisi, JOUR).reporter(enfant, null);
        assertThat(enfant.getAgeDeclareLe()).isEqualTo(JOUR.minusMonths(6));
        saisi.setAge("10");
        new EnfantLu(saisi, JOUR).reporter(enfant, null);
        assertThat(enfant.getAgeDeclareLe()).isEqualTo(JOUR);
    }

    @ParameterizedTest(name = "born {0}, aged {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-23, -, -",
                "2026-11-24, -, naissance commun.dateFuture",
                "2000-11-24, -, -",
                "2000-11-23, -, naissance famille.naissanceAncienne",
                "-, 0, -",
                "-, 25, -",
                "-, 26, age commun.nombre",
                "-, -, naissance famille.naissanceOuAge",
            })
    void aBirthDateOrAnAgeBothPlausible(String naissance, String age, String refus) {
        EnfantFormulaire saisi = enfantSaisi();
        saisi.setNaissance(naissance);
        saisi.setAge(age);
        assertThat(Refuses.par(() -> new EnfantLu(saisi, JOUR).lever()))
                .isEqualTo(refus == null ? List.of() : List.of(refus));
    }

    @Test
    void aPlacementIsDatedAndSourced() {
        EnfantFormulaire saisi = enfantSaisi();
        saisi.setPlacementService("Maison du département");
        assertThat(Refuses.par(() -> new EnfantLu(saisi, JOUR).lever()))
                .containsExactly("placementDu commun.obligatoire", "placementSource commun.obligatoire");
    }

    @Test
    void anAdultIsReadWithWhatSheHolds() {
        ResponsableLu lu = new ResponsableLu(adulteSaisi(), famille, JOUR);
        assertThat(lu.etat()).isEqualTo(EtatResponsable.CONNU);
        assertThat(lu.civilite()).isNull();
        assertThat(lu.nom()).isEqualTo("Petit");
        assertThat(lu.prenom()).isEqualTo("Lia");
        assertThat(lu.coordonnees()).isEqualTo(new Coordonnees("0102030405", "lia@exemple.fr", "lingala", true, false));
        assertThat(lu.lien()).isEqualTo(NatureLien.MERE);
        assertThat(lu.enfants()).containsExactly(enfant);
        assertThat(lu.autorite()).isEqualTo(NatureAutorite.EXERCEE);
        assertThat(lu.autoriteDu()).isEqualTo(NAISSANCE);
        assertThat(lu.autoriteSource()).isEqualTo("livret de famille");
    }

    @Test
    void onlyAnAdultNobodyCanNameHasNoName() {
        assertThat(adulte(s -> s.setNom(null))).containsExactly("nom commun.obligatoire");
        assertThat(adulte(s -> {
                    s.setNom(null);
                    s.setEtat("INCONNU");
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lia", "lia@", "lia@exemple", "@exemple.fr", "lia petit@exemple.fr"})
    void anAddressThatIsNoneIsRefused(String courriel) {
        assertThat(adulte(s -> s.setCourriel(courriel))).containsExactly("courriel famille.courrielForme");
    }

    @Test
    void authorityIsDatedAndSourcedOrNotToldAtAll() {
        assertThat(adulte(s -> {
                    s.setAutoriteDu(null);
                    s.setAutoriteSource(" ");
                }))
                .containsExactly("autoriteDu commun.obligatoire", "autoriteSource commun.obligatoire");
        ResponsableFormulaire saisi = adulteSaisi();
        saisi.setAutorite(" ");
        ResponsableLu lu = new ResponsableLu(saisi, famille, JOUR);
        assertThat(lu.autorite()).isNull();
        assertThat(lu.autoriteDu()).isNull();
        assertThat(lu.autoriteSource()).isNull();
    }

    @Test
    void aCourtesyTitleIsOneOfTheListOrNone() {
        assertThat(adulte(s -> s.setCivilite("REINE"))).containsExactly("civilite commun.choixObligatoire");
        ResponsableFormulaire saisi = adulteSaisi();
        saisi.setCivilite(Civilite.values()[0].name());
        assertThat(new ResponsableLu(saisi, famille, JOUR).civilite()).isEqualTo(Civilite.values()[0]);
    }

    @Test
    void onlyChildrenWithinReachMayBeChosen() {
        String etranger = Exemples.enfant("Max").getId().toString();
        assertThat(adulte(s -> s.setEnfants(List.of(etranger)))).containsExactly("enfants commun.choixObligatoire");
        ResponsableFormulaire saisi = adulteSaisi();
        saisi.setEnfants(
                List.of(etranger, frere.getId().toString(), enfant.getId().toString()));
        assertThat(new ResponsableLu(saisi, famille, JOUR).enfants()).containsExactly(enfant, frere);
    }

    @Test
    void anAddressIsReadWithItsQuartiers() {
        DomicileLu lu = new DomicileLu(domicileSaisi(), famille, JOUR);
        assertThat(lu.foyer()).isNull();
        assertThat(lu.libelle()).isEqualTo("chez sa mère");
        assertThat(lu.du()).isEqualTo(NAISSANCE);
        assertThat(lu.type()).isEqualTo(TypeDomicile.ADRESSE);
        assertThat(lu.adresse()).isEqualTo(new Adresse("2 rue du Palet", "62400", "Béthune", true));
        assertThat(lu.situation().getQuartier2024()).isEqualTo("QN06201M");
        assertThat(lu.situation().getQuartier2014()).isEqualTo(Situation.HORS_QPV);
        assertThat(lu.situation().getCertitude())
                .isEqualTo(Situation.choisie("QN06201M", null).getCertitude());
        assertThat(lu.enfants()).containsExactly(enfant);
    }

    @Test
    void aHouseholdOfTheChildMovesAndNeedsNoNewName() {
        Foyer foyer = Exemples.foyer(false);
        Exemples.residence(enfant, Exemples.foyer(false), NAISSANCE);
        Exemples.residence(enfant, foyer, NAISSANCE);
        DomicileFormulaire saisi = domicileSaisi();
        saisi.setFoyer(foyer.getId().toString());
        saisi.setLibelle(null);
        DomicileLu lu = new DomicileLu(saisi, famille, JOUR);
        assertThat(lu.foyer()).isEqualTo(foyer);
        assertThat(lu.libelle()).isNull();
    }

    @Test
    void aHouseholdOfOthersIsNoneOfTheChilds() {
        Exemples.residence(enfant, Exemples.foyer(false), NAISSANCE);
        assertThat(domicile(s -> {
                    s.setFoyer(Exemples.foyer(false).getId().toString());
                    s.setLibelle(null);
                }))
                .containsExactly("libelle commun.obligatoire");
    }

    @Test
    void onlyThoseWithoutAddressMayHaveNoCommune() {
        assertThat(domicile(s -> s.setCommune(null))).containsExactly("commune commun.obligatoire");
        assertThat(domicile(s -> {
                    s.setCommune(null);
                    s.setType("SANS_ADRESSE");
                }))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "6240, -, -, codePostal famille.codePostalForme",
                "624000, -, -, codePostal commun.tropLong codePostal famille.codePostalForme",
                "62400, QP062001, -, quartier2024 commun.choixObligatoire",
                "62400, -, QN06201M, quartier2014 commun.choixObligatoire",
                "62400, QN02A01I, QP02B001, -",
                "62400, QN06201Z, -, quartier2024 commun.choixObligatoire",
                "62400, HORS_QPV, HORS_QPV, -",
                "-, -, -, -",
            })
    void postcodeAndQuartiersHaveTheirForm(String codePostal, String q2024, String q2014, String refus) {
        List<String> refuses = domicile(s -> {
            s.setCodePostal(codePostal);
            s.setQuartier2024(q2024);
            s.setQuartier2014(q2014);
        });
        assertThat(String.join(" ", refuses)).isEqualTo(refus == null ? "" : refus);
    }

    @Test
    void anAddressIsThatOfSomebody() {
        assertThat(domicile(s -> s.setEnfants(List.of()))).containsExactly("enfants commun.choixObligatoire");
    }

    private List<String> adulte(Consumer<ResponsableFormulaire> changement) {
        ResponsableFormulaire saisi = adulteSaisi();
        changement.accept(saisi);
        return Refuses.par(() -> new ResponsableLu(saisi, famille, JOUR));
    }

    private List<String> domicile(Consumer<DomicileFormulaire> changement) {
        DomicileFormulaire saisi = domicileSaisi();
        changement.accept(saisi);
        return Refuses.par(() -> new DomicileLu(saisi, famille, JOUR));
    }

    private static EnfantFormulaire enfantSaisi() {
        EnfantFormulaire saisi = new EnfantFormulaire();
        saisi.setNom(" Petit ");
        saisi.setPrenom("Lou");
        saisi.setNaissance("04/05/2016");
        saisi.setSexe("M");
        return saisi;
    }

    private ResponsableFormulaire adulteSaisi() {
        ResponsableFormulaire saisi = new ResponsableFormulaire();
        saisi.setEtat("CONNU");
        saisi.setNom("Petit");
        saisi.setPrenom("Lia");
        saisi.setTelephone("0102030405");
        saisi.setCourriel("lia@exemple.fr");
        saisi.setLangue("lingala");
        saisi.setInterprete(true);
        saisi.setLien("MERE");
        saisi.setEnfants(List.of(enfant.getId().toString()));
        saisi.setAutorite("EXERCEE");
        saisi.setAutoriteDu("2016-05-04");
        saisi.setAutoriteSource("livret de famille");
        return saisi;
    }

    private DomicileFormulaire domicileSaisi() {
        DomicileFormulaire saisi = new DomicileFormulaire();
        saisi.setLibelle("chez sa mère");
        saisi.setDu("2016-05-04");
        saisi.setType("ADRESSE");
        saisi.setVoie("2 rue du Palet");
        saisi.setCodePostal("62400");
        saisi.setCommune("Béthune");
        saisi.setConfidentiel(true);
        saisi.setQuartier2024("QN06201M");
        saisi.setQuartier2014("HORS_QPV");
        saisi.setEnfants(List.of(enfant.getId().toString()));
        return saisi;
    }
}
