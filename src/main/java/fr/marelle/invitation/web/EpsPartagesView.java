package fr.marelle.invitation.web;

import fr.marelle.eps.PassageLigne;
import fr.marelle.eps.Reunion;
import fr.marelle.invitation.FicheCourteService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;

/** For which files of an agenda the reader may write what the family agrees to share. */
@Named
@RequestScoped
public class EpsPartagesView {

    @Inject
    private FicheCourteService service;

    private Boolean partout;
    private Set<UUID> miens;

    /** A coordination for all of its PRE, which asks the database nothing; anybody else for the files she follows. */
    public boolean redigeable(Reunion reunion, PassageLigne passage) {
        if (partout == null) {
            partout = service.partout(reunion.getPre().getId());
            miens = partout ? Set.of() : service.redigeables(reunion.getId());
        }
        return partout ? passage.isMontrable() : miens.contains(passage.id());
    }
}
