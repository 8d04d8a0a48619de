package fr.marelle.web;

import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.web.Erreur;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What went wrong on a page: out of reach looks like not existing; a dead view is reopened where it was, with its draft;
 * the rest is an error page with a reference, found again in the server's log and telling nothing more.
 */
public class ErreursFaces extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(ErreursFaces.class.getName());

    /** Request attribute that holds the reference shown on the error page. */
    static final String REFERENCE = "marelle.reference";

    public ErreursFaces(ExceptionHandler enveloppe) {
        super(enveloppe);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> erreurs =
                getUnhandledExceptionQueuedEvents().iterator();
        if (erreurs.hasNext()) {
            Throwable erreur = erreurs.next().getContext().getException();
            erreurs.remove();
            repondre(erreur);
        }
        super.handle();
    }

    private static void repondre(Throwable erreur) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext externe = faces.getExternalContext();
        try {
            if (Erreur.contient(erreur, ViewExpiredException.class)) {
                externe.redirect(pageRouverte((HttpServletRequest) externe.getRequest()));
            } else if (Erreur.contient(erreur, IntrouvableException.class)
                    || Erreur.contient(erreur, EJBAccessException.class)
                    || Erreur.contient(erreur, AccessLocalException.class)) {
                externe.responseSendError(404, null);
            } else {
                String reference = UUID.randomUUID().toString().substring(0, 8);
                LOG.log(Level.SEVERE, "erreur " + reference, erreur);
                externe.getRequestMap().put(REFERENCE, reference);
                externe.responseSendError(500, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** The page one was on, with its draft when it had one. */
    private static String pageRouverte(HttpServletRequest requete) {
        StringBuilder url = new StringBuilder(requete.getRequestURI());
        char lien = '?';
        for (String nom : new String[] {"brouillon", "sur", "id"}) {
            UUID valeur = fr.marelle.shared.Texte.uuid(requete.getParameter(nom));
            if (valeur != null) {
                url.append(lien).append(nom).append('=').append(valeur);
                lien = '&';
            }
        }
        return url.toString();
    }

    /** Declared in faces-config.xml. */
    public static class Fabrique extends ExceptionHandlerFactory {

        public Fabrique(ExceptionHandlerFactory enveloppe) {
            super(enveloppe);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ErreursFaces(getWrapped().getExceptionHandler());
        }
    }
}
