package fr.marelle.saisine.web;

import fr.marelle.saisine.ExamenService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The coordonnateur notes that a question without a name was answered. */
@Named
@RequestScoped
public class SaisineConseilsView {

    @Inject
    private ExamenService examens;

    public String repondre(UUID id) {
        return Messages.tenter(() -> {
            examens.repondreConseil(id);
            Messages.succes("saisine.conseilRepondu");
            return Redirection.vers("/saisine/liste", "vue", "conseil");
        });
    }
}
