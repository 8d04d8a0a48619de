package fr.marelle.saisine.web;

import fr.marelle.habilitation.Compte;
import fr.marelle.saisine.EtatSaisine;
import fr.marelle.saisine.Examen;
import fr.marelle.saisine.ExamenService;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The coordonnateur's premier examen of a saisine. */
@Named
@RequestScoped
public class SaisineExamenView {

    @Inject
    private ExamenService examens;

    @Inject
    private ExternalContext externe;

    private UUID id;
    private Examen examen;
    private String referent;
    private String reponse;

    /** The child this page would make: fixed by the page, so that a double click makes one. */
    private UUID nouvelEnfant = UUID.randomUUID();

    /** From the request itself: the buttons of the list of homonyms need the examination before the model is updated. */
    @PostConstruct
    void lireIdentifiant() {
        id = Texte.uuid(externe.getRequestParameterMap().get("id"));
    }

    public void charger() {
        examen = examens.preparer(id);
    }

    public String creerEnfant() {
        return agir("saisine.enfantCree", () -> examens.creerEnfant(id, nouvelEnfant));
    }

    public String lier(UUID enfantId) {
        return agir("saisine.enfantLie", () -> examens.lier(id, enfantId));
    }

    public String rattacher(UUID enfantId) {
        return agir("saisine.doubleRattache", () -> examens.rattacher(id, enfantId));
    }

    public String nommerReferent() {
        return agir("saisine.referentNomme", () -> examens.nommerReferent(id, Texte.uuid(referent)));
    }

    public String repondre() {
        return agir(
                "saisine.reponseDonnee",
                () -> examens.repondre(id, reponse == null ? null : EtatSaisine.valueOf(reponse)));
    }

    /** Does it, says so and shows the examination again; what is refused is said on the page. */
    private String agir(String message, Runnable geste) {
        Supplier<String> action = () -> {
            geste.run();
            Messages.succes(message);
            return Redirection.vers("/saisine/examen", "id", id);
        };
        String suite = Messages.tenter(action);
        if (suite == null) {
            charger();
        }
        return suite;
    }

    /** The two answers that need no EPS. */
    public List<SelectItem> getReponses() {
        return List.of(
                new SelectItem("AUTRE_REPONSE", Messages.libelle(EtatSaisine.AUTRE_REPONSE)),
                new SelectItem("SANS_SUITE", Messages.libelle(EtatSaisine.SANS_SUITE)));
    }

    public List<SelectItem> getReferents() {
        return getExamen().referents().stream()
                .map(c -> new SelectItem(c.getId().toString(), c.getNom()))
                .toList();
    }

    /** Name of the référent pressenti; null when none is named yet. */
    public String getPressenti() {
        return getExamen().referents().stream()
                .filter(c -> c.getId().equals(examen.saisine().getReferentPressenti()))
                .map(Compte::getNom)
                .findFirst()
                .orElse(null);
    }

    public Examen getExamen() {
        if (examen == null) {
            charger();
        }
        return examen;
    }

    /** Whether it is known which child this is. */
    public boolean isLiee() {
        return getExamen().saisine().getEnfant() != null;
    }

    public UUID getId() {
        return id;
    }

    public String getReferent() {
        return referent;
    }

    public void setReferent(String referent) {
        this.referent = referent;
    }

    public String getReponse() {
        return reponse;
    }

    public void setReponse(String reponse) {
        this.reponse = reponse;
    }

    public UUID getNouvelEnfant() {
        return nouvelEnfant;
    }

    public void setNouvelEnfant(UUID nouvelEnfant) {
        this.nouvelEnfant = nouvelEnfant;
    }
}
