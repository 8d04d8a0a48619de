package fr.marelle.demonstration;

import fr.marelle.contrat.FicheAction;
import fr.marelle.demonstration.TerritoireDemonstration.Repere;
import fr.marelle.famille.Adresse;
import fr.marelle.famille.Situation;
import fr.marelle.territoire.Commune;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Quartier;
import fr.marelle.territoire.TypeEtablissement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the children of one PRE live and learn, as one transaction sees it.
 *
 * @param toutes schools of every PRE, for levels this one has no school for
 * @param fiches what may finance an action
 */
record Lieux(Pre pre, List<Etablissement> ecoles, List<Etablissement> toutes, List<FicheAction> fiches) {

    /** Version of the schematic contours of 2024. */
    private static final String CONTOURS = "schéma-démonstration";

    /** Half a side of the square in which an address is drawn, in degrees: well inside the smallest quartier. */
    private static final double ECART = 0.0012;

    /** UAI of the schools whose liaison can sign in. */
    private static final Set<String> LIAISONS =
            Csv.lire("comptes").stream().map(l -> l[5]).collect(Collectors.toSet());

    private static final Map<String, Repere> REPERES = new HashMap<>();

    static {
        TerritoireDemonstration.reperes().forEach(r -> REPERES.put(r.quartier(), r));
    }

    /** An address with what is known of its quartier. */
    record Lieu(Adresse adresse, Situation situation) {}

    /** Most often in a quartier of the PRE. */
    Lieu lieu(boolean confidentiel, Hasard hasard) {
        List<Quartier> quartiers = pre.getQuartiers().stream()
                .filter(q -> REPERES.containsKey(q.getCode()))
                .toList();
        if (hasard.chance(81) && !quartiers.isEmpty()) {
            return dansQuartier(hasard.parmi(quartiers), confidentiel, hasard);
        }
        Situation situation = hasard.chance(15)
                ? Situation.choisie(null, null)
                : Situation.choisie(Situation.HORS_QPV, Situation.HORS_QPV);
        return new Lieu(adresse(hasard.parmi(pre.getCommunes()), confidentiel, hasard), situation);
    }

    private static Lieu dansQuartier(Quartier quartier, boolean confidentiel, Hasard hasard) {
        Repere repere = REPERES.get(quartier.getCode());
        Commune commune = quartier.getCommunes().stream()
                .filter(c -> c.getCodeInsee().equals(repere.insee()))
                .findFirst()
                .orElse(quartier.getCommunes().get(0));
        String ancien = quartier.getAnciens().isEmpty()
                ? null
                : quartier.getAnciens().get(0).getCode();
        Situation situation = Situation.localisee(
                pres(repere.longitude(), hasard),
                pres(repere.latitude(), hasard),
                quartier.getCode(),
                ancien,
                CONTOURS);
        return new Lieu(adresse(commune, confidentiel, hasard), situation);
    }

    private static BigDecimal pres(double milieu, Hasard hasard) {
        return BigDecimal.valueOf(milieu + (hasard.fraction() * 2 - 1) * ECART).setScale(6, RoundingMode.HALF_UP);
    }

    private static Adresse adresse(Commune commune, boolean confidentiel, Hasard hasard) {
        return new Adresse(Noms.voie(hasard), commune.getCodesPostaux().get(0), commune.getNom(), confidentiel);
    }

    /** A school of that kind, of the PRE if it has one; the two collèges whose liaison can sign in come more often. */
    Etablissement ecole(TypeEtablissement type, Hasard hasard) {
        List<Etablissement> proches = deType(ecoles, type);
        List<Etablissement> choix = proches.isEmpty() ? deType(toutes, type) : proches;
        return choix.stream()
                .filter(e -> LIAISONS.contains(e.getUai().valeur()))
                .filter(e -> hasard.chance(50))
                .findFirst()
                .orElseGet(() -> hasard.parmi(choix));
    }

    private static List<Etablissement> deType(List<Etablissement> parmi, TypeEtablissement type) {
        return parmi.stream().filter(e -> e.getType() == type).toList();
    }
}
