package fr.marelle.invitation.web;

import fr.marelle.invitation.FicheCourteService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** Beside each file of an agenda: whether what the family agrees to share is written. */
@Named
@RequestScoped
public class EpsPartagesView {

    @Inject
    private FicheCourteService service;

    private Map<UUID, Boolean> ecrits;

    /** Null when the reader may not write for that file. */
    public Boolean ecrit(UUID reunionId, UUID passageId) {
        if (ecrits == null) {
            ecrits = service.ecrits(reunionId);
        }
        return ecrits.get(passageId);
    }
}
