package fr.marelle.equipe.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.equipe.AccesExceptionnelFormulaire;
import fr.marelle.equipe.AccesExceptionnelService;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Opens for a while a file one does not follow. */
@Named
@RequestScoped
public class EquipeAccesView extends SaisieView<AccesExceptionnelFormulaire> {

    @Inject
    private AccesExceptionnelService service;

    public EquipeAccesView() {
        super(AccesExceptionnelFormulaire.class, "/equipe/acces");
    }

    @Override
    protected AccesExceptionnelFormulaire vide(UUID sur) {
        return new AccesExceptionnelFormulaire();
    }

    public String ouvrir() {
        return soumettre(() -> {
            UUID enfant = service.ouvrir(getBrouillon(), getFormulaire());
            return Redirection.vers("/famille/fiche", "id", enfant);
        });
    }
}
