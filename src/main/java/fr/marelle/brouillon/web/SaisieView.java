package fr.marelle.brouillon.web;

import fr.marelle.brouillon.BrouillonService;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A page with a form that is saved while one types. The draft's identifier is in the URL and in a hidden input; the bean
 * lives one request and finds its form again by it, so neither a dead session nor the back button loses anything.
 *
 * <p>A form for something that exists (a bilan of a parcours) also carries {@code sur}, the identifier of that thing, and
 * {@code version} when it changes it. Subclasses say which form, which page, and what submitting does.
 *
 * @param <F> the form: a plain bean of texts
 */
public abstract class SaisieView<F> {

    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H 'h' mm");

    @Inject
    private BrouillonService brouillons;

    private final Class<F> type;
    private final String page;
    private UUID brouillon;
    private UUID sur;
    private F formulaire;
    private boolean repris;
    private String etatBrouillon;

    /** For the container's proxy only. */
    protected SaisieView() {
        this(null, null);
    }

    /** @param page the page of this form, without extension: {@code /saisine/saisie} */
    protected SaisieView(Class<F> type, String page) {
        this.type = type;
        this.page = page;
    }

    /** A form nobody has typed into yet; {@code sur} is what it is about, null for something new. */
    protected abstract F vide(UUID sur);

    @PostConstruct
    void retrouver() {
        brouillon = Texte.uuid(parametre("brouillon"));
        sur = Texte.uuid(parametre("sur"));
        if (brouillon != null) {
            formulaire = brouillons.charger(brouillon, url(), type).orElse(null);
            repris = formulaire != null;
        }
    }

    /** A parameter of this request; null when it has none of that name. */
    protected static String parametre(String nom) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(nom);
    }

    /** What a draft is of: its page, and what it is about. */
    private String url() {
        return page + "?brouillon=" + brouillon + (sur == null ? "" : "&sur=" + sur);
    }

    /** View action: gives a new draft its identifier, by a redirect; nothing is stored. */
    public String preparer() {
        if (brouillon == null) {
            return Redirection.vers(page, "brouillon", UUID.randomUUID(), "sur", sur);
        }
        getFormulaire();
        return null;
    }

    /** Saves what was typed so far. */
    public void enregistrerBrouillon() {
        brouillons.enregistrer(brouillon, page, url(), getFormulaire());
        String heure = LocalTime.now(Horloge.PARIS).format(HEURE);
        etatBrouillon = Messages.texte("brouillon.enregistre", heure);
    }

    /** Saves, and shows the form again: after a line was added or removed. */
    protected String revenir() {
        enregistrerBrouillon();
        return Redirection.vers(page, "brouillon", brouillon, "sur", sur);
    }

    /** Submits: what is refused is said at its field and the draft kept; what is stored ends the draft. */
    protected String soumettre(Supplier<String> action) {
        String suite = Messages.tenter(action);
        if (suite == null) {
            enregistrerBrouillon();
        } else {
            oublierBrouillon();
        }
        return suite;
    }

    /** Forgets what was typed. */
    protected void oublierBrouillon() {
        brouillons.supprimer(brouillon);
    }

    /** Gives the form up. */
    public String abandonner() {
        oublierBrouillon();
        Messages.succes("brouillon.abandonne");
        return Redirection.vers("/accueil");
    }

    /** A draft taken up again shows what it is about: which must still be within reach, as for a new one. */
    public F getFormulaire() {
        if (formulaire == null) {
            formulaire = vide(sur);
        } else if (repris) {
            repris = false;
            vide(sur);
        }
        return formulaire;
    }

    public UUID getBrouillon() {
        return brouillon;
    }

    /** What the form is about; null for something new. */
    public UUID getSur() {
        return sur;
    }

    public String getEtatBrouillon() {
        return etatBrouillon;
    }
}
