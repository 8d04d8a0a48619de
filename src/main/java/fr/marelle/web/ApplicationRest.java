package fr.marelle.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface: the same services, the same rights, the same messages as the pages. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Marelle",
                        version = "1",
                        description = "Saisines, demandes de conseil, quartiers, publications."),
        security = @SecurityRequirement(name = "jeton"))
@SecurityScheme(securitySchemeName = "jeton", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class ApplicationRest extends Application {

    /** The interface is described at /openapi, for holders of a token only. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
