package fr.marelle.eps.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.eps.CharteFormulaire;
import fr.marelle.eps.CharteLue;
import fr.marelle.eps.CharteService;
import fr.marelle.eps.Institution;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The charte, read and signed; {@code sur} is the meeting one was opening, to which one goes on. */
@Named
@RequestScoped
public class EpsCharteView extends SaisieView<CharteFormulaire> {

    private static final String PAGE = "/eps/charte";

    @Inject
    private CharteService service;

    @Inject
    private UtilisateurCourant utilisateur;

    private CharteLue lue;

    public EpsCharteView() {
        super(CharteFormulaire.class, PAGE);
    }

    @Override
    protected CharteFormulaire vide(UUID sur) {
        return new CharteFormulaire();
    }

    public String signer() {
        return soumettre(() -> {
            service.signer(getFormulaire());
            Messages.succes("eps.charteSignee");
            return getSur() == null ? Redirection.vers(PAGE) : Redirection.vers(getReunion(), "id", getSur());
        });
    }

    /** The page of a meeting, as this member opens it. */
    public String getReunion() {
        return utilisateur.peut(Droit.EPS_LIRE) ? "/eps/reunion" : "/invitation/agenda";
    }

    public CharteLue getLue() {
        if (lue == null) {
            lue = service.lire();
        }
        return lue;
    }

    public List<SelectItem> getInstitutions() {
        return Choix.parmi(Institution.class);
    }
}
