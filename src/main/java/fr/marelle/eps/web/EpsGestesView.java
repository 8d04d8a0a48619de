package fr.marelle.eps.web;

import fr.marelle.eps.AgendaService;
import fr.marelle.eps.Institution;
import fr.marelle.eps.ReunionService;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The buttons of the page of a meeting. Those of a row are native and carry the identifier of what they act on, never a place
 * in a list: the agenda may have moved since the page was shown.
 */
@Named
@RequestScoped
public class EpsGestesView {

    @Inject
    private ReunionService reunions;

    @Inject
    private AgendaService agenda;

    @Inject
    private ExternalContext externe;

    private String institution;
    private String fonction;

    /** What a button of a row does to the identifier it carries, and what is then said. */
    private record Geste(String message, Consumer<UUID> action) {}

    /** View action, on postback: does what the native button pressed says; null when none was. */
    public String agir() {
        Map<String, Geste> gestes = Map.of(
                "inscrire", new Geste("eps.dossierInscrit", dossier -> agenda.inscrire(id(), dossier)),
                "retirer", new Geste("eps.dossierRetire", agenda::retirer),
                "monter", new Geste("eps.ordreModifie", agenda::monter),
                "basculer", new Geste("eps.presenceModifiee", present -> reunions.basculer(id(), present)),
                "decommander", new Geste("eps.participantRetire", absent -> reunions.decommander(id(), absent)));
        Map<String, String> requete = externe.getRequestParameterMap();
        for (Map.Entry<String, Geste> geste : gestes.entrySet()) {
            UUID cible = Texte.uuid(requete.get(geste.getKey()));
            if (cible != null) {
                return faire(
                        geste.getValue().message(),
                        () -> geste.getValue().action().accept(cible));
            }
        }
        return null;
    }

    public String envoyer() {
        return faire("eps.ordreDuJourEnvoye", () -> reunions.envoyer(id()));
    }

    public String tenir() {
        return faire("eps.reunionTenue", () -> reunions.tenir(id()));
    }

    public String annuler() {
        return faire("eps.reunionAnnulee", () -> reunions.annuler(id()));
    }

    public String attendre() {
        return faire("eps.participantAjoute", () -> reunions.attendre(id(), institution, fonction));
    }

    private String faire(String message, Runnable geste) {
        return Messages.tenter(() -> {
            geste.run();
            Messages.succes(message);
            return Redirection.vers("/eps/reunion", "id", id());
        });
    }

    private UUID id() {
        UUID id = Texte.uuid(externe.getRequestParameterMap().get("id"));
        if (id == null) {
            throw new IntrouvableException();
        }
        return id;
    }

    public List<SelectItem> getInstitutions() {
        return Choix.parmi(Institution.class);
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getFonction() {
        return fonction;
    }

    public void setFonction(String fonction) {
        this.fonction = fonction;
    }
}
