package fr.marelle.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.habilitation.CompteFormulaire;
import fr.marelle.habilitation.CompteService;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Opens an account. Here and not in habilitation, which stands above the drafts that a form needs. */
@Named
@RequestScoped
public class CompteSaisieView extends SaisieView<CompteFormulaire> {

    @Inject
    private CompteService comptes;

    private List<SelectItem> roles;
    private List<SelectItem> pres;
    private List<SelectItem> etablissements;

    public CompteSaisieView() {
        super(CompteFormulaire.class, "/compte/saisie");
    }

    @Override
    protected CompteFormulaire vide(UUID sur) {
        return new CompteFormulaire();
    }

    public String ouvrir() {
        return soumettre(() -> {
            comptes.ouvrir(getBrouillon(), getFormulaire());
            Messages.succes("habilitation.compteOuvert");
            return Redirection.vers("/compte/fiche", "id", getBrouillon());
        });
    }

    public List<SelectItem> getRoles() {
        if (roles == null) {
            roles = comptes.roles().stream()
                    .map(r -> new SelectItem(r.getCode(), r.getLibelle()))
                    .toList();
        }
        return roles;
    }

    public List<SelectItem> getPres() {
        if (pres == null) {
            pres = comptes.pres().stream()
                    .map(p -> new SelectItem(p.getId().toString(), p.getNom()))
                    .toList();
        }
        return pres;
    }

    public List<SelectItem> getEtablissements() {
        if (etablissements == null) {
            etablissements = comptes.etablissements().stream()
                    .map(e -> new SelectItem(
                            e.getId().toString(),
                            e.getNom() + " (" + e.getCommune().getNom() + ")"))
                    .toList();
        }
        return etablissements;
    }
}
