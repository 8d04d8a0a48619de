package fr.marelle.statistiques;

import fr.marelle.shared.web.Messages;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A publication in a list, without its file. */
public record PublicationLigne(UUID id, int numero, Instant arreteeLe, String periode, int seuil, String tableaux) {

    /** What each table crosses, in words: {@code quartier × sexe}. */
    public List<String> getTitres() {
        return DemandePublication.tableaux(tableaux).stream()
                .map(t -> titre(t.dimensions()))
                .toList();
    }

    /** Labels of these variables, in words. */
    static String titre(List<String> variables) {
        return variables.stream()
                .map(c -> Messages.libelle(Variable.de(c).orElseThrow()))
                .collect(Collectors.joining(" × "));
    }
}
