package fr.marelle.saisine.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.saisine.DepotService;
import fr.marelle.saisine.EnfantSaisi;
import fr.marelle.saisine.Moyen;
import fr.marelle.saisine.Saisine;
import fr.marelle.saisine.SaisineFormulaire;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files a saisine: for a school, or by the team for whoever asked. */
@Named
@RequestScoped
public class SaisineSaisieView extends SaisieView<SaisineFormulaire> {

    @Inject
    private DepotService depot;

    @Inject
    private GuichetView guichet;

    public SaisineSaisieView() {
        super(SaisineFormulaire.class, "/saisine/saisie");
    }

    @Override
    protected SaisineFormulaire vide(UUID sur) {
        SaisineFormulaire formulaire = new SaisineFormulaire();
        formulaire.setRecueLe(LocalDate.now(Horloge.PARIS).toString());
        formulaire.setDemandeur(guichet.getDemandeurParDefaut());
        formulaire.setEtablissement(guichet.getEtablissementParDefaut());
        formulaire
                .getEnfants()
                .get(0)
                .setEtablissement(EnfantSaisi.DEMANDEUR); // the others' is for whoever types to say
        return formulaire;
    }

    public String ajouterEnfant() {
        EnfantSaisi cadet = new EnfantSaisi();
        List<EnfantSaisi> enfants = getFormulaire().getEnfants();
        cadet.setNom(enfants.get(enfants.size() - 1).getNom());
        enfants.add(cadet);
        return revenir();
    }

    public String retirerEnfant() {
        List<EnfantSaisi> enfants = getFormulaire().getEnfants();
        if (enfants.size() > 1) {
            enfants.remove(enfants.size() - 1);
        }
        return revenir();
    }

    public String deposer() {
        return soumettre(() -> {
            List<Saisine> deposees = depot.deposer(getBrouillon(), getFormulaire());
            Messages.succes(
                    "saisine.deposee",
                    deposees.stream().map(Saisine::getReference).collect(Collectors.joining(", ")));
            UUID premiere = deposees.get(0).getId();
            return Redirection.vers(guichet.isPrescripteur() ? "/saisine/suivi" : "/saisine/fiche", "id", premiere);
        });
    }

    public List<SelectItem> getMoyens() {
        return Choix.parmi(Moyen.class);
    }

    /** Whether the form may lose a child. */
    public boolean isPlusieurs() {
        return getFormulaire().getEnfants().size() > 1;
    }
}
