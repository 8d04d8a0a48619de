package fr.marelle.tache.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.tache.LigneReglage;
import fr.marelle.tache.ReglageService;
import fr.marelle.tache.ReglagesFormulaire;
import fr.marelle.tache.Regle;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Which rules ask for something in one's PRE; the first one, by name, when none is named. */
@Named
@RequestScoped
public class TacheReglagesView extends SaisieView<ReglagesFormulaire> {

    private static final String PAGE = "/tache/reglages";

    @Inject
    private ReglageService service;

    private List<Pre> pres;

    public TacheReglagesView() {
        super(ReglagesFormulaire.class, "/tache/reglages");
    }

    @Override
    protected ReglagesFormulaire vide(UUID sur) {
        return service.formulaire(pre(sur));
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        service.formulaire(pre(getSur()));
        return super.preparer();
    }

    public String regler() {
        return soumettre(() -> {
            service.regler(pre(getSur()), getFormulaire());
            Messages.succes("tache.regle");
            return getSur() == null ? Redirection.vers(PAGE) : Redirection.vers(PAGE, "sur", getSur());
        });
    }

    /** What is recalled, in plain words. */
    public String phrase(LigneReglage ligne) {
        return Messages.texte("RegleDit." + ligne.getRegle());
    }

    /** How many days may be asked for, and from when they are counted. */
    public String bornes(LigneReglage ligne) {
        Regle regle = ligne.getModele();
        return Messages.texte(
                regle == Regle.EXPIRATION ? "tache.joursAvant" : "tache.joursApres", regle.getMin(), regle.getMax());
    }

    private UUID pre(UUID sur) {
        return sur == null ? getPres().get(0).getId() : sur;
    }

    public List<Pre> getPres() {
        if (pres == null) {
            pres = service.pres();
        }
        return pres;
    }

    /** Name of the PRE being set. */
    public String getNom() {
        UUID id = pre(getSur());
        return getPres().stream()
                .filter(p -> p.getId().equals(id))
                .map(Pre::getNom)
                .findFirst()
                .orElse("");
    }
}
