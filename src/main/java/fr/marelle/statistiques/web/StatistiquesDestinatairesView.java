package fr.marelle.statistiques.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.statistiques.Destinataire;
import fr.marelle.statistiques.DestinataireFormulaire;
import fr.marelle.statistiques.DestinataireService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who may be told exact counts: agreed to and ended by the DPD. */
@Named
@RequestScoped
public class StatistiquesDestinatairesView extends SaisieView<DestinataireFormulaire> {

    private static final String PAGE = "/statistiques/destinataires";

    @Inject
    private DestinataireService destinataires;

    private List<Destinataire> lignes;

    public StatistiquesDestinatairesView() {
        super(DestinataireFormulaire.class, "/statistiques/destinataires");
    }

    @Override
    protected DestinataireFormulaire vide(UUID sur) {
        return new DestinataireFormulaire();
    }

    public String agreer() {
        return soumettre(() -> {
            destinataires.agreer(getBrouillon(), getFormulaire());
            Messages.succes("statistiques.destinataireAgree");
            return Redirection.vers(PAGE);
        });
    }

    public String terminer(UUID id) {
        return Messages.tenter(() -> {
            destinataires.terminer(id);
            Messages.succes("statistiques.destinataireTermine");
            return Redirection.vers(PAGE);
        });
    }

    public List<SelectItem> getPres() {
        return destinataires.pres().stream()
                .map(p -> new SelectItem(p.getId().toString(), p.getNom()))
                .toList();
    }

    public List<Destinataire> getLignes() {
        if (lignes == null) {
            lignes = destinataires.lister();
        }
        return lignes;
    }
}
