package fr.marelle.document;

import static fr.marelle.document.Fichiers.avec;
import static fr.marelle.document.Fichiers.docx;
import static fr.marelle.document.Fichiers.forger;
import static fr.marelle.document.Fichiers.image;
import static fr.marelle.document.Fichiers.octets;
import static fr.marelle.document.Fichiers.odf;
import static fr.marelle.document.Fichiers.pdf;
import static fr.marelle.document.Fichiers.pngDeclare;
import static fr.marelle.document.Fichiers.xlsx;
import static fr.marelle.document.Fichiers.zip;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept as a document, and what is not, whatever it says of itself. */
class ExamenFichierTest {

    private static final String DIFFERENT = "document.contenuDifferent";
    private static final String ILLISIBLE = "document.illisible";
    private static final String DEMESURE = "document.demesure";
    private static final String MACROS = "document.macros";

    @Test
    void eachOfTheSevenFormatsIsKept() {
        assertThat(examiner("lettre.pdf", pdf("<< /Type /Catalog >>"))).isEqualTo("PDF");
        assertThat(examiner("dessin.png", image("png", 30, 20))).isEqualTo("PNG");
        assertThat(examiner("photo.jpg", image("jpg", 30, 20))).isEqualTo("JPEG");
        assertThat(examiner("PHOTO.JPEG", image("jpg", 30, 20))).isEqualTo("JPEG");
        assertThat(examiner("texte.odt", zip(odf("text")))).isEqualTo("ODT");
        assertThat(examiner("classeur.ods", zip(odf("spreadsheet")))).isEqualTo("ODS");
        assertThat(examiner("texte.docx", zip(docx()))).isEqualTo("DOCX");
        assertThat(examiner("classeur.xlsx", zip(xlsx()))).isEqualTo("XLSX");
    }

