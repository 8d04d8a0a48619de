package fr.marelle.demonstration;

import fr.marelle.document.Classeur;
import fr.marelle.document.Classeur.Etiquette;
import fr.marelle.document.Document;
import fr.marelle.document.NatureDocument;
import fr.marelle.dossier.Dossiers;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.shared.Horloge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A few papers, in two of the files of each référent: enough to see what they look like. */
@Dependent
class DocumentsDemonstration {

    private static final int DOSSIERS = 2;

    private static final List<Etiquette> PAPIERS = List.of(
            new Etiquette(NatureDocument.COURRIER, Compartiment.PARTAGE, "Courrier de l’école"),
            new Etiquette(NatureDocument.ACCORD_SIGNE, Compartiment.PARTAGE, "Fiche d’accord signée"),
            new Etiquette(NatureDocument.BILAN_PARTENAIRE, Compartiment.RESTREINT, "Bilan de l’atelier langage"));

    @Inject
    private Classeur classeur;

    @Inject
    private Dossiers dossiers;

    /** Of those still accompanied. */
    void deposer(List<Suivi> suivis, LocalDate jour, Hasard hasard) {
        suivis.stream()
                .filter(DocumentsDemonstration::estSuivi)
                .collect(Collectors.groupingBy(Suivi::referent))
                .values()
                .forEach(siens -> siens.stream().limit(DOSSIERS).forEach(s -> deposer(s, jour, hasard)));
    }

    private void deposer(Suivi suivi, LocalDate jour, Hasard hasard) {
        LocalDate accord = suivi.episodes().get(0).histoire().accordLe();
        for (Etiquette papier : PAPIERS) {
            LocalDate le = Jours.min(accord.plusDays(hasard.entre(0, 20)), jour);
            UUID id = hasard.uuid();
            Document document = classeur.reprendre(
                    id,
                    suivi.enfant().getDossier(),
                    papier,
                    pdf("Document fictif de la demonstration", le),
                    le.atTime(9, 30).atZone(Horloge.PARIS).toInstant(),
                    suivi.referent());
            Passe.tracer(dossiers, suivi, "trace.document.depose", document.getNumero(), le);
        }
    }

    private static boolean estSuivi(Suivi suivi) {
        Histoire histoire = suivi.episodes().get(suivi.episodes().size() - 1).histoire();
        return histoire.debutLe() != null && histoire.finLe() == null && histoire.retraitLe() == null;
    }

    /** The least PDF that opens: one page with one line. */
    static byte[] pdf(String ligne, LocalDate le) {
        String dessin = "BT /F1 14 Tf 72 770 Td (" + ligne + ", " + le + ") Tj ET";
        List<String> objets = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + dessin.length() + " >>\nstream\n" + dessin + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objets.size(); i++) {
            table.append("%010d 00000 n ".formatted(pdf.length())).append('\n');
            pdf.append(i + 1).append(" 0 obj\n").append(objets.get(i)).append("\nendobj\n");
        }
        int debut = pdf.length();
        pdf.append(table)
                .append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(debut);
        return pdf.append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
