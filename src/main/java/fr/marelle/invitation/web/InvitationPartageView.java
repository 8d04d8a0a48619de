package fr.marelle.invitation.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.invitation.FicheCourteService;
import fr.marelle.invitation.Partage;
import fr.marelle.invitation.PartageFormulaire;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Writes what the family agreed to share with everybody at a meeting. */
@Named
@RequestScoped
public class InvitationPartageView extends SaisieView<PartageFormulaire> {

    @Inject
    private FicheCourteService service;

    private Partage partage;

    public InvitationPartageView() {
        super(PartageFormulaire.class, "/invitation/partage");
    }

    /** What is written so far is what one goes on from. */
    @Override
    protected PartageFormulaire vide(UUID sur) {
        PartageFormulaire formulaire = new PartageFormulaire();
        formulaire.setTexte(getPartage().texte());
        return formulaire;
    }

    /** Out of reach, or the meeting held, there is no form. */
    @Override
    public String preparer() {
        getPartage();
        return super.preparer();
    }

    public String ecrire() {
        return soumettre(() -> {
            service.ecrire(getSur(), getFormulaire());
            Messages.succes("invitation.partageEcrit");
            return Redirection.vers("/eps/passage", "id", getSur());
        });
    }

    public Partage getPartage() {
        if (partage == null) {
            partage = service.lire(getSur());
        }
        return partage;
    }
}
