package fr.marelle.accord.web;

import fr.marelle.accord.Finalite;
import fr.marelle.accord.FinaliteFormulaire;
import fr.marelle.accord.FinaliteService;
import fr.marelle.accord.Signature;
import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What a PRE asks for one purpose, in its own words. */
@Named
@RequestScoped
public class AccordFinaliteView extends SaisieView<FinaliteFormulaire> {

    @Inject
    private FinaliteService service;

    private Finalite finalite;

    public AccordFinaliteView() {
        super(FinaliteFormulaire.class, "/accord/finalite");
    }

    @Override
    protected FinaliteFormulaire vide(UUID sur) {
        FinaliteFormulaire formulaire = new FinaliteFormulaire();
        Finalite avant = getFinalite();
        formulaire.setPre(avant.getPreId() == null ? null : avant.getPreId().toString());
        formulaire.setDemandee(avant.isDemandee());
        formulaire.setTexte(avant.getTexte());
        formulaire.setTexteMajeur(avant.getTexteMajeur());
        formulaire.setSignature((avant.isDeuxSignatures() ? Signature.DEUX : Signature.UNE).name());
        formulaire.setDureeMois(
                avant.getDureeMois() == null ? null : avant.getDureeMois().toString());
        return formulaire;
    }

    public String enregistrer() {
        return soumettre(() -> {
            service.adapter(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("accord.finaliteAdaptee");
            return Redirection.vers("/accord/finalites");
        });
    }

    /** The edition it starts from. */
    public Finalite getFinalite() {
        if (finalite == null) {
            finalite = service.lire(getSur());
        }
        return finalite;
    }

    public List<SelectItem> getPres() {
        return service.pres().stream()
                .map(p -> new SelectItem(p.getId().toString(), p.getNom()))
                .toList();
    }

    public List<SelectItem> getSignatures() {
        return Choix.parmi(Signature.class);
    }
}
