package fr.marelle.eps.web;

import fr.marelle.eps.AgendaService;
import fr.marelle.eps.Institution;
import fr.marelle.eps.OrdreService;
import fr.marelle.eps.PassageLigne;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The buttons of the page of a meeting. Those of a row are native and carry the identifier of what they act on, never a place
 * in a list: the agenda may have moved since the page was shown.
 */
@Named
@RequestScoped
public class EpsGestesView {

    /** Before the identifier of a file on the agenda: how many minutes are planned for it. */
    private static final String MINUTES = "minutes.";

    @Inject
    private ReunionService reunions;

    @Inject
    private AgendaService agenda;

    @Inject
    private OrdreService ordre;

    @Inject
    private ExternalContext externe;

    private String institution;
    private String fonction;

    /** What a button of a row does to the identifier it carries, and what is then said; null when the gesture says it itself. */
    private record Geste(String message, Consumer<UUID> action) {}

    /** View action, on postback: does what the native button pressed says; null when none was. */
    public String agir() {
        Map<String, Geste> gestes = Map.of(
                "inscrire", new Geste("eps.dossierInscrit", dossier -> agenda.inscrire(id(), List.of(dossier))),
                "retirer", new Geste(null, p -> Messages.annoncer(agenda.retirer(p), "eps.dossierRetire")),
                "monter", new Geste("eps.ordreModifie", ordre::monter),
                "descendre", new Geste("eps.ordreModifie", ordre::descendre),
                "placer", new Geste("eps.ordreModifie", place -> ordre.placer(place, Texte.uuid(parametre("devant")))),
                "basculer", new Geste("eps.presenceModifiee", present -> reunions.basculer(id(), present)),
                "decommander", new Geste("eps.participantRetire", absent -> reunions.decommander(id(), absent)));
        for (Map.Entry<String, Geste> geste : gestes.entrySet()) {
            UUID cible = Texte.uuid(parametre(geste.getKey()));
            if (cible != null) {
                return faire(
                        geste.getValue().message(),
                        () -> geste.getValue().action().accept(cible));
            }
        }
        return parametre("prevoir") == null ? null : prevoir();
    }

    private String prevoir() {
        Map<UUID, String> saisies = new HashMap<>();
        externe.getRequestParameterMap().forEach((nom, valeur) -> {
            if (nom.startsWith(MINUTES)) {
                saisies.put(Texte.uuid(nom.substring(MINUTES.length())), valeur);
            }
        });
        return faire("eps.minutesEnregistrees", () -> ordre.prevoir(id(), saisies));
    }

    /** Minutes of a file: as typed when that was refused. */
    public String minutes(PassageLigne passage) {
        return Objects.requireNonNullElse(parametre(MINUTES + passage.id()), String.valueOf(passage.minutes()));
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
            if (message != null) {
                Messages.succes(message);
            }
            return Redirection.vers("/eps/reunion", "id", id());
        });
    }

    private String parametre(String nom) {
        return externe.getRequestParameterMap().get(nom);
    }

    private UUID id() {
        UUID id = Texte.uuid(parametre("id"));
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
