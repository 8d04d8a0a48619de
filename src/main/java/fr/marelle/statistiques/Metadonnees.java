package fr.marelle.statistiques;

import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.territoire.Generation;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an auditor needs to read the cells.
 *
 * @param quand when it was drawn
 * @param version of this software
 */
record Metadonnees(DemandePublication demande, int numero, Instant quand, String version) {

    /** @param empreintes SHA-256 of each file, by name */
    byte[] json(Map<String, String> empreintes) {
        Periode periode = demande.periode();
        JsonObjectBuilder fichiers = Json.createObjectBuilder();
        empreintes.forEach(
                (nom, sha) -> fichiers.add(nom, Json.createObjectBuilder().add("sha256", sha)));
        JsonArrayBuilder tableaux = Json.createArrayBuilder();
        demande.tableaux().forEach(t -> tableaux.add(t.nom()));
        JsonObject json = Json.createObjectBuilder()
                .add("numero", numero)
                .add("date", quand.toString())
                .add("seuil", demande.seuil())
                .add(
                        "population",
                        Json.createObjectBuilder()
                                .add("code", DemandePublication.ENFANTS)
                                .add("definition", definition()))
                .add(
                        "periode",
                        Json.createObjectBuilder()
                                .add("code", periode.code())
                                .add("debut", periode.debut().toString())
                                .add("fin", periode.fin().toString()))
                .add("dateReferenceAges", periode.debut().toString())
                .add("generationQuartiers", Generation.QN_2024)
                .add("tableaux", tableaux)
                .add("version", source())
                .add("fichiers", fichiers)
                .build();
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Who is counted, and how. */
    static String definition() {
        return Messages.texte("statistiques.definition");
    }

    /** What drew it. */
    String source() {
        return "Marelle " + version;
    }

    /** Of what the tables are, in one line. */
    String chapeau() {
        return Messages.texte("statistiques.chapeau", demande.periode().getLibelle(), String.valueOf(numero));
    }

    /** Sources and definitions, one line each. */
    List<String> notes() {
        return List.of(
                Messages.texte(
                        "statistiques.noteSource",
                        String.valueOf(numero),
                        LocalDate.ofInstant(quand, Horloge.PARIS),
                        source()),
                Messages.texte(
                        "statistiques.notePeriode",
                        demande.periode().code(),
                        demande.periode().debut(),
                        demande.periode().fin()),
                definition(),
                Messages.texte("statistiques.noteSecret", String.valueOf(demande.seuil())));
    }
}
