package fr.marelle.saisine.web;

import fr.marelle.saisine.ConseilFormulaire;
import fr.marelle.saisine.DemandeConseil;
import fr.marelle.saisine.DepotService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Questions about a child nobody names. */
@Path("/demandes-conseil")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConseilResource {

    private static final String EXEMPLE =
            """
            {"etablissement":"0620001P","trancheAge":"A06_10","motifs":["COMPORTEMENT"]}""";

    @Inject
    private DepotService depot;

    /** What is sent: no name, by design. */
    public record Demande(String etablissement, String trancheAge, List<String> motifs) {}

    /** What comes back. */
    public record Accuse(UUID id, String numero) {}

    @POST
    @Operation(summary = "Demander un conseil, sans nom")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "demande", value = EXEMPLE)))
    public Response demander(Demande demande, @HeaderParam(CleDepot.ENTETE) String cle) {
        ConseilFormulaire formulaire = new ConseilFormulaire();
        if (demande != null) {
            formulaire.setEtablissement(depot.identifiant("etablissement", demande.etablissement()));
            formulaire.setTrancheAge(demande.trancheAge());
            formulaire.setMotifs(demande.motifs());
        }
        DemandeConseil faite = depot.demanderConseil(CleDepot.lire(cle), formulaire);
        return Response.status(Response.Status.CREATED)
                .entity(new Accuse(faite.getId(), faite.getReference()))
                .build();
    }
}
