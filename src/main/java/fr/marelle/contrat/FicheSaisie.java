package fr.marelle.contrat;

import fr.marelle.shared.Erreurs;
import fr.marelle.shared.Texte;
import fr.marelle.territoire.Quartier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was typed of a fiche, read; {@code erreurs} holds what could not be. */
record FicheSaisie(
        Erreurs erreurs,
        Axe axe,
        Integer annee,
        String intitule,
        String porteur,
        String theme,
        String description,
        String dauphin,
        List<Montants> montants) {

    private static final int DESCRIPTION = 2_000;

    /** Amounts of one funder; {@code demande} null when it isn't asked. */
    record Montants(Financeur financeur, BigDecimal demande, BigDecimal accorde, BigDecimal depense) {}

    static FicheSaisie lire(FicheActionFormulaire saisi, Contrat contrat) {
        Erreurs erreurs = new Erreurs();
        int premiere = contrat.getDu().getYear();
        int derniere = contrat.getFin().getYear();
        Integer annee = erreurs.nombre("annee", saisi.getAnnee(), premiere, derniere);
        erreurs.exiger(saisi.getAnnee() != null && !saisi.getAnnee().isBlank(), "annee", "commun.obligatoire");
        Axe axe = contrat.getAxes().stream()
                .filter(a -> a.getId().equals(Texte.uuid(saisi.getAxe())))
                .findFirst()
                .orElse(null);
        erreurs.exiger(axe != null, "axe", "commun.choixObligatoire");
        erreurs.exiger(!saisi.getQuartiers().isEmpty(), "quartiers", "contrat.quartierRequis");
        return new FicheSaisie(
                erreurs,
                axe,
                annee,
                erreurs.obligatoire("intitule", saisi.getIntitule(), Erreurs.TEXTE_COURT),
                erreurs.obligatoire("porteur", saisi.getPorteur(), Erreurs.TEXTE_COURT),
                saisi.getTheme(),
                erreurs.facultatif("description", saisi.getDescription(), DESCRIPTION),
                erreurs.facultatif("numeroDauphin", saisi.getNumeroDauphin(), 20),
                montants(saisi.getFinancements(), erreurs));
    }

    private static List<Montants> montants(List<LigneFinancement> lignes, Erreurs erreurs) {
        List<Montants> lus = new ArrayList<>();
        for (LigneFinancement ligne : lignes) {
            String champ = "financements:" + ligne.getFinanceur().ordinal() + ":";
            BigDecimal demande = Montant.lire(erreurs, champ + "demande", ligne.getDemande());
            BigDecimal accorde = Montant.lire(erreurs, champ + "accorde", ligne.getAccorde());
            BigDecimal depense = Montant.lire(erreurs, champ + "depense", ligne.getDepense());
            erreurs.exiger(
                    demande != null || accorde == null && depense == null, champ + "demande", "contrat.demandeAbsente");
            lus.add(new Montants(ligne.getFinanceur(), demande, accorde, depense));
        }
        return lus;
    }

    FicheAction nouvelle(UUID id) {
        return new FicheAction(id, axe, annee, intitule, porteur, theme);
    }

    void reporter(FicheAction fiche, List<Quartier> quartiers) {
        fiche.decrire(axe, annee, intitule, porteur, theme);
        fiche.preciser(description, dauphin);
        fiche.servir(quartiers);
        montants.forEach(m -> fiche.financer(m.financeur(), m.demande(), m.accorde(), m.depense()));
    }
}
