package fr.marelle.demonstration;

import fr.marelle.territoire.Commune;
import fr.marelle.territoire.Contour;
import fr.marelle.territoire.EpsMode;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Generation;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Quartier;
import fr.marelle.territoire.Rep;
import fr.marelle.territoire.Territoires;
import fr.marelle.territoire.TypeEtablissement;
import fr.marelle.territoire.TypeStructure;
import fr.marelle.territoire.Uai;
import fr.marelle.territoire.VersionContours;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * The territory of Béthune-Bruay: true communes, quartiers and schools, fictitious PRE, and contours that are schematic on
 * purpose: an octagon a quartier, named so, with a tolerance of its own.
 */
@Dependent
public class TerritoireDemonstration {

    /** Metres: how far an octagon may be from the true limit and still be told from it. */
    private static final int TOLERANCE_M = 150;

    private static final String SOURCE = "octogones de démonstration, sans valeur réglementaire";

    /** Share of a side that a cut corner takes. */
    private static final double COIN = 0.3;

    @Inject
    private Territoires territoires;

    private final Map<String, Commune> communes = new HashMap<>();
    private final Map<String, Quartier> quartiers = new HashMap<>();
    private final Map<String, Pre> pres = new HashMap<>();

    /** Where a quartier lies, for fictitious addresses: {@code insee} is its first commune. */
    public record Repere(String quartier, String insee, double longitude, double latitude) {}

    /** Inside a transaction, in an empty database. */
    public void creer() {
        Csv.lire("communes")
                .forEach(l -> communes.put(l[0], territoires.enregistrer(new Commune(l[0], l[1], List.of(l[2])))));
        VersionContours de2014 = version("schéma-démonstration-2014", Generation.QP_2014, LocalDate.of(2015, 1, 1));
        VersionContours de2024 = version("schéma-démonstration", Generation.QN_2024, LocalDate.of(2024, 1, 1));
        Csv.lire("quartiers").forEach(l -> creerQuartier(l, de2014, de2024));
        Csv.lire("pres").forEach(this::creerPre);
        Csv.lire("etablissements").forEach(this::creerEtablissement);
    }

    private VersionContours version(String nom, int generation, LocalDate valableDu) {
        return territoires.enregistrer(new VersionContours(nom, generation, SOURCE, valableDu, TOLERANCE_M));
    }

    private void creerQuartier(String[] l, VersionContours de2014, VersionContours de2024) {
        List<Commune> siennes = codes(l[2]).stream().map(communes::get).toList();
        Quartier ancien = territoires.enregistrer(new Quartier(l[3], Generation.QP_2014, l[1], siennes));
        Quartier quartier = new Quartier(l[0], Generation.QN_2024, l[1], siennes);
        quartier.succederA(ancien);
        quartiers.put(l[0], territoires.enregistrer(quartier));
        quartiers.put(l[3], ancien);
        Polygon contour = octogone(l);
        territoires.enregistrer(new Contour(de2014, ancien, contour));
        territoires.enregistrer(new Contour(de2024, quartier, contour));
    }

    private void creerPre(String[] l) {
        Pre pre = new Pre(l[0], l[1], l[2], TypeStructure.valueOf(l[3]));
        if (l.length > 8) {
            pre.joindre(l[8], l[9], l[10]);
        }
        pre.regler(LocalDate.of(2015, 9, 1), EpsMode.AVANT, 60);
        pre.regler(LocalDate.of(2024, 9, 1), EpsMode.valueOf(l[6]), Integer.parseInt(l[7]));
        List<Quartier> siens = codes(l[5]).stream().map(quartiers::get).toList();
        pre.couvrir(codes(l[4]).stream().map(communes::get).toList(), siens);
        siens.forEach(q -> pre.couvrir(List.of(), q.getAnciens()));
        pres.put(l[0], territoires.enregistrer(pre));
    }

    private void creerEtablissement(String[] l) {
        Etablissement etablissement = new Etablissement(
                new Uai(l[0]), l[1], TypeEtablissement.valueOf(l[2]), Rep.valueOf(l[3]), communes.get(l[4]));
        etablissement.confierA(pres.get(l[5]));
        territoires.enregistrer(etablissement);
    }

    /** The middle of every quartier of 2024, well inside its schematic contour. */
    public static List<Repere> reperes() {
        return Csv.lire("quartiers").stream()
                .map(l -> new Repere(l[0], codes(l[2]).get(0), milieu(l[4], l[6]), milieu(l[5], l[7])))
                .toList();
    }

    private static double milieu(String un, String autre) {
        return (Double.parseDouble(un) + Double.parseDouble(autre)) / 2;
    }

    /** West, south, east and north are the fifth to eighth cells. */
    static Polygon octogone(String[] l) {
        double ouest = Double.parseDouble(l[4]);
        double sud = Double.parseDouble(l[5]);
        double est = Double.parseDouble(l[6]);
        double nord = Double.parseDouble(l[7]);
        double dx = (est - ouest) * COIN;
        double dy = (nord - sud) * COIN;
        return new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(ouest + dx, sud), new Coordinate(est - dx, sud),
            new Coordinate(est, sud + dy), new Coordinate(est, nord - dy),
            new Coordinate(est - dx, nord), new Coordinate(ouest + dx, nord),
            new Coordinate(ouest, nord - dy), new Coordinate(ouest, sud + dy),
            new Coordinate(ouest + dx, sud)
        });
    }

    private static List<String> codes(String cellule) {
        return Arrays.asList(cellule.split(" "));
    }
}
