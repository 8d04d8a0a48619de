package fr.marelle.accord.web;

import fr.marelle.accord.AccordFormulaire;
import fr.marelle.accord.FicheASigner;
import fr.marelle.accord.Reponse;
import fr.marelle.accord.SignatureService;
import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.habilitation.Operation;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The parent's own page: reads the draft of the team's form, takes a signature, and says when it is done. */
@Named
@RequestScoped
public class AccordSignatureView extends SaisieView<AccordFormulaire> {

    /** Where one stands: nothing was filled, the form is not ready, it can be signed, it is signed. */
    public enum Etape {
        RIEN,
        PAS_PRETE,
        A_SIGNER,
        SIGNEE
    }

    @Inject
    private SignatureService service;

    private Etape etape;
    private FicheASigner fiche;
    private List<String> manques = List.of();
    private String vu;

    public AccordSignatureView() {
        super(AccordFormulaire.class, "/accord/saisie");
    }

    @Override
    protected AccordFormulaire vide(UUID sur) {
        return new AccordFormulaire();
    }

    /** Nothing is typed here: without a draft there is nothing to sign. */
    @Override
    public String preparer() {
        getEtape();
        return null;
    }

    /** Read once a request, from the draft as it stands. */
    public Etape getEtape() {
        if (etape == null) {
            boolean rempli = !getFormulaire().getReponses().isEmpty();
            etape = rempli ? presenter() : service.signee(getBrouillon(), getSur()) ? Etape.SIGNEE : Etape.RIEN;
        }
        return etape;
    }

    private Etape presenter() {
        try {
            fiche = service.presenter(getBrouillon(), getSur(), getFormulaire());
            return Etape.A_SIGNER;
        } catch (BusinessRuleException e) {
            manques = e.getRefus().stream().map(Messages::texte).toList();
            return Etape.PAS_PRETE;
        }
    }

    public String signer() {
        return soumettre(() -> {
            signerOuEffacer();
            return Redirection.vers("/accord/signature", "brouillon", getBrouillon(), "sur", getSur());
        });
    }

    /** Refused, the strokes are gone before the draft is kept: they were drawn for what was shown then. */
    private void signerOuEffacer() {
        try {
            service.signer(getBrouillon(), getSur(), getFormulaire(), vu);
        } catch (BusinessRuleException e) {
            getFormulaire().setSignature(null);
            throw e;
        }
    }

    /** What is shown; null unless it can be signed. */
    public FicheASigner getFiche() {
        return fiche;
    }

    /** What is missing for it to be signed. */
    public List<String> getManques() {
        return manques;
    }

    /** An answer as who signs would say it. */
    public String dit(Reponse reponse) {
        return switch (reponse) {
            case ACCORDE -> Messages.texte("accord.ouiDit");
            case REFUSE -> Messages.texte("accord.nonDit");
            case RETIRE -> Messages.texte("accord.retireDit");
        };
    }

    /** What taking it back ends. */
    public String fin(Operation operation) {
        if (operation == null) {
            return Messages.texte("accord.finAutre");
        }
        return switch (operation) {
            case ACCOMPAGNER -> Messages.texte("accord.finAide");
            case PASSER_EN_EPS -> Messages.texte(fiche.isMajeur() ? "accord.finPartageJeune" : "accord.finPartage");
            case PARTAGER_SANTE -> Messages.texte("accord.finSante");
        };
    }

    /** Digest of what is shown, sent back with the signature. */
    public String getVu() {
        return fiche == null ? null : fiche.vu();
    }

    public void setVu(String vu) {
        this.vu = vu;
    }
}
