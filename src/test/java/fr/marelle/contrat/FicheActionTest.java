package fr.marelle.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.territoire.Quartier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FicheActionTest {

    private final Contrat contrat = new Contrat(
            "CDV",
            "Contrat de ville",
            TypeContrat.CONTRAT_DE_VILLE,
            LocalDate.of(2015, 1, 1),
            LocalDate.of(2020, 12, 31));
    private final Axe pilier = contrat.ajouterAxe("Cohésion sociale", NatureAxe.PILIER, LocalDate.of(2015, 1, 1));
    private final FicheAction fiche = fiche(pilier, 2019);

    private static FicheAction fiche(Axe axe, int annee) {
        return new FicheAction(UUID.randomUUID(), axe, annee, "J’apprends à nager", "Centre social", "1.7");
    }

    private static BigDecimal euros(String montant) {
        return new BigDecimal(montant);
    }

    @Test
    void anActionOfAYearOutsideTheContractIsRefused() {
        assertThatThrownBy(() -> fiche(pilier, 2021)).hasMessage("contrat.anneeHorsContrat");
        contrat.amender("Prolongation", LocalDate.of(2020, 6, 1), LocalDate.of(2022, 12, 31));
        assertThat(fiche(pilier, 2021).getContrat()).isEqualTo(contrat);
    }

    @Test
    void anAxisThatDoesNotHoldThatYearIsRefused() {
        Axe ancien = contrat.ajouterAxe("Ancien", NatureAxe.PILIER, LocalDate.of(2015, 1, 1));
        ancien.decrire("Ancien", NatureAxe.PILIER, LocalDate.of(2015, 1, 1), LocalDate.of(2018, 1, 1));
        assertThat(fiche(ancien, 2017).getAxe()).isEqualTo(ancien);
        assertThatThrownBy(() -> fiche(ancien, 2018)).hasMessage("contrat.axeHorsAnnee");
    }

    @Test
    void grantedNeverExceedsRequestedNorSpentGranted() {
        fiche.financer(Financeur.ETAT, euros("5000"), euros("3000"), euros("2999.99"));
        assertThatThrownBy(() -> fiche.financer(Financeur.ETAT, euros("5000"), euros("5000.01"), null))
                .hasMessage("contrat.accordeTropGrand");
        assertThatThrownBy(() -> fiche.financer(Financeur.ETAT, euros("5000"), euros("3000"), euros("3001")))
                .hasMessage("contrat.depenseTropGrande");
        assertThatThrownBy(() -> fiche.financer(Financeur.ETAT, euros("5000"), null, euros("1")))
                .hasMessage("contrat.depenseTropGrande");
        assertThatThrownBy(() -> fiche.financer(Financeur.ETAT, euros("-1"), null, null))
                .hasMessage("contrat.montantFaux");
    }

    @Test
    void oneFunderHasOneLineAndTheTotalAddsThemUp() {
        fiche.financer(Financeur.ETAT, euros("5000"), null, null);
        fiche.financer(Financeur.ETAT, euros("4000"), euros("3000"), null);
        fiche.financer(Financeur.CAF, euros("1000.50"), euros("500.50"), null);
        assertThat(fiche.getFinancements()).hasSize(2);
        assertThat(fiche.getTotal().demande()).isEqualByComparingTo("5000.50");
        assertThat(fiche.getTotal().accorde()).isEqualByComparingTo("3500.50");
        assertThat(fiche.getTotal().depense()).isEqualByComparingTo("0");
        fiche.financer(Financeur.CAF, null, null, null);
        assertThat(fiche.getFinancements()).hasSize(1);
    }

    @Test
    void nothingIsProgrammedWithoutAGrant() {
        fiche.financer(Financeur.ETAT, euros("5000"), null, null);
        assertThatThrownBy(fiche::retenir).hasMessage("contrat.rienAccorde");
        fiche.financer(Financeur.ETAT, euros("5000"), euros("1"), null);
        fiche.retenir();
        assertThat(fiche.getEtat()).isEqualTo(EtatFiche.RETENUE);
    }

    @Test
    void onlyWhatIsProgrammedIsDoneOrGivenUpAndOnlyOnce() {
        assertThatThrownBy(fiche::realiser).hasMessage("contrat.etatIncompatible");
        fiche.financer(Financeur.ETAT, euros("1"), euros("1"), null);
        fiche.retenir();
        fiche.realiser();
        assertThatThrownBy(fiche::abandonner).hasMessage("contrat.etatIncompatible");
        assertThatThrownBy(fiche::rejeter).isInstanceOf(BusinessRuleException.class);
    }

    @Test
    void anActionServesAtLeastOneQuartier() {
        Quartier quartier = new Quartier("QP062008", 2014, "Mont Liébaut", List.of());
        assertThatThrownBy(() -> fiche.servir(List.of())).hasMessage("contrat.quartierRequis");
        fiche.servir(List.of(quartier));
        assertThat(fiche.getQuartiers()).containsExactly(quartier);
    }

    @Test
    void aDauphinNumberIsMadeOfDigits() {
        fiche.preciser(null, "00123456");
        assertThatThrownBy(() -> fiche.preciser(null, "DA-123")).hasMessage("contrat.dauphinFaux");
    }
}
