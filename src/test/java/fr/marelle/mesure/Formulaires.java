package fr.marelle.mesure;

import fr.marelle.essai.FormulaireLu;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person types into the forms of a page she has before her. */
final class Formulaires {

    private Formulaires() {}

    /** As Gatling wants them. */
    static Map<String, Object> objets(FormulaireLu lu) {
        return new LinkedHashMap<>(lu.champs());
    }

    /** The search box of any page, with that name in it. */
    static FormulaireLu recherche(String page, String nom) {
        FormulaireLu lu = FormulaireLu.lire(page, "recherche");
        lu.champs().put("texte", nom);
        return lu;
    }

    /** The form of a fiche d'accord as it is proposed, for one child; null when nobody can sign for it. */
    static FormulaireLu accord(String page) {
        FormulaireLu lu = FormulaireLu.lire(page, "saisie");
        if (!lu.champs().containsKey("saisie:signataire")) {
            return null;
        }
        lu.champs().put("saisie:enregistrer", "Enregistrer la fiche d’accord");
        return lu;
    }

    /** The form of a saisine, complete. */
    static FormulaireLu saisine(String page, String nom) {
        FormulaireLu lu = FormulaireLu.lire(page, "saisie");
        LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        Map<String, String> saisi = new LinkedHashMap<>();
        saisi.put("demandeur", "Mme Essai, professeure des écoles");
        saisi.put("recueLe", jour.toString());
        saisi.put("enfants:0:nom", nom);
        saisi.put("enfants:0:prenom", "Camille");
        saisi.put("enfants:0:naissance", jour.minusYears(8).toString());
        saisi.put("enfants:0:age", "");
        saisi.put("dejaTente", "Aide en petit groupe depuis octobre. ".repeat(8));
        saisi.put("echeanceSouhaitee", "");
        saisi.put("informeQui", "sa mère");
        saisi.put("informePar", "la directrice");
        saisi.put("informeLe", jour.toString());
        saisi.forEach((champ, valeur) -> lu.champs().replace("saisie:" + champ, valeur));
        lu.champs().put("saisie:deposer", "Déposer la saisine");
        return lu;
    }
}
