package fr.marelle.statistiques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Dimension;
import fr.marelle.masquage.Modalite;
import fr.marelle.masquage.Statut;
import fr.marelle.masquage.Tableau;
import fr.marelle.territoire.Pre;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What left, as it is kept and read again: publications, remontées and those they are for. */
class PublicationTest {

    private static final Tableau SEXE = new Tableau(List.of("sexe"));
    private static final Tableau AGE = new Tableau(List.of("age"));
    private static final DemandePublication DEMANDE =
            new DemandePublication(Periode.de("2025-2026"), 12, List.of(AGE, SEXE));
    private static final LocalDate LUNDI = LocalDate.of(2026, 11, 23);

    /** The workbook writes what is not ASCII by number. */
    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");

    private final Pre pre = fr.marelle.dossier.Exemples.pre("PRE-01");

    @Test
    void aPublicationKeepsWhatWasAskedAndItsFileAsItLeft() {
        byte[] archive = archive(20);
        Publication publication = new Publication(UUID.randomUUID(), 7, DEMANDE, archive);
        assertThat(publication.getNumero()).isEqualTo(7);
        assertThat(publication.getPopulation()).isEqualTo("enfants");
        assertThat(publication.getPeriode()).isEqualTo(Periode.de("2025-2026"));
        assertThat(publication.getSeuil()).isEqualTo(12);
        assertThat(publication.getTableaux()).containsExactly(AGE, SEXE);
        assertThat(publication.demande()).isEqualTo(DEMANDE);
        assertThat(publication.getSha256())
                .isEqualTo(Archive.empreinte(archive))
                .hasSize(64);
        byte[] partie = archive.clone();
        archive[0] = 0;
        publication.getArchive()[1] = 0;
        assertThat(publication.getArchive()).isEqualTo(partie);
    }

    @Test
    void itIsReadWithItsTablesItsWorkbookAndItsDefinition() {
        PublicationLue lue = lue(20);
        assertThat(lue.getGrilles()).extracting(Grille::titre).containsExactly("Âge", "Sexe");
        assertThat(lue.getClasseur()).startsWith('P', 'K').hasSizeGreaterThan(1000);
        assertThat(lue.getDefinition()).startsWith("Enfants dont un parcours a été actif");
        assertThat(lue.isVide()).isFalse();
    }

    @Test
    void itIsEmptyWhenAllItsCellsAreToldZeros() {
        assertThat(lue(0).isVide()).isTrue();
        assertThat(lue(-1).isVide()).as("hidden is not empty").isFalse();
    }

    @Test
    void aListNamesEachTable() {
        PublicationLigne ligne =
                new PublicationLigne(UUID.randomUUID(), 7, Instant.EPOCH, "2025-2026", 11, "quartier*sexe age");
        assertThat(ligne.getTitres()).containsExactly("Quartier × Sexe", "Âge");
    }

    @Test
    void aLongTableIsCutOnScreenAndItsTotalsAreKnown() {
        List<Grille.Rangee> rangees = new java.util.ArrayList<>();
        for (int i = 0; i < 103; i++) {
            rangees.add(new Grille.Rangee(List.of("Q", "r" + i), List.of("1")));
        }
        Grille longue = new Grille("q", "Q", List.of("Q", "R"), List.of("n"), rangees);
        assertThat(longue.getVisibles()).hasSize(100);
        assertThat(longue.getReste()).isEqualTo(3);
        Grille courte = new Grille("q", "Q", List.of("Q", "R"), List.of("n"), rangees.subList(0, 2));
        assertThat(courte.getVisibles()).hasSize(2);
        assertThat(courte.getReste()).isZero();
        assertThat(new Grille.Rangee(List.of("Q1", "Ensemble"), List.of()).isTotal())
                .isTrue();
        assertThat(new Grille.Rangee(List.of("Ensemble", "F"), List.of()).isTotal())
                .isFalse();
        assertThat(Grille.marque(cellule("F", 3, Statut.SECRET))).isEqualTo("masqué");
        assertThat(Grille.marque(cellule("F", 30, Statut.PUBLIE))).isEqualTo("publié");
    }

    @Test
    void theFormSendsOnlyTheTablesThatHaveAVariable() {
        PublicationFormulaire formulaire = new PublicationFormulaire();
        assertThat(formulaire.getPopulation()).isEqualTo("enfants");
        assertThat(formulaire.getSeuil()).isEqualTo("11");
        assertThat(formulaire.getTableaux()).containsExactly(List.of("sexe", "age"));
        formulaire.setTableau1(List.of());
        formulaire.setTableau2(List.of("pre"));
        formulaire.setTableau3(null);
        formulaire.setTableau4(List.of("age"));
        formulaire.setPeriode("2025");
        formulaire.setSeuil("12");
        formulaire.setPopulation("autres");
        assertThat(formulaire.getTableaux()).containsExactly(List.of("pre"), List.of("age"));
        assertThat(List.of(formulaire.getPeriode(), formulaire.getSeuil(), formulaire.getPopulation()))
                .containsExactly("2025", "12", "autres");
        assertThat(formulaire.getTableau2()).containsExactly("pre");
        assertThat(formulaire.getTableau4()).containsExactly("age");
    }

