package fr.marelle.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Gives a page that is shown again whole the nonce of {@link NonceRequete}; PrimeFaces compares it to the view's. */
public class NonceListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent evenement) {
        FacesContext faces = evenement.getFacesContext();
        UIViewRoot vue = faces.getViewRoot();
        if (vue != null && faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest()) {
            String nonce = faces.getExternalContext().getRequestParameterMap().get(NonceRequete.NONCE);
            vue.getViewMap().put(NonceRequete.NONCE, nonce);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
