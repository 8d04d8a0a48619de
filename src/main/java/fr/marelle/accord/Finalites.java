package fr.marelle.accord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The purposes in force. Only a migration changes them, so they are read once. */
@ApplicationScoped
public class Finalites {

    @Inject
    private AccordRepository accords;

    private volatile List<Finalite> lues;

    /** In the order of the form, each in its latest edition. */
    public List<Finalite> toutes() {
        if (lues == null) {
            lues = List.copyOf(accords.finalites());
        }
        return lues;
    }
}
