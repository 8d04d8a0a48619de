package fr.marelle.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Refuses;
import fr.marelle.shared.Erreurs;
import fr.marelle.territoire.Generation;
import fr.marelle.territoire.Quartier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form of a fiche action refuses, and amounts as people write them. */
class FicheSaisieTest {

    private static final LocalDate DEBUT = LocalDate.of(2024, 1, 1);

    private final Contrat contrat =
            new Contrat("CDV", "Engagements", TypeContrat.QUARTIERS_2030, DEBUT, LocalDate.of(2030, 12, 31));
    private final Axe emploi = contrat.ajouterAxe("Emploi", NatureAxe.PILIER, DEBUT);
    private final Axe ecole = contrat.ajouterAxe("École", NatureAxe.PILIER, DEBUT);

    @Test
    void theFicheCarriesWhatWasTyped() {
        FicheSaisie lue = FicheSaisie.lire(saisi(s -> {}), contrat);
        assertThat(Refuses.de(lue.erreurs())).isEmpty();
        FicheAction fiche = lue.nouvelle(UUID.randomUUID());
        lue.reporter(fiche, List.of(new Quartier("QN06201M", Generation.QN_2024, "Centre", List.of())));
        assertThat(fiche.getAxe()).isEqualTo(ecole);
        assertThat(fiche.getAnnee()).isEqualTo(2026);
        assertThat(fiche.getIntitule()).isEqualTo("J’apprends à nager");
        assertThat(fiche.getPorteur()).isEqualTo("Centre social");
        assertThat(fiche.getNumeroDauphin()).isEqualTo("1234567");
        assertThat(fiche.getDescription()).isEqualTo("Douze séances");
        assertThat(fiche.getQuartiers()).hasSize(1);
        assertThat(fiche.getFinancements())
                .extracting(Financement::getFinanceur)
                .containsExactly(Financeur.values()[1]);
        assertThat(fiche.getTotal().accorde()).isEqualByComparingTo("1000");
    }

    @Test
    void aFicheCorrectedTakesEverythingAnew() {
        FicheAction fiche = new FicheAction(UUID.randomUUID(), emploi, 2025, "Avant", "Avant", "1.1");
        FicheSaisie.lire(saisi(s -> {}), contrat)
                .reporter(fiche, List.of(new Quartier("QN06201M", Generation.QN_2024, "Centre", List.of())));
        assertThat(fiche.getAxe()).isEqualTo(ecole);
        assertThat(fiche.getIntitule()).isEqualTo("J’apprends à nager");
    }

    @Test
    void aYearOfTheContractAnAxisAndAQuartierAreRequired() {
        assertThat(refus(s -> s.setAnnee(" "))).containsExactly("annee commun.obligatoire");
        assertThat(refus(s -> s.setAnnee(null))).containsExactly("annee commun.obligatoire");
        assertThat(refus(s -> s.setAnnee("2023"))).containsExactly("annee commun.nombre");
        assertThat(refus(s -> s.setAnnee("2031"))).containsExactly("annee commun.nombre");
        assertThat(refus(s -> s.setAxe(UUID.randomUUID().toString()))).containsExactly("axe commun.choixObligatoire");
        assertThat(refus(s -> s.setQuartiers(List.of()))).containsExactly("quartiers contrat.quartierRequis");
    }

    @Test
    void nothingIsGrantedNorSpentOfWhatWasNotAskedFor() {
        String champ = "financements:" + Financeur.values()[2].ordinal() + ":demande contrat.demandeAbsente";
        assertThat(refus(s -> s.getFinancements().get(2).setAccorde("10"))).containsExactly(champ);
        assertThat(refus(s -> s.getFinancements().get(2).setDepense("10"))).containsExactly(champ);
    }

