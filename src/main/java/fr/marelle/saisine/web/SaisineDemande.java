package fr.marelle.saisine.web;

import fr.marelle.saisine.EnfantSaisi;
import fr.marelle.saisine.SaisineFormulaire;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What is sent: contract of the interface.
 *
 * @param doubleConfirme true to file all the same for a child of the name of one whose answer is awaited; may be left out
 */
public record SaisineDemande(
        List<EnfantSaisi> enfants,
        String etablissement,
        List<String> motifs,
        String dejaTente,
        ParentsInformes parentsInformes,
        String echeanceSouhaitee,
        Boolean doubleConfirme) {

    /** Which parent was told, by whom, on which day. */
    public record ParentsInformes(String qui, String par, String le) {}

    /**
     * As the form would have been typed.
     *
     * @param ecole identifier of a school, from the field and its UAI
     */
    SaisineFormulaire formulaire(BinaryOperator<String> ecole) {
        SaisineFormulaire formulaire = new SaisineFormulaire();
        formulaire.setEnfants(ecoliers(ecole));
        formulaire.setEtablissement(ecole.apply("etablissement", etablissement));
        formulaire.setMotifs(motifs);
        formulaire.setDejaTente(dejaTente);
        formulaire.setEcheanceSouhaitee(echeanceSouhaitee);
        formulaire.setDoubleConfirme(Boolean.TRUE.equals(doubleConfirme));
        if (parentsInformes != null) {
            formulaire.setInformeQui(parentsInformes.qui());
            formulaire.setInformePar(parentsInformes.par());
            formulaire.setInformeLe(parentsInformes.le());
        }
        return formulaire;
    }

    /** The first child is a pupil of the sender unless its school is told; that of a brother or sister is only known if told. */
    private List<EnfantSaisi> ecoliers(BinaryOperator<String> ecole) {
        List<EnfantSaisi> tous = enfants == null ? List.of() : enfants;
        for (int i = 0; i < Math.min(tous.size(), SaisineFormulaire.ENFANTS_MAX); i++) {
            EnfantSaisi enfant = tous.get(i);
            String uai = enfant == null ? "" : enfant.getEtablissement();
            if (uai == null) {
                enfant.setEtablissement(i == 0 ? EnfantSaisi.DEMANDEUR : "");
            } else if (!uai.isBlank()) {
                enfant.setEtablissement(ecole.apply("enfants:" + i + ":etablissement", uai));
            }
        }
        return tous;
    }
}
