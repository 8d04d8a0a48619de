package fr.marelle.nomenclature.web;

import fr.marelle.nomenclature.ItemLu;
import fr.marelle.nomenclature.NomenclatureService;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One code: its label corrected, or the code withdrawn. */
@Named
@RequestScoped
public class NomenclatureFicheView {

    private static final String PAGE = "/nomenclature/fiche";

    @Inject
    private NomenclatureService service;

    @Inject
    private ExternalContext externe;

    private UUID id;
    private ItemLu lu;
    private String libelle;
    private String au;

    /** From the request itself: which buttons there are is asked before the model is updated. */
    @PostConstruct
    void lireIdentifiant() {
        id = Texte.uuid(externe.getRequestParameterMap().get("id"));
    }

    public void charger() {
        getLu();
    }

    public String corriger() {
        return Messages.tenter(() -> {
            service.corriger(id, libelle);
            Messages.succes("nomenclature.corrige");
            return Redirection.vers(PAGE, "id", id);
        });
    }

    public String retirer() {
        return Messages.tenter(() -> {
            service.retirer(id, au);
            Messages.succes("nomenclature.retire");
            return Redirection.vers(PAGE, "id", id);
        });
    }

    /** In words; null when it does nothing but name. */
    public String getEffet() {
        String effet = getLu().item().getEffet();
        return effet == null
                ? null
                : Messages.texte(
                        (getLu().item().getListe().name().equals("DOMAINE") ? "EffetDomaine." : "EffetDecision.")
                                + effet);
    }

    public ItemLu getLu() {
        if (lu == null) {
            lu = service.lire(id);
        }
        return lu;
    }

    public UUID getId() {
        return id;
    }

    public String getLibelle() {
        return libelle == null ? getLu().item().getLibelle() : libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    public String getAu() {
        return au;
    }

    public void setAu(String au) {
        this.au = au;
    }
}
