package fr.marelle.famille.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.famille.Autorite;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.EnfantFormulaire;
import fr.marelle.famille.Famille;
import fr.marelle.famille.FamilleSaisieService;
import fr.marelle.famille.Sexe;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Rewrites what is known of a child. */
@Named
@RequestScoped
public class FamilleSaisieView extends SaisieView<EnfantFormulaire> {

    @Inject
    private FamilleSaisieService familles;

    public FamilleSaisieView() {
        super(EnfantFormulaire.class, "/famille/saisie");
    }

    @Override
    protected EnfantFormulaire vide(UUID sur) {
        Famille famille = familles.preparerEnfant(sur);
        Enfant enfant = famille.enfant();
        EnfantFormulaire formulaire = new EnfantFormulaire();
        formulaire.setVersion(String.valueOf(enfant.getVersion()));
        formulaire.setNom(enfant.getNom());
        formulaire.setPrenom(enfant.getPrenom());
        formulaire.setNaissance(
                enfant.getNaissance() == null ? null : enfant.getNaissance().toString());
        formulaire.setAge(enfant.getAgeDeclare() == null ? null : String.valueOf(enfant.getAgeDeclare()));
        formulaire.setSexe(enfant.getSexe().name());
        formulaire.setNiveau(enfant.getNiveau());
        formulaire.setEtablissement(
                enfant.getEtablissement() == null
                        ? null
                        : enfant.getEtablissement().getId().toString());
        Autorite placement = famille.getPlacement();
        if (placement != null) {
            formulaire.setPlacementService(placement.getService());
            formulaire.setPlacementDu(placement.getDu().toString());
            formulaire.setPlacementSource(placement.getSource());
        }
        return formulaire;
    }

    public String enregistrer() {
        return soumettre(() -> {
            familles.modifier(getSur(), getFormulaire());
            Messages.succes("famille.enregistree");
            return Redirection.vers("/famille/fiche", "id", getSur());
        });
    }

    public List<SelectItem> getSexes() {
        return Choix.parmi(Sexe.class);
    }

    public List<SelectItem> getEtablissements() {
        return familles.etablissements().stream()
                .map(e -> new SelectItem(
                        e.getId().toString(), e.getNom() + " (" + e.getCommune().getNom() + ")"))
                .toList();
    }
}
