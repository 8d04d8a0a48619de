package fr.marelle.statistiques.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.statistiques.Destinataire;
import fr.marelle.statistiques.Remontee;
import fr.marelle.statistiques.RemonteeFormulaire;
import fr.marelle.statistiques.RemonteeService;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Remontées of one's PRE, and the form of a new one. */
@Named
@RequestScoped
public class StatistiquesRemonteesView extends SaisieView<RemonteeFormulaire> {

    @Inject
    private RemonteeService remontees;

    private List<Destinataire> destinataires;
    private List<Remontee> lignes;

    public StatistiquesRemonteesView() {
        super(RemonteeFormulaire.class, "/statistiques/remontees");
    }

    @Override
    protected RemonteeFormulaire vide(UUID sur) {
        RemonteeFormulaire formulaire = new RemonteeFormulaire();
        formulaire.setPeriode(remontees.periodes().get(0).code());
        formulaire.setPre(lus().isEmpty() ? null : lus().get(0).getPre().getId().toString());
        return formulaire;
    }

    public String faire() {
        return soumettre(() -> {
            UUID id = remontees.faire(getBrouillon(), getFormulaire());
            Messages.succes("statistiques.remonteeFaite");
            return Redirection.vers("/statistiques/remontee", "id", id);
        });
    }

    private List<Destinataire> lus() {
        if (destinataires == null) {
            destinataires = remontees.destinataires();
        }
        return destinataires;
    }

    public List<SelectItem> getPeriodes() {
        return Periodes.choix(remontees.periodes());
    }

    /** PRE that have somebody to tell. */
    public List<SelectItem> getPres() {
        return lus().stream()
                .map(Destinataire::getPre)
                .distinct()
                .map((Pre p) -> new SelectItem(p.getId().toString(), p.getNom()))
                .toList();
    }

    public List<SelectItem> getDestinataires() {
        return lus().stream()
                .map(d -> new SelectItem(
                        d.getId().toString(), d.getNom() + ", " + d.getFonction() + " (" + d.getOrganisme() + ")"))
                .toList();
    }

    public List<Remontee> getLignes() {
        if (lignes == null) {
            lignes = remontees.lister();
        }
        return lignes;
    }
}
