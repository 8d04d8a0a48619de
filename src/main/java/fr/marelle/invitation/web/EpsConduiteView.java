package fr.marelle.invitation.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.eps.DecisionFormulaire;
import fr.marelle.eps.DecisionService;
import fr.marelle.invitation.Conduite;
import fr.marelle.invitation.ConduiteService;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * Leads a meeting file after file: the open file, its decision, the next one. {@code vue=entiere} is asked for by whoever
 * leads; each file has its draft, whose identifier is found again without being kept.
 */
@Named
@RequestScoped
public class EpsConduiteView extends SaisieView<DecisionFormulaire> {

    private static final String PAGE = "/eps/conduite";

    @Inject
    private ConduiteService service;

    @Inject
    private DecisionService decisions;

    private UUID id;
    private boolean entiere;
    private Conduite lue;

    public EpsConduiteView() {
        super(DecisionFormulaire.class, PAGE);
    }

    /** From the request itself: which buttons there are is asked before the model is updated. */
    @PostConstruct
    void lireAdresse() {
        id = Texte.uuid(parametre("id"));
        entiere = "entiere".equals(parametre("vue"));
    }

    @Override
    protected DecisionFormulaire vide(UUID sur) {
        return new DecisionFormulaire();
    }

    /** Out of reach, there is no page; a file that is opened gets its draft. */
    @Override
    public String preparer() {
        if (getSur() != null && getBrouillon() == null) {
            return vers(getSur()) + ("presents".equals(parametre("vue")) ? "&vue=presents" : "");
        }
        getLue();
        return null;
    }

    public String decider() {
        String suite = soumettre(() -> {
            decisions.decider(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("eps.decisionEnregistree");
            return vers(getSur());
        });
        lue = null; // refused: what another entered meanwhile shows
        return suite;
    }

    /** Opens a file; what was typed of the one before is kept. */
    public String ouvrir(UUID passage) {
        garder();
        return Messages.tenter(() -> {
            service.ouvrir(passage);
            return vers(passage);
        });
    }

    /** Once « Cacher la fiche » was pressed nothing of it is shown, even when what was typed could not be read. */
    public void avantRendu() {
        if (parametre("saisie:cacher") != null) {
            entiere = false;
            lue = null;
        }
    }

    /** Whether what was begun waits to be shown: others see the screen. */
    public boolean isRepliee() {
        return !getLue().ecran().entier() && parametre("saisie:decider") == null && isEntame();
    }

    /** Back to the short file; what was typed is kept. */
    public String cacher() {
        garder();
        entiere = false;
        return vers(getSur());
    }

    private void garder() {
        if (getSur() != null && getLue().isDecidable() && isEntame()) {
            enregistrerBrouillon();
        }
    }

    private boolean isEntame() {
        DecisionFormulaire saisi = getFormulaire();
        return saisi.getType() != null || saisi.getTexte() != null || saisi.getAjourneeAu() != null;
    }

    private String vers(UUID passage) {
        UUID reunion = id == null ? getLue().reunion().getId() : id;
        String suite = Redirection.vers(PAGE, "id", reunion, "sur", passage, "brouillon", service.brouillon(passage));
        return entiere ? suite + "&vue=entiere" : suite;
    }

    public Conduite getLue() {
        if (lue == null) {
            if (getSur() == null && id == null) {
                throw new IntrouvableException();
            }
            lue = getSur() == null ? service.commencer(id, entiere) : service.lire(id, getSur(), entiere);
        }
        return lue;
    }

    /** Whether the whole file was asked for, whoever is invited. */
    public boolean isDemandee() {
        return entiere;
    }

    /**
     * Whether the form shows: also when it was sent for a file that another decided, or whose family withdrew meanwhile. What was
     * typed is then still there, with the sentence that tells why.
     */
    public boolean isFormulaireMontre() {
        return getLue().isDecidable() || parametre("saisie:texte") != null;
    }
}
