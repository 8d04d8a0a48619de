package fr.marelle.invitation.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.invitation.Capacite;
import fr.marelle.invitation.InvitationFormulaire;
import fr.marelle.invitation.InvitationService;
import fr.marelle.invitation.Liste;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who is invited to a meeting, and one more. */
@Named
@RequestScoped
public class InvitationSaisieView extends SaisieView<InvitationFormulaire> {

    private static final String PAGE = "/invitation/saisie";

    @Inject
    private InvitationService service;

    private Liste liste;

    public InvitationSaisieView() {
        super(InvitationFormulaire.class, PAGE);
    }

    @Override
    protected InvitationFormulaire vide(UUID sur) {
        return new InvitationFormulaire();
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        getListe();
        return super.preparer();
    }

    public String inviter() {
        return soumettre(() -> {
            service.inviter(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("invitation.invite");
            return Redirection.vers(PAGE, "sur", getSur());
        });
    }

    public String retirer(UUID invitation) {
        return Messages.tenter(() -> {
            service.retirer(getSur(), invitation);
            Messages.succes("invitation.retiree");
            return Redirection.vers(PAGE, "sur", getSur());
        });
    }

    public Liste getListe() {
        if (liste == null) {
            liste = service.lire(getSur());
        }
        return liste;
    }

    public List<SelectItem> getPersonnes() {
        return getListe().invitables().stream()
                .map(c -> new SelectItem(c.getId().toString(), c.getNom()))
                .toList();
    }

    public List<SelectItem> getCapacites() {
        return Choix.parmi(Capacite.class);
    }
}
