package fr.marelle.web;

import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Nobody speaks to the REST interface without a valid token. */
@Provider
public class JetonFilter implements ContainerRequestFilter {

    @Inject
    private UtilisateurCourant utilisateur;

    @Override
    public void filter(ContainerRequestContext requete) {
        if (!utilisateur.isConnecte()) {
            Response refus = Probleme.de(401, "Un jeton valable est nécessaire.");
            requete.abortWith(Response.fromResponse(refus)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build());
        }
    }
}
