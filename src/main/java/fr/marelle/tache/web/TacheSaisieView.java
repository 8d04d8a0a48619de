package fr.marelle.tache.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.tache.Sujet;
import fr.marelle.tache.TacheFormulaire;
import fr.marelle.tache.TacheSaisieService;
import fr.marelle.tache.TacheSaisieService.Preparation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Notes who does what until when on a file. */
@Named
@RequestScoped
public class TacheSaisieView extends SaisieView<TacheFormulaire> {

    /** Days proposed. */
    private static final int BIENTOT = 7;

    @Inject
    private TacheSaisieService service;

    private Preparation preparation;

    public TacheSaisieView() {
        super(TacheFormulaire.class, "/tache/saisie");
    }

    @Override
    protected TacheFormulaire vide(UUID sur) {
        TacheFormulaire formulaire = new TacheFormulaire();
        formulaire.setResponsable(
                getPreparation().equipe().keySet().iterator().next().toString());
        formulaire.setEcheance(LocalDate.now(Horloge.PARIS).plusDays(BIENTOT).toString());
        return formulaire;
    }

    /** Out of reach, there is no form. */
    @Override
    public String preparer() {
        getPreparation();
        return super.preparer();
    }

    public String noter() {
        return soumettre(() -> {
            service.noter(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("tache.notee");
            return Redirection.vers("/tache/liste", "filtre", "EQUIPE", "dossier", getSur());
        });
    }

    public List<SelectItem> getEquipe() {
        return getPreparation().equipe().entrySet().stream()
                .map(e -> new SelectItem(e.getKey().toString(), e.getValue()))
                .toList();
    }

    public Sujet getSujet() {
        return getPreparation().sujet();
    }

    private Preparation getPreparation() {
        if (preparation == null) {
            preparation = service.preparer(getSur());
        }
        return preparation;
    }
}
