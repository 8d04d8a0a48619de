package fr.marelle.eps.web;

import fr.marelle.eps.AgendaService;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Several files put on an agenda at once. */
@Named
@RequestScoped
public class EpsCandidatsView {

    @Inject
    private AgendaService agenda;

    @Inject
    private ExternalContext externe;

    /** Puts the ticked files on the agenda. */
    public String inscrireCoches() {
        String[] coches = externe.getRequestParameterValuesMap().getOrDefault("coche", new String[0]);
        UUID reunion = Texte.uuid(externe.getRequestParameterMap().get("id"));
        List<UUID> dossiers =
                Stream.of(coches).map(Texte::uuid).filter(Objects::nonNull).toList();
        return Messages.tenter(() -> {
            if (dossiers.isEmpty()) {
                throw new BusinessRuleException(null, "eps.aucunCoche");
            }
            agenda.inscrire(reunion, dossiers);
            Messages.succes("eps.dossiersInscrits", dossiers.size());
            return Redirection.vers("/eps/reunion", "id", reunion);
        });
    }
}