    @Test
    void aRecipientIsToldFromItsFirstDayUntilTheDayItEnds() {
        Destinataire destinataire = destinataire("Noëlle Wattier");
        assertThat(destinataire.vaut(LUNDI.minusDays(1))).isFalse();
        assertThat(destinataire.vaut(LUNDI)).isTrue();
        assertThat(destinataire.vaut(LUNDI.plusYears(9))).isTrue();
        destinataire.terminer(LUNDI.plusDays(7));
        destinataire.terminer(LUNDI.plusDays(30));
        assertThat(destinataire.getAu()).as("over stays over").isEqualTo(LUNDI.plusDays(7));
        assertThat(destinataire.vaut(LUNDI.plusDays(6))).isTrue();
        assertThat(destinataire.vaut(LUNDI.plusDays(7))).isFalse();
        Destinataire jamais = destinataire("Paul Ruyssen");
        jamais.terminer(LUNDI.minusDays(3));
        assertThat(jamais.getAu()).isEqualTo(jamais.getDu()).isEqualTo(LUNDI);
        assertThat(jamais.vaut(LUNDI)).isFalse();
        assertThat(List.of(jamais.getNom(), jamais.getFonction(), jamais.getOrganisme()))
                .containsExactly("Paul Ruyssen", "déléguée", "Préfecture");
        assertThat(jamais.getPre()).isSameAs(pre);
    }

    @Test
    void aRemonteeSaysOnEachSheetWhoseCountsTheyAreAndForWhom(@TempDir Path dossier) throws IOException {
        Remontee remontee = fr.marelle.essai.Ligne.poser(
                new Remontee(
                        UUID.randomUUID(),
                        pre,
                        Periode.de("2025"),
                        List.of(destinataire("Zoé Ruyssen"), destinataire("Anne Wattier"))),
                "creeLe",
                Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(remontee.getPre()).isSameAs(pre);
        assertThat(remontee.getPeriode()).isEqualTo(Periode.de("2025"));
        assertThat(remontee.getDestinataires())
                .extracting(Destinataire::getNom)
                .containsExactly("Anne Wattier", "Zoé Ruyssen");
        RemonteeLue lue = new RemonteeLue(
                remontee, 1200, List.of(new Grille("Sexe", "Sexe", List.of("Sexe"), List.of("Effectif"), List.of())));
        assertThat(lue.getDefinition()).startsWith("Enfants dont");
        Path fichier = Files.write(dossier.resolve("r.xlsx"), lue.classeur());
        try (ZipFile classeur = new ZipFile(fichier.toFile())) {
            String textes = new String(
                    classeur.getInputStream(classeur.getEntry("xl/sharedStrings.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(REFERENCE.matcher(textes).replaceAll(r -> Character.toString(Integer.parseInt(r.group(1), 16))))
                    .contains("NON DIFFUSABLE — PRE de PRE-01, Année 2025")
                    .contains(
                            "Destinataires : Anne Wattier, déléguée (Préfecture) ; Zoé Ruyssen, déléguée (Préfecture).")
                    .contains("Remontée faite le 23/11/2026", "1\u202f200 enfants en tout", "ne les rapprochez pas");
        }
    }

    private Destinataire destinataire(String nom) {
        return new Destinataire(UUID.randomUUID(), pre, nom, "déléguée", "Préfecture", LUNDI);
    }

    /** @param filles below zero: hidden */
    private static PublicationLue lue(int filles) {
        return new PublicationLue(new Publication(UUID.randomUUID(), 7, DEMANDE, archive(filles)));
    }

    private static byte[] archive(int filles) {
        Statut statut = filles < 0 ? Statut.SECRET : Statut.PUBLIE;
        return Archive.ecrire(
                new Metadonnees(DEMANDE, 7, Instant.parse("2026-11-23T10:00:00Z"), "1.0"),
                List.of(dimension("sexe", "F"), dimension("age", "17+")),
                List.of(
                        cellule("F", Math.max(0, filles), statut),
                        cellule(Dimension.ENSEMBLE, Math.max(0, filles), statut),
                        new Cellule("age", List.of(Dimension.ENSEMBLE, "17+"), Math.max(0, filles), statut),
                        new Cellule(
                                "age", List.of(Dimension.ENSEMBLE, Dimension.ENSEMBLE), Math.max(0, filles), statut)));
    }

    private static Cellule cellule(String sexe, int effectif, Statut statut) {
        return new Cellule("sexe", List.of(sexe, Dimension.ENSEMBLE), effectif, statut);
    }

    private static Dimension dimension(String code, String feuille) {
        return new Dimension(
                code,
                false,
                List.of(
                        new Modalite(code, code, feuille, Dimension.ENSEMBLE, feuille),
                        new Modalite(code, code, Dimension.ENSEMBLE, null, "Ensemble")));
    }
}
