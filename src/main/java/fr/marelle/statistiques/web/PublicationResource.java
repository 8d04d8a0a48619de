package fr.marelle.statistiques.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Texte;
import fr.marelle.statistiques.Publication;
import fr.marelle.statistiques.PublicationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Publications: drawn once, read for ever. */
@Path("/statistiques/publications")
@RequestScoped
public class PublicationResource {

    private static final String EXEMPLE =
            """
            {"population":"enfants","periode":"2025-2026","tableaux":[["quartier","sexe","age"]],"seuil":11}""";

    @Inject
    private PublicationService publications;

    @Inject
    private UtilisateurCourant utilisateur;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Arrêter une publication ; la même demande rend la publication déjà arrêtée")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "publication", value = EXEMPLE)))
    public Response arreter(String corps, @Context UriInfo uri) {
        if (!utilisateur.peut(Droit.STATISTIQUES_PUBLIER)) {
            throw new IntrouvableException(); // before a word about what was sent
        }
        PublicationDemande demande = PublicationDemande.lire(corps);
        Publication publication =
                publications.publier(demande.population(), demande.periode(), demande.tableaux(), demande.seuil());
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(publication.getId().toString())
                        .build())
                .entity(Json.createObjectBuilder()
                        .add("id", publication.getId().toString())
                        .add("numero", publication.getNumero())
                        .add("sha256", publication.getSha256())
                        .build())
                .build();
    }

    @GET
    @Path("/{id}")
    @Produces("application/zip")
    @Operation(summary = "La publication : une archive ZIP, toujours la même")
    public Response lire(@PathParam("id") String id) {
        UUID lu = Texte.uuid(id);
        if (lu == null) {
            throw new IntrouvableException();
        }
        Publication publication = publications.lire(lu).publication();
        return Response.ok(publication.getArchive())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"publication-" + publication.getNumero() + ".zip\"")
                .build();
    }
}
