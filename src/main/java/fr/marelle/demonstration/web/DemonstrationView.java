package fr.marelle.demonstration.web;

import fr.marelle.demonstration.CompteOuvert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells every page that people here are fictitious, and the sign-in page which accounts there are. */
@Named("demonstration")
@ApplicationScoped
public class DemonstrationView {

    @Inject
    @ConfigProperty(name = "marelle.demo", defaultValue = "false")
    private boolean active;

    private List<CompteOuvert> comptes;

    public boolean isActive() {
        return active;
    }

    public List<CompteOuvert> getComptes() {
        if (comptes == null) {
            comptes = CompteOuvert.tous();
        }
        return comptes;
    }
}
