package fr.marelle.invitation.web;

import fr.marelle.invitation.Present;
import fr.marelle.invitation.PresentsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is in the room, shown to whoever leads a meeting before she shows a whole file. */
@Named
@RequestScoped
public class EpsPresentsView {

    @Inject
    private PresentsService service;

    @Inject
    private EpsConduiteView conduite;

    @Inject
    private ExternalContext externe;

    private List<Present> lus;

    /** Whether the whole file is about to be asked for. */
    public boolean isDemandes() {
        return "presents".equals(externe.getRequestParameterMap().get("vue"));
    }

    public List<Present> getLus() {
        if (lus == null) {
            lus = service.lire(conduite.getLue().reunion().getId());
        }
        return lus;
    }
}
