package fr.marelle.accord.web;

import fr.marelle.accord.Finalite;
import fr.marelle.accord.FinaliteFormulaire;
import fr.marelle.accord.FinaliteService;
import fr.marelle.accord.Signature;
import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Ecarts;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a PRE asks for one purpose, in its own words. */
@Named
@RequestScoped
public class AccordFinaliteView extends SaisieView<FinaliteFormulaire> {

    @Inject
    private FinaliteService service;

    private Finalite finalite;
    private Map<String, String> ecarts = Map.of();

    public AccordFinaliteView() {
        super(FinaliteFormulaire.class, "/accord/finalite");
    }

    @Override
    protected FinaliteFormulaire vide(UUID sur) {
        FinaliteFormulaire formulaire = new FinaliteFormulaire();
        Finalite avant = getFinalite();
        formulaire.setVue(avant.getId().toString());
        formulaire.setPre(avant.getPreId() == null ? null : avant.getPreId().toString());
        formulaire.setDemandee(avant.isDemandee());
        formulaire.setTexte(avant.getTexte());
        formulaire.setTexteMajeur(avant.getTexteMajeur());
        formulaire.setSignature(signature(avant).name());
        formulaire.setDureeMois(
                avant.getDureeMois() == null ? null : avant.getDureeMois().toString());
        return formulaire;
    }

    public String enregistrer() {
        return soumettre(() -> {
            exigerVue();
            service.adapter(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("accord.finaliteAdaptee");
            return Redirection.vers("/accord/finalites");
        });
    }

    /** Another edition in force than the one that was shown is shown first: one then decides with it before one's eyes. */
    private void exigerVue() {
        UUID pre = Texte.uuid(getFormulaire().getPre());
        Finalite actuelle = pre == null ? null : service.actuelle(getSur(), pre);
        if (actuelle == null
                || actuelle.getId().equals(getBrouillon())
                || actuelle.getId().toString().equals(getFormulaire().getVue())) {
            return;
        }
        ecarts = comparer(actuelle);
        getFormulaire().setVue(actuelle.getId().toString());
        throw new BusinessRuleException("pre", "accord.finaliteChangee", actuelle.getEdition());
    }

    private Map<String, String> comparer(Finalite actuelle) {
        FinaliteFormulaire saisi = getFormulaire();
        return new Ecarts()
                .comparer("demandee", demandee(actuelle.isDemandee()), demandee(saisi.isDemandee()))
                .comparer("texte", actuelle.getTexte(), saisi.getTexte())
                .comparer("texteMajeur", actuelle.getTexteMajeur(), saisi.getTexteMajeur())
                .comparer("signature", signature(actuelle).name(), saisi.getSignature())
                .comparer("dureeMois", Objects.toString(actuelle.getDureeMois(), ""), saisi.getDureeMois())
                .parChamp();
    }

    private static Signature signature(Finalite edition) {
        return edition.isDeuxSignatures() ? Signature.DEUX : Signature.UNE;
    }

    private static String demandee(boolean demandee) {
        return demandee ? "oui" : "non";
    }

    /** What the edition in force says otherwise, by field; empty unless it was not the one shown. */
    public Map<String, String> getEcarts() {
        return ecarts;
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
