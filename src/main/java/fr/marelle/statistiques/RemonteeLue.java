package fr.marelle.statistiques;

import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A remontée with its counts.
 *
 * @param total children of the PRE
 * @param grilles one a variable, exact
 */
public record RemonteeLue(Remontee remontee, long total, List<Grille> grilles) {

    public String getDefinition() {
        return Metadonnees.definition();
    }

    /** The workbook of it: on each sheet, of whom, for whom and since when, whoever holds it. */
    byte[] classeur() throws IOException {
        Periode periode = remontee.getPeriode();
        String destinataires = remontee.getDestinataires().stream()
                .map(d -> "%s, %s (%s)".formatted(d.getNom(), d.getFonction(), d.getOrganisme()))
                .collect(Collectors.joining(" ; "));
        return Classeur.ecrire(
                remontee.getPre().getNom(),
                Messages.texte("statistiques.chapeauRemontee", remontee.getPre().getNom(), periode.getLibelle()),
                grilles,
                List.of(
                        Messages.texte("statistiques.nonDiffusable"),
                        Messages.texte(
                                "statistiques.noteDestinataires",
                                destinataires,
                                LocalDate.ofInstant(remontee.getCreeLe(), Horloge.PARIS)),
                        Messages.texte(
                                "statistiques.noteRemontee", remontee.getPre().getNom(), total),
                        Messages.texte("statistiques.notePeriode", periode.code(), periode.debut(), periode.fin()),
                        getDefinition()));
    }
}
