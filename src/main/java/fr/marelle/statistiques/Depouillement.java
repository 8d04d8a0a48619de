package fr.marelle.statistiques;

import fr.marelle.masquage.Modalite;
import fr.marelle.shared.web.Messages;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Quartier;
import fr.marelle.territoire.TypeEtablissement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Adds the frozen counts of one PRE up, one variable at a time, for its remontée. */
@Dependent
class Depouillement {

    @Inject
    private ComptageRepository comptages;

    @Inject
    private Offre offre;

    RemonteeLue depouiller(Remontee remontee) {
        Pre pre = remontee.getPre();
        List<LigneComptage> lignes = comptages.figees(remontee.getPeriode()).stream()
                .filter(l -> l.pre().equals(pre.getCode()))
                .toList();
        long total = lignes.stream().mapToLong(LigneComptage::effectif).sum();
        List<Grille> grilles = new ArrayList<>();
        for (Variable variable : List.of(Variable.SEXE, Variable.AGE)) {
            grilles.add(grille(Messages.libelle(variable), libelles(variable), lignes, l -> l.code(variable), false));
        }
        grilles.add(grille(
                Messages.libelle(Variable.QUARTIER),
                libelles(Variable.QUARTIER),
                lignes,
                LigneComptage::quartier,
                true));
        grilles.add(grille(
                Messages.texte("statistiques.typeEtablissement"),
                types(),
                lignes,
                LigneComptage::typeEtablissement,
                false));
        return new RemonteeLue(remontee, total, grilles);
    }

    Pre pre(UUID id) {
        return offre.pre(id);
    }

    private Map<String, String> libelles(Variable variable) {
        Map<String, String> libelles = new LinkedHashMap<>();
        for (Modalite m : offre.dimension(variable).modalites()) {
            if (m.parent() != null) {
                libelles.put(m.code(), m.code().startsWith("QN") ? m.libelle() + " (" + m.code() + ")" : m.libelle());
            }
        }
        return libelles;
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (TypeEtablissement type : TypeEtablissement.values()) {
            types.put(type.name(), Messages.libelle(type));
        }
        types.put(Offre.INCONNU, Messages.texte("statistiques.typeInconnu"));
        return types;
    }

    /** @param pleines whether codes nobody has are left out, {@link Quartier#HORS_QPV} excepted */
    private static Grille grille(
            String titre,
            Map<String, String> libelles,
            List<LigneComptage> lignes,
            Function<LigneComptage, String> code,
            boolean pleines) {
        List<Grille.Rangee> rangees = new ArrayList<>();
        libelles.forEach((c, libelle) -> {
            long effectif = lignes.stream()
                    .filter(l -> code.apply(l).equals(c))
                    .mapToLong(LigneComptage::effectif)
                    .sum();
            if (effectif > 0 || !pleines || c.equals(Quartier.HORS_QPV)) {
                rangees.add(new Grille.Rangee(List.of(libelle), List.of(String.valueOf(effectif))));
            }
        });
        return new Grille(titre, titre, List.of(titre), List.of(Messages.texte("statistiques.effectif")), rangees);
    }
}
