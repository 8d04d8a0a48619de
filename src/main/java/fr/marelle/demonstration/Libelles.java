package fr.marelle.demonstration;

import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Labels of codes, for the trace of decisions. */
@Dependent
class Libelles {

    @Inject
    private Nomenclatures nomenclatures;

    String decision(String code) {
        return nomenclatures.libelle(ListeNomenclature.DECISION_EPS, code);
    }

    String sortie(String code) {
        return nomenclatures.libelle(ListeNomenclature.MOTIF_SORTIE, code);
    }
}
