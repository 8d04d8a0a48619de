package fr.marelle.saisine;

import static fr.marelle.famille.Exemples.JOUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Refuses;
import fr.marelle.famille.Sexe;
import fr.marelle.nomenclature.Exemples;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.Erreurs;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Rep;
import fr.marelle.territoire.TypeEtablissement;
import fr.marelle.territoire.Uai;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form of a saisine refuses, each at its field and all at once. */
class SaisineLueTest {

    private static final Nomenclatures CODES = Exemples.nomenclatures(Map.of(
            ListeNomenclature.NIVEAU_SCOLAIRE,
            List.of("CM1"),
            ListeNomenclature.MOTIF_SAISINE,
            List.of("LANGAGE", "SANTE")));

    private final Erreurs erreurs = new Erreurs();
    private final SaisineLue lue = new SaisineLue(erreurs, CODES, JOUR);

    @Test
    void aChildIsReadAsTyped() {
        EnfantSaisi saisi = saisi();
        saisi.setNiveau("CM1");
        Identite lu = enfants(List.of(saisi)).get(0);
        assertThat(lu.getNom()).isEqualTo("Martin");
        assertThat(lu.getPrenom()).isEqualTo("Zoé");
        assertThat(lu.getNaissance()).isEqualTo("2016-05-04");
        assertThat(lu.getSexe()).isEqualTo(Sexe.F);
        assertThat(lu.getNiveau()).isEqualTo("CM1");
        assertThat(enfants(List.of(saisi())).get(0).getNiveau()).isNull();
        assertThat(Refuses.de(erreurs)).isEmpty();
    }

