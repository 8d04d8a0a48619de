package fr.marelle.famille.web;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.EnfantLigne;
import fr.marelle.famille.FratrieService;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Says of whom a child is the brother or sister. The name searched travels in a POST, never in a URL. */
@Named
@RequestScoped
public class FamilleFratrieView {

    @Inject
    private FratrieService fratries;

    private UUID sur;
    private Enfant enfant;
    private String nom;
    private List<EnfantLigne> candidats;

    @PostConstruct
    void retrouver() {
        sur = Texte.uuid(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("sur"));
    }

    /** Shows the candidates of the name typed. */
    public String chercher() {
        candidats = null;
        return null;
    }

    public String rapprocher(UUID frere) {
        return Messages.tenter(() -> {
            fratries.rapprocher(sur, frere);
            Messages.succes("famille.fratrieReprise");
            return Redirection.vers("/famille/fiche", "id", sur);
        });
    }

    public Enfant getEnfant() {
        if (enfant == null) {
            enfant = fratries.enfant(sur);
        }
        return enfant;
    }

    /** Children of the name typed; at first, of the child's own. */
    public List<EnfantLigne> getCandidats() {
        if (candidats == null) {
            candidats = fratries.candidats(sur, getNom());
        }
        return candidats;
    }

    public UUID getSur() {
        return sur;
    }

    public String getNom() {
        return nom == null ? getEnfant().getNom() : nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }
}
