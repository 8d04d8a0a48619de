package fr.marelle.web;

import fr.marelle.shared.BusinessRuleException.Refus;
import fr.marelle.shared.web.Messages;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Errors of the REST interface as RFC 9457 {@code application/problem+json}, in French, with the field. */
final class Probleme {

    private static final String TYPE = "application/problem+json";

    private Probleme() {}

    static Response de(int statut, String titre) {
        return reponse(statut, corps(statut, titre));
    }

    static Response de(List<Refus> refus) {
        JsonArrayBuilder erreurs = Json.createArrayBuilder();
        for (Refus r : refus) {
            JsonObjectBuilder erreur = Json.createObjectBuilder();
            if (r.champ() != null) {
                erreur.add("champ", r.champ());
            }
            erreurs.add(erreur.add("message", Messages.texte(r)));
        }
        JsonObjectBuilder corps = corps(400, "La demande est incomplète ou inexacte.");
        if (refus.get(0).champ() != null) {
            corps.add("champ", refus.get(0).champ());
        }
        return reponse(400, corps.add("detail", Messages.texte(refus.get(0))).add("erreurs", erreurs));
    }

    private static JsonObjectBuilder corps(int statut, String titre) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", titre)
                .add("status", statut);
    }

    private static Response reponse(int statut, JsonObjectBuilder corps) {
        return Response.status(statut)
                .type(TYPE)
                .entity(corps.build().toString())
                .build();
    }
}
