package fr.marelle.statistiques;

import fr.marelle.famille.Sexe;
import fr.marelle.masquage.Dimension;
import fr.marelle.masquage.Modalite;
import fr.marelle.saisine.TrancheAge;
import fr.marelle.shared.web.Messages;
import fr.marelle.territoire.Generation;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Quartier;
import fr.marelle.territoire.Territoires;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The dimensions tables may cross, every code of them, counted or not: a missing code would tell that nobody has it. */
@Dependent
class Offre {

    static final String INCONNU = "INCONNU";

    @Inject
    private Territoires territoires;

    /** That dimension, as it stands today. */
    Dimension dimension(Variable variable) {
        List<Modalite> modalites = new ArrayList<>(modalites(variable));
        modalites.add(new Modalite(
                variable.code(), variable.code(), Dimension.ENSEMBLE, null, Messages.texte("statistiques.ensemble")));
        return new Dimension(variable.code(), false, modalites);
    }

    private List<Modalite> modalites(Variable variable) {
        return switch (variable) {
            case SEXE ->
                List.of(Sexe.values()).stream()
                        .map(s -> modalite(variable, s.name(), Messages.libelle(s)))
                        .toList();
            case AGE ->
                List.of(TrancheAge.values()).stream()
                        .map(t -> modalite(variable, tranche(t), Messages.libelle(t)))
                        .toList();
            case PRE ->
                territoires.pres().stream()
                        .map(p -> modalite(variable, p.getCode(), p.getNom()))
                        .toList();
            case QUARTIER -> quartiers();
        };
    }

    private List<Modalite> quartiers() {
        List<Modalite> quartiers = new ArrayList<>();
        for (Quartier q : territoires.quartiers(Generation.QN_2024)) {
            quartiers.add(modalite(Variable.QUARTIER, q.getCode(), q.getNom()));
        }
        quartiers.add(modalite(Variable.QUARTIER, Quartier.HORS_QPV, Messages.texte("statistiques.horsQpv")));
        quartiers.add(modalite(Variable.QUARTIER, INCONNU, Messages.texte("statistiques.quartierInconnu")));
        return quartiers;
    }

    private static Modalite modalite(Variable variable, String code, String libelle) {
        return new Modalite(variable.code(), variable.code(), code, Dimension.ENSEMBLE, libelle);
    }

    /** {@code 02-05}, {@code 17+}. */
    private static String tranche(TrancheAge tranche) {
        String bornes = tranche.name().substring(1).replace('_', '-');
        return bornes.indexOf('-') < 0 ? bornes + "+" : bornes;
    }

    /** The PRE of that identifier. */
    Pre pre(UUID id) {
        return territoires.pre(id);
    }

    /** By code. */
    List<Pre> pres() {
        return territoires.pres();
    }
}