    /** Written by another hand than these tests: FastExcel, as our own exports are. */
    @Test
    void aWorkbookOfARealProgramIsKept() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(sortie, "Essai", "1.0")) {
            classeur.newWorksheet("Feuille").value(0, 0, "Bonjour");
        }
        assertThat(examiner("classeur.xlsx", sortie.toByteArray())).isEqualTo("XLSX");
        assertThat(examiner("classeur.docx", sortie.toByteArray())).isEqualTo(DIFFERENT);
    }

    @Test
    void noFileOrAnEmptyOneIsAskedFor() {
        assertThat(examiner(null)).isEqualTo("document.fichierObligatoire");
        assertThat(examiner("vide.pdf", new byte[0])).isEqualTo("document.fichierObligatoire");
    }

    @Test
    void tenMebibytesAreKeptAndOneByteMoreIsNot() {
        byte[] juste = Arrays.copyOf(pdf(""), ExamenFichier.TAILLE_MAX);
        assertThat(examiner("long.pdf", juste)).isEqualTo("PDF");
        assertThat(examiner(new FichierRecu("long.pdf", ExamenFichier.TAILLE_MAX + 1L, new byte[0])))
                .isEqualTo("document.tropLourd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"virus.exe", "page.html", "dessin.svg", "macro.docm", "archive.zip", "pdf", "lettre.pdf.exe", ""
            })
    void anyOtherExtensionIsRefused(String nom) {
        assertThat(examiner(nom, pdf(""))).isEqualTo("document.extension");
        assertThat(examiner(null, pdf(""))).isEqualTo("document.extension");
    }

    @Test
    void whatIsNotWhatItsNameAnnouncesIsRefused() {
        assertThat(examiner("a.png", pdf(""))).isEqualTo(DIFFERENT);
        assertThat(examiner("a.jpg", image("png", 3, 2))).isEqualTo(DIFFERENT);
        assertThat(examiner("a.png", image("jpg", 3, 2))).isEqualTo(DIFFERENT);
        assertThat(examiner("a.pdf", zip(docx()))).isEqualTo(DIFFERENT);
        assertThat(examiner("a.docx", pdf(""))).isEqualTo(DIFFERENT);
        assertThat(examiner("a.xlsx", zip(docx()))).isEqualTo(DIFFERENT);
        assertThat(examiner("a.docx", zip(odf("text")))).isEqualTo(DIFFERENT);
        assertThat(examiner("a.ods", zip(odf("text")))).isEqualTo(DIFFERENT);
        assertThat(examiner("a.odt", zip(new LinkedHashMap<>(Map.of("lettre.txt", octets("bonjour"))))))
                .isEqualTo(DIFFERENT);
        assertThat(examiner("a.docx", octets("PK"))).isEqualTo(DIFFERENT);
    }

    @Test
    void aPdfHasItsHeaderAndItsEnd() {
        assertThat(examiner("a.pdf", octets(" %PDF-1.7\n%%EOF"))).isEqualTo(DIFFERENT);
        assertThat(examiner("a.pdf", octets("%PDF-1.7\ncoupé"))).isEqualTo(ILLISIBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /S /JavaScript /JS (app.alert(1)) >>",
                "<< /S/JavaScript>>",
                "<< /Names << /JavaScript 3 0 R >> >>",
                "<< /S /J#61va#53cript >>",
                "<< /S /Launch /F (cmd.exe) >>",
                "<< /Type /EmbeddedFile >>",
                "<< /EmbeddedFiles 4 0 R >>"
            })
    void aPdfThatRunsOrHidesSomethingIsRefused(String dedans) {
        assertThat(examiner("a.pdf", pdf(dedans))).isEqualTo("document.pdfActif");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(le JavaScript du collège)", "<< /JavaScriptique 1 >>", "/Launch#", "/J#zz", "/"})
    void aPdfThatOnlySpeaksOfItIsKept(String dedans) {
        assertThat(examiner("a.pdf", pdf(dedans + " /Fin"))).isEqualTo("PDF");
        assertThat(examiner("a.pdf", octets("%PDF-1.7 %%EOF /J#6"))).isEqualTo("PDF");
    }

    @Test
    void anImageHasFortyMillionPointsAtMost() {
        assertThat(examiner("a.png", pngDeclare(8_000, 5_000))).isEqualTo("PNG");
        assertThat(examiner("a.png", pngDeclare(8_000, 5_001))).isEqualTo("document.image");
        assertThat(examiner("a.png", pngDeclare(65_536, 65_536)))
                .as("more than an int counts")
                .isEqualTo("document.image");
    }

    @Test
    void anImageThatCannotBeReadIsRefused() {
        assertThat(examiner("a.png", Arrays.copyOf(image("png", 30, 20), 20))).isEqualTo(ILLISIBLE);
        assertThat(examiner("a.jpg", octets("\u00ff\u00d8\u00ffn’importe quoi")))
                .isEqualTo(ILLISIBLE);
        assertThat(examiner("a.png", Arrays.copyOf(image("png", 30, 20), 8))).isEqualTo(DIFFERENT);
    }

    @Test
    void aBombIsMeasuredAndNotBelieved() {
        byte[] zeros = new byte[30 * 1024 * 1024];
        byte[] bombe = zip(avec(docx(), "word/media/zeros.bin", zeros));
        assertThat(bombe.length).isLessThan(100_000);
        assertThat(examiner("a.docx", bombe)).as("a thousand times").isEqualTo(DEMESURE);
        assertThat(examiner("a.docx", mentir(bombe)))
                .as("declared as ten bytes")
                .isEqualTo(DEMESURE);
    }

    @Test
    void aHundredMebibytesUnfoldedAreTheMostWhateverTheRatio() {
        byte[] bruit = new byte[3 * 1024 * 1024];
        new java.util.Random(1).nextBytes(bruit);
        Map<String, byte[]> parties = avec(docx(), "word/media/bruit.bin", bruit);
        assertThat(examiner("a.docx", zip(avec(parties, "word/media/zeros.bin", new byte[96 * 1024 * 1024]))))
                .isEqualTo("DOCX");
        assertThat(examiner("a.docx", zip(avec(parties, "word/media/zeros.bin", new byte[98 * 1024 * 1024]))))
                .isEqualTo(DEMESURE);
    }

    @Test
    void twoThousandPartsAreTheMost() {
        Map<String, byte[]> parties = docx();
        for (int i = parties.size(); i < ArchiveZip.ENTREES_MAX; i++) {
            parties.put("word/partie" + i + ".xml", octets("<x/>"));
        }
        assertThat(examiner("a.docx", zip(parties))).isEqualTo("DOCX");
        assertThat(examiner("a.docx", zip(avec(parties, "word/une-de-trop.xml", octets("<x/>")))))
                .isEqualTo(DEMESURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "word/../../x",
                "/etc/passwd",
                "word\\..\\x",
                "C:/x",
                "word/a\u0000.xml",
                ".."
            })
    void aPartThatLeadsElsewhereIsRefused(String nom) {
        assertThat(examiner("a.docx", zip(avec(docx(), nom, octets("x"))))).isEqualTo("document.chemin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/VBAPROJECT.BIN",
                "xl/macrosheets/sheet1.xml",
                "Basic/Standard/Module1.xml",
                "Scripts/python/a.py",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "word/embeddings/classeur.xlsm"
            })
    void aProgramInsideIsRefused(String nom) {
        assertThat(examiner("a.docx", zip(avec(docx(), nom, octets("x"))))).isEqualTo(MACROS);
    }

    @Test
    void aProgramUnderAnotherNameIsKnownByItsType() {
        String type = new String(docx().get(Fichiers.TYPES));
        for (String cache : new String[] {
            "application/vnd.ms-office.vbaProject", "application/vnd.ms-word.document.macroEnabled.main+xml"
        }) {
            String types =
                    type.replace("</Types>", "<Override PartName=\"/x\" ContentType=\"" + cache + "\"/></Types>");
            assertThat(examiner("a.docx", zip(avec(docx(), Fichiers.TYPES, octets(types)))))
                    .isEqualTo(MACROS);
        }
        String lettres = type.replace("</Types>", "<Override ContentType=\"vba&#80;roject\"/></Types>");
        assertThat(examiner("a.docx", zip(avec(docx(), Fichiers.TYPES, octets(lettres)))))
                .isEqualTo(ILLISIBLE);
    }

    @Test
    void aListOfTypesTooLongToBeReadIsRefused() {
        byte[] types = Arrays.copyOf(docx().get(Fichiers.TYPES), 2 * 1024 * 1024);
        Map<String, byte[]> parties = avec(docx(), Fichiers.TYPES, types);
        byte[] bruit = new byte[100_000];
        new java.util.Random(1).nextBytes(bruit);
        assertThat(examiner("a.docx", zip(avec(parties, "word/media/bruit.bin", bruit))))
                .isEqualTo(ILLISIBLE);
    }

    @Test
    void anArchiveThatTwoReadersWouldReadDifferentlyIsRefused() {
        byte[] bon = zip(docx());
        assertThat(examiner("a.docx", Arrays.copyOf(bon, bon.length - 1)))
                .as("cut")
                .isEqualTo(ILLISIBLE);
        assertThat(examiner("a.docx", Arrays.copyOf(bon, bon.length + 1)))
                .as("followed")
                .isEqualTo(ILLISIBLE);
        assertThat(examiner("a.docx", forger(bon, "_rels/.rels", "_RELS/.rels")))
                .isEqualTo("DOCX");
        assertThat(examiner("a.docx", premierSeul(bon, "_rels/.rels", "autre/.noms")))
                .as("two names for one part")
                .isEqualTo(ILLISIBLE);
        assertThat(examiner(
                        "a.docx", forger(zip(avec(docx(), "_relsX.rels", octets("a"))), "_relsX.rels", "_RELS/.RELS")))
                .as("one name twice")
                .isEqualTo(ILLISIBLE);
    }

    @Test
    void anArchiveLockedOrSpoiledIsRefused() {
        byte[] bon = zip(docx());
        assertThat(examiner("a.docx", changer(bon, 8, 1, 1))).as("encrypted").isEqualTo(ILLISIBLE);
        assertThat(examiner("a.docx", changer(bon, 10, 12, 0xFF))).as("bzip2").isEqualTo(ILLISIBLE);
        assertThat(examiner("a.docx", changer(bon, 20, 3, 0xFF)))
                .as("cut short")
                .isEqualTo(ILLISIBLE);
        assertThat(examiner("a.docx", changer(bon, 42, 1, 0xFF)))
                .as("elsewhere")
                .isEqualTo(ILLISIBLE);
        assertThat(examiner("a.docx", changer(bon, 28, 0xFF, 0xFF)))
                .as("a name beyond the end")
                .isEqualTo(ILLISIBLE);
        byte[] abime = bon.clone();
        Arrays.fill(abime, 60, 90, (byte) 0xFF);
        assertThat(examiner("a.docx", abime)).isEqualTo(ILLISIBLE);
    }

    /** Every file cut anywhere is refused with a sentence, never with an accident. */
    @Test
    void noCutMakesAnAccident() {
        for (byte[] entier : new byte[][] {zip(docx()), image("png", 5, 5), image("jpg", 5, 5)}) {
            for (int n = 1; n < entier.length; n++) {
                byte[] coupe = Arrays.copyOf(entier, n);
                assertThat(examiner("a.docx", coupe)).startsWith("document.");
                Assertions.assertThatCode(() -> examiner("a.png", coupe)).doesNotThrowAnyException();
                Assertions.assertThatCode(() -> examiner("a.jpg", coupe)).doesNotThrowAnyException();
            }
        }
    }

    /** Nor does any byte changed. */
    @Test
    void noChangedByteMakesAnAccident() {
        byte[] bon = zip(docx());
        for (int i = 0; i < bon.length; i++) {
            for (int valeur : new int[] {0, 1, 0x7F, 0xFF}) {
                byte[] change = bon.clone();
                change[i] = (byte) valeur;
                Assertions.assertThatCode(() -> examiner("a.docx", change)).doesNotThrowAnyException();
            }
        }
    }

    private static String examiner(String nom, byte[] octets) {
        return examiner(new FichierRecu(nom, octets.length, octets));
    }

    /** The format, or the key of what is said at the field. */
    private static String examiner(FichierRecu recu) {
        Erreurs erreurs = new Erreurs();
        FormatFichier format = ExamenFichier.examiner(erreurs, recu);
        try {
            erreurs.lever();
            return format.name();
        } catch (BusinessRuleException e) {
            assertThat(format).isNull();
            assertThat(e.getRefus()).hasSize(1);
            assertThat(e.getRefus().get(0).champ()).isEqualTo("fichier");
            return e.getRefus().get(0).cle();
        }
    }

    /** Sets a short of the first central entry: what its bits outside {@code masque} were stays. */
    private static byte[] changer(byte[] zip, int ecart, int valeur, int masque) {
        byte[] change = zip.clone();
        ByteBuffer lecture = ByteBuffer.wrap(change).order(ByteOrder.LITTLE_ENDIAN);
        int ici = lecture.getInt(change.length - 6) + ecart;
        lecture.putShort(ici, (short) (lecture.getShort(ici) & ~masque | valeur));
        return change;
    }

    /** Every central entry says that it unfolds into ten bytes. */
    private static byte[] mentir(byte[] zip) {
        byte[] change = zip.clone();
        ByteBuffer lecture = ByteBuffer.wrap(change).order(ByteOrder.LITTLE_ENDIAN);
        int ici = lecture.getInt(change.length - 6);
        while (lecture.getInt(ici) == 0x02014b50) {
            lecture.putInt(ici + 24, 10);
            ici += 46 + lecture.getShort(ici + 28) + lecture.getShort(ici + 30) + lecture.getShort(ici + 32);
        }
        return change;
    }

    /** Renames the part where it lies, not in the directory. */
    private static byte[] premierSeul(byte[] zip, String de, String vers) {
        String texte = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
        int ou = texte.indexOf(de);
        return octets(texte.substring(0, ou) + vers + texte.substring(ou + vers.length()));
    }
}