    @ParameterizedTest(name = "born {0}, aged {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-23, -, -",
                "2026-11-24, -, saisine.naissanceFuture",
                "2000-11-24, -, -",
                "2000-11-23, -, saisine.naissanceAncienne",
                "-, 0, -",
                "-, 25, -",
                "-, -, saisine.naissanceOuAge",
                "2026-13-45, -, commun.dateIllisible",
            })
    void aBirthDateOrAnAgeBothPlausible(String naissance, String age, String refus) {
        EnfantSaisi saisi = saisi();
        saisi.setNaissance(naissance);
        saisi.setAge(age);
        enfants(List.of(saisi));
        assertThat(Refuses.de(erreurs)).isEqualTo(refus == null ? List.of() : List.of("enfants:0:naissance " + refus));
    }

    @Test
    void anAgeOutOfBoundsIsSaidOnce() {
        EnfantSaisi saisi = saisi();
        saisi.setNaissance(null);
        saisi.setAge("26");
        assertThat(enfants(List.of(saisi))).isEmpty();
        assertThat(Refuses.de(erreurs)).containsExactly("enfants:0:age commun.nombre");
    }

    @Test
    void whatMissesIsSaidAtItsLine() {
        EnfantSaisi seconde = saisi();
        seconde.setNom(" ");
        seconde.setSexe(null);
        assertThat(enfants(List.of(saisi(), seconde))).hasSize(1);
        assertThat(Refuses.de(erreurs))
                .containsExactly("enfants:1:nom commun.obligatoire", "enfants:1:sexe commun.choixObligatoire");
    }

    @Test
    void aLineOfNothingIsOneWhereEverythingMisses() {
        assertThat(enfants(Collections.singletonList(null))).isEmpty();
        assertThat(Refuses.de(erreurs)).hasSize(4);
    }

    @Test
    void fromOneToTenChildrenAtOnce() {
        assertThat(enfants(Collections.nCopies(10, saisi()))).hasSize(10);
        assertThat(Refuses.de(erreurs)).isEmpty();
        enfants(Collections.nCopies(11, saisi()));
        assertThat(Refuses.de(erreurs)).containsExactly("enfants saisine.nombreEnfants");
        Erreurs autres = new Erreurs();
        new SaisineLue(autres, CODES, JOUR).enfants(List.of(), (champ, choisi) -> null);
        assertThat(Refuses.de(autres)).containsExactly("enfants saisine.nombreEnfants");
    }

    @Test
    void aLevelIsOneOfTheList() {
        EnfantSaisi saisi = saisi();
        saisi.setNiveau("CM9");
        enfants(List.of(saisi));
        assertThat(Refuses.de(erreurs)).containsExactly("enfants:0:niveau commun.choixObligatoire");
    }

    @Test
    void theSchoolOfEachChildIsWhatWasSaidOfThatChild() {
        Etablissement ecole = new Etablissement(new Uai("0620001P"), "École", TypeEtablissement.ECOLE, Rep.NON, null);
        EnfantSaisi seconde = saisi();
        seconde.setEtablissement("ici");
        List<Identite> lus = lue.enfants(
                List.of(saisi(), seconde),
                (champ, choisi) -> "enfants:1:etablissement ici".equals(champ + " " + choisi) ? ecole : null);
        assertThat(lus).extracting(Identite::getEcole).containsExactly(null, ecole);
    }

    @Test
    void motivesAreAtLeastOneAndAllOfTheList() {
        assertThat(lue.motifs(List.of("SANTE", "LANGAGE", "SANTE"))).containsExactly("SANTE", "LANGAGE");
        assertThat(Refuses.de(erreurs)).isEmpty();
        lue.motifs(null);
        assertThat(Refuses.de(erreurs)).containsExactly("motifs saisine.motifRequis");
        Erreurs autres = new Erreurs();
        new SaisineLue(autres, CODES, JOUR).motifs(List.of("LANGAGE", "MAGIE"));
        assertThat(Refuses.de(autres)).containsExactly("motifs commun.choixObligatoire");
    }

    @Test
    void aParentWasToldByWhomAndWhenBeforeTheSaisineCame() {
        Information information = lue.information(informe(s -> {}), JOUR);
        assertThat(information.getQui()).isEqualTo("sa mère");
        assertThat(information.getPar()).isEqualTo("la directrice");
        assertThat(information.getLe()).isEqualTo("2026-11-20");
        assertThat(Refuses.de(erreurs)).isEmpty();
        assertThat(informer(s -> {}, LocalDate.of(2026, 11, 19))).containsExactly("informeLe saisine.informeApres");
        assertThat(informer(s -> {}, LocalDate.of(2026, 11, 20))).isEmpty();
        assertThat(informer(s -> {}, null)).isEmpty();
        assertThat(informer(s -> s.setInformeLe("2026-11-24"), null)).containsExactly("informeLe commun.dateFuture");
    }

    @Test
    void withoutAParentToldThereIsNoName() {
        assertThat(informer(
                        s -> {
                            s.setInformeQui(" ");
                            s.setInformePar(null);
                            s.setInformeLe("");
                        },
                        JOUR))
                .containsExactly("informeQui saisine.parentsPasInformes");
        assertThat(informer(s -> s.setInformeQui(null), JOUR)).containsExactly("informeQui commun.obligatoire");
        assertThat(informer(s -> s.setInformePar(null), JOUR)).containsExactly("informePar commun.obligatoire");
        assertThat(informer(s -> s.setInformeLe(null), JOUR)).containsExactly("informeLe commun.obligatoire");
    }

    private static List<String> informer(Consumer<SaisineFormulaire> changement, LocalDate recueLe) {
        Erreurs erreurs = new Erreurs();
        Information lue = new SaisineLue(erreurs, CODES, JOUR).information(informe(changement), recueLe);
        List<String> refus = Refuses.de(erreurs);
        assertThat(lue == null).isEqualTo(refus.stream().anyMatch(r -> r.matches(".*(obligatoire|PasInformes)")));
        return refus;
    }

    private static SaisineFormulaire informe(Consumer<SaisineFormulaire> changement) {
        SaisineFormulaire saisi = new SaisineFormulaire();
        saisi.setInformeQui("sa mère");
        saisi.setInformePar("la directrice");
        saisi.setInformeLe("2026-11-20");
        changement.accept(saisi);
        return saisi;
    }

    private List<Identite> enfants(List<EnfantSaisi> saisis) {
        return lue.enfants(saisis, (champ, choisi) -> null);
    }

    private static EnfantSaisi saisi() {
        EnfantSaisi saisi = new EnfantSaisi();
        saisi.setNom("Martin");
        saisi.setPrenom("Zoé");
        saisi.setNaissance("2016-05-04");
        saisi.setSexe("F");
        return saisi;
    }
}
