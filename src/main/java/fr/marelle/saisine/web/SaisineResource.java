package fr.marelle.saisine.web;

import fr.marelle.saisine.DepotService;
import fr.marelle.saisine.SaisineFormulaire;
import fr.marelle.saisine.SaisineService;
import fr.marelle.saisine.SaisineSuivie;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import fr.marelle.shared.Texte;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Saisines of one's own establishment. */
@Path("/saisines")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SaisineResource {

    /** Most rows a page may hold. */
    static final int TAILLE_MAX = 200;

    private static final String EXEMPLE =
            """
            {"enfants":[{"nom":"Exemple","prenom":"Lou","naissance":"2017-05-04","sexe":"F","niveau":"CE2"}],
             "etablissement":"0620001P","motifs":["LANGAGE"],"dejaTente":"Aide en petit groupe depuis octobre.",
             "parentsInformes":{"qui":"sa mère","par":"la directrice","le":"2026-11-20"}}""";

    @Inject
    private DepotService depot;

    @Inject
    private SaisineService saisines;

    @POST
    @Operation(summary = "Déposer une saisine pour un ou plusieurs frères et sœurs")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "saisine", value = EXEMPLE)))
    public Response deposer(SaisineDemande demande, @HeaderParam(CleDepot.ENTETE) String cle, @Context UriInfo uri) {
        SaisineFormulaire formulaire =
                demande == null ? new SaisineFormulaire() : demande.formulaire(depot::identifiant);
        List<SaisineAccuse> accuses = depot.deposer(CleDepot.lire(cle), formulaire).stream()
                .map(SaisineAccuse::de)
                .toList();
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(accuses.get(0).id().toString())
                        .build())
                .entity(accuses)
                .build();
    }

    @GET
    @Operation(summary = "Les saisines de mon établissement et leurs réponses")
    public List<SaisineAccuse> lister(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("taille") @DefaultValue("25") int taille) {
        Page<SaisineSuivie> lue = saisines.suivies(page, Math.max(1, Math.min(taille, TAILLE_MAX)));
        return lue.lignes().stream().map(SaisineAccuse::de).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Une saisine de mon établissement et sa réponse")
    public SaisineAccuse lire(@PathParam("id") String id) {
        UUID lu = Texte.uuid(id);
        if (lu == null) {
            throw new IntrouvableException();
        }
        return SaisineAccuse.de(saisines.suivie(lu));
    }
}
