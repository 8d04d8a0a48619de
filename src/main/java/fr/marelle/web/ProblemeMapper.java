package fr.marelle.web;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.web.Erreur;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever went wrong into a problem that tells nothing of the inside; out of reach is not found. */
@Provider
public class ProblemeMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemeMapper.class.getName());

    @Override
    public Response toResponse(Throwable erreur) {
        BusinessRuleException regle = Erreur.cause(erreur, BusinessRuleException.class);
        if (regle != null) {
            return Probleme.de(regle.getRefus());
        }
        if (Erreur.contient(erreur, IntrouvableException.class)
                || Erreur.contient(erreur, EJBAccessException.class)
                || Erreur.contient(erreur, AccessLocalException.class)) {
            return Probleme.de(404, "Introuvable.");
        }
        boolean illisible = Erreur.contient(erreur, JsonbException.class)
                || Erreur.contient(erreur, JsonException.class)
                || Erreur.contient(erreur, ProcessingException.class);
        if (illisible) {
            return Probleme.de(400, "Le corps de la demande n’est pas un JSON lisible.");
        }
        if (erreur instanceof WebApplicationException web) {
            int statut = web.getResponse().getStatus();
            return Probleme.de(statut, statut == 404 ? "Introuvable." : "La demande n’est pas acceptée.");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "erreur " + reference, erreur);
        return Probleme.de(500, "Une erreur est survenue. Référence : " + reference);
    }
}
