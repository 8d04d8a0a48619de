package fr.marelle.famille.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.famille.Civilite;
import fr.marelle.famille.EtatResponsable;
import fr.marelle.famille.Famille;
import fr.marelle.famille.FamilleSaisieService;
import fr.marelle.famille.Lien;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.NatureLien;
import fr.marelle.famille.Responsable;
import fr.marelle.famille.ResponsableFormulaire;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adds an adult around a child, or rewrites one; and what that adult holds of authority. */
@Named
@RequestScoped
public class FamilleResponsableView extends SaisieView<ResponsableFormulaire> {

    @Inject
    private FamilleSaisieService familles;

    private Famille famille;
    private Optional<Lien> lien;
    private Map<String, String> ecarts = Map.of();

    public FamilleResponsableView() {
        super(ResponsableFormulaire.class, "/famille/responsable");
    }

    @Override
    protected ResponsableFormulaire vide(UUID sur) {
        ResponsableFormulaire formulaire = new ResponsableFormulaire();
        formulaire.setEtat(EtatResponsable.CONNU.name());
        // read for the journal first: a partial post may show the fields alone
        getFamille();
        getLien().ifPresentOrElse(l -> reprendre(l, formulaire), () -> proposer(formulaire));
        return formulaire;
    }

    /** Empty for a new adult. */
    private Optional<Lien> getLien() {
        if (lien == null) {
            lien = familles.lien(getSur());
        }
        return lien;
    }

    private void proposer(ResponsableFormulaire formulaire) {
        Fratrie.toute(getFamille(), formulaire.getEnfants());
        formulaire.setAutorite(NatureAutorite.EXERCEE.name());
        if (getFamille().enfant().getNaissance() != null) {
            formulaire.setAutoriteDu(getFamille().enfant().getNaissance().toString());
        }
    }

    private static void reprendre(Lien lien, ResponsableFormulaire formulaire) {
        Responsable responsable = lien.getResponsable();
        formulaire.setVersion(String.valueOf(responsable.getVersion()));
        formulaire.setEtat(responsable.getEtat().name());
        formulaire.setCivilite(
                responsable.getCivilite() == null
                        ? null
                        : responsable.getCivilite().name());
        formulaire.setNom(responsable.getNom());
        formulaire.setPrenom(responsable.getPrenom());
        formulaire.setTelephone(responsable.getTelephone());
        formulaire.setCourriel(responsable.getCourriel());
        formulaire.setLangue(responsable.getLangue());
        formulaire.setInterprete(responsable.isInterprete());
        formulaire.setNePasContacter(responsable.isNePasContacter());
        formulaire.setLien(lien.getNature().name());
        formulaire.getEnfants().add(lien.getEnfant().getId().toString());
    }

    public String enregistrer() {
        return soumettre(() -> {
            getLien().ifPresent(this::exigerActuel);
            UUID enfant = familles.enregistrer(getBrouillon(), getSur(), getFormulaire());
            Messages.succes("famille.enregistree");
            return Redirection.vers("/famille/fiche", "id", enfant);
        });
    }

    /** What somebody else stored meanwhile is shown first: saved again, the form is about that. */
    private void exigerActuel(Lien actuel) {
        String version = String.valueOf(actuel.getResponsable().getVersion());
        if (!version.equals(getFormulaire().getVersion())) {
            ecarts = ResponsableEcarts.de(actuel, getFamille(), getFormulaire());
            getFormulaire().setVersion(version);
            throw new BusinessRuleException(null, "famille.responsableChange");
        }
    }

    /** What is stored otherwise than typed, by field; empty unless it changed meanwhile. */
    public Map<String, String> getEcarts() {
        return ecarts;
    }

    public Famille getFamille() {
        if (famille == null) {
            famille =
                    familles.preparer(getLien().map(l -> l.getEnfant().getId()).orElse(getSur()));
        }
        return famille;
    }

    /** Whether it rewrites an adult who is already there. */
    public boolean isModification() {
        return getFormulaire().getVersion() != null
                && !getFormulaire().getVersion().isEmpty();
    }

    public List<SelectItem> getFratrie() {
        return Fratrie.choix(getFamille());
    }

    public List<SelectItem> getEtats() {
        return Choix.parmi(EtatResponsable.class);
    }

    public List<SelectItem> getCivilites() {
        return Choix.parmi(Civilite.class);
    }

    public List<SelectItem> getLiens() {
        return Choix.parmi(NatureLien.class);
    }

    /** What a person may hold; a placement is a service's. */
    public List<SelectItem> getAutorites() {
        return Choix.parmi(NatureAutorite.class).stream()
                .filter(i -> !NatureAutorite.PLACEMENT.name().equals(i.getValue()))
                .toList();
    }
}
