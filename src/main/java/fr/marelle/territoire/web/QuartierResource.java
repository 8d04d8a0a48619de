package fr.marelle.territoire.web;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.territoire.Commune;
import fr.marelle.territoire.Quartier;
import fr.marelle.territoire.QuartierTrouve;
import fr.marelle.territoire.TerritoireService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Quartiers prioritaires of both generations, and where a point lies. */
@Path("/quartiers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuartierResource {

    /** Most rows a page may hold. */
    static final int TAILLE_MAX = 200;

    private static final String EXEMPLE =
            """
            {"lon":2.629,"lat":50.518,"date":"2026-11-22","generation":2024}""";

    @Inject
    private TerritoireService territoire;

    /** A quartier and the communes it spans. */
    public record QuartierLu(String code, String nom, int generation, List<CommuneLue> communes) {

        static QuartierLu de(Quartier q) {
            return new QuartierLu(
                    q.getCode(),
                    q.getNom(),
                    q.getGeneration(),
                    q.getCommunes().stream().map(CommuneLue::de).toList());
        }
    }

    /** INSEE code, five characters, and name. */
    public record CommuneLue(String code, String nom) {

        static CommuneLue de(Commune c) {
            return new CommuneLue(c.getCodeInsee(), c.getNom());
        }
    }

    /** A point in WGS84 degrees; {@code date} and {@code generation} may be absent: today, and the one in force then. */
    public record Demande(Double lon, Double lat, String date, Integer generation) {}

    /** The contract of the interface: {@code certitude} is dedans, dehors or a_verifier. */
    public record Reponse(
            String code,
            String nom,
            int generation,
            String contourVersion,
            String certitude,
            Long distanceLimiteM,
            List<String> candidats) {

        static Reponse de(QuartierTrouve t) {
            return new Reponse(
                    t.code(),
                    t.nom(),
                    t.generation(),
                    t.contourVersion(),
                    t.certitude().code(),
                    t.distanceLimiteM(),
                    t.candidats());
        }
    }

    @GET
    @Operation(summary = "Les quartiers d’une génération, 2024 ou 2014")
    public List<QuartierLu> lister(
            @QueryParam("generation") @DefaultValue("2024") String generation,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("taille") @DefaultValue("25") int taille) {
        Integer voulue = new Erreurs().nombre("generation", generation, 0, 9999);
        if (voulue == null) {
            throw new BusinessRuleException("generation", "territoire.generationInconnue");
        }
        return territoire.quartiers(voulue, page, Math.max(1, Math.min(taille, TAILLE_MAX))).lignes().stream()
                .map(QuartierLu::de)
                .toList();
    }

    @POST
    @Path("/localiser")
    @Operation(summary = "Dans quel quartier se trouve un point, à une date")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "Béthune", value = EXEMPLE)))
    public Reponse localiser(Demande demande) {
        Demande lue = demande == null ? new Demande(null, null, null, null) : demande;
        Erreurs erreurs = new Erreurs();
        LocalDate date = erreurs.date("date", lue.date());
        erreurs.lever();
        return Reponse.de(territoire.localiser(lue.lon(), lue.lat(), date, lue.generation()));
    }
}