    @ParameterizedTest(name = "{0} is {1}, written {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1 250,50;1250.50;1250,5",
                "1250.5;1250.50;1250,5",
                "1 250 €;1250.00;1250",
                "0;0.00;0",
                "12,3;12.30;12,3"
            })
    void anAmountIsReadAndWrittenAsPeopleDo(String saisi, BigDecimal montant, String ecrit) {
        Erreurs erreurs = new Erreurs();
        assertThat(Montant.lire(erreurs, "m", saisi)).isEqualTo(montant);
        assertThat(erreurs.aucune()).isTrue();
        assertThat(Montant.ecrire(montant)).isEqualTo(ecrit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"-5", "1,234", "mille", "12345678901", "1.2.3"})
    void whatIsNoAmountIsRefused(String saisi) {
        Erreurs erreurs = new Erreurs();
        assertThat(Montant.lire(erreurs, "m", saisi)).isNull();
        assertThat(Refuses.de(erreurs)).containsExactly("m contrat.montantFaux");
    }

    @Test
    void noAmountIsNone() {
        Erreurs erreurs = new Erreurs();
        assertThat(Montant.lire(erreurs, "m", " ")).isNull();
        assertThat(Montant.lire(erreurs, "m", null)).isNull();
        assertThat(erreurs.aucune()).isTrue();
        assertThat(Montant.ecrire(null)).isEmpty();
    }

    @Test
    void grantedMayEqualRequestedAndSpentGranted() {
        FicheAction fiche = new FicheAction(UUID.randomUUID(), emploi, 2025, "Nager", "Centre", "1.1");
        BigDecimal dix = BigDecimal.TEN;
        Financeur premier = Financeur.values()[0];
        Financeur second = Financeur.values()[1];
        fiche.financer(premier, dix, dix, dix);
        fiche.financer(second, BigDecimal.ZERO, BigDecimal.ZERO, null);
        assertThat(fiche.getFinancements()).hasSize(2);
        assertThat(Refuses.par(() -> fiche.financer(second, BigDecimal.ONE, dix, null)))
                .containsExactly("financements:" + second.ordinal() + ":accorde contrat.accordeTropGrand");
        fiche.financer(second, null, null, null);
        assertThat(fiche.getFinancements())
                .extracting(Financement::getFinanceur)
                .containsExactly(premier);
        assertThat(fiche.isDeposee()).isTrue();
        assertThat(fiche.isRetenue()).isFalse();
        fiche.retenir();
        assertThat(fiche.isDeposee()).isFalse();
        assertThat(fiche.isRetenue()).isTrue();
        assertThat(Refuses.par(fiche::retenir)).containsExactly("null contrat.etatIncompatible");
    }

    @Test
    void aContractKnowsItsYearsItsPartiesAndItsGeneration() {
        assertThat(contrat.getAnnees()).containsExactly(2030, 2029, 2028, 2027, 2026, 2025, 2024);
        assertThat(contrat.couvre(2024)).isTrue();
        assertThat(contrat.couvre(2023)).isFalse();
        assertThat(contrat.getGenerationQuartiers()).isEqualTo(Generation.QN_2024);
        Contrat ancien = new Contrat("A", "A", TypeContrat.CONTRAT_DE_VILLE, DEBUT, DEBUT.plusDays(1));
        assertThat(ancien.getGenerationQuartiers()).isEqualTo(Generation.QP_2014);
        contrat.associer("Préfecture", QualitePartie.values()[0]);
        assertThat(contrat.getParties()).hasSize(1);
        assertThat(contrat.getAxes()).containsExactly(emploi, ecole);
        assertThat(contrat.amender("Prolongé", DEBUT, LocalDate.of(2031, 12, 31))
                        .getNumero())
                .isEqualTo(1);
    }

    private List<String> refus(Consumer<FicheActionFormulaire> changement) {
        return Refuses.de(FicheSaisie.lire(saisi(changement), contrat).erreurs());
    }

    private FicheActionFormulaire saisi(Consumer<FicheActionFormulaire> changement) {
        FicheActionFormulaire saisi = new FicheActionFormulaire();
        saisi.setAnnee("2026");
        saisi.setAxe(ecole.getId().toString());
        saisi.setTheme("1.7");
        saisi.setIntitule("J’apprends à nager");
        saisi.setPorteur("Centre social");
        saisi.setNumeroDauphin("1234567");
        saisi.setDescription("Douze séances");
        saisi.setQuartiers(List.of("QN06201M"));
        saisi.getFinancements().get(1).setDemande("1 500");
        saisi.getFinancements().get(1).setAccorde("1000");
        changement.accept(saisi);
        return saisi;
    }
}
