package fr.marelle.parcours.web;

import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.parcours.EtatParcours;
import fr.marelle.parcours.FicheParcours;
import fr.marelle.parcours.Parcours;
import fr.marelle.parcours.ParcoursService;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One parcours: its stages, its team, its projet and what evolved. */
@Named
@RequestScoped
public class ParcoursFicheView {

    @Inject
    private ParcoursService service;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private ExternalContext externe;

    private UUID id;
    private FicheParcours fiche;

    /** From the request itself: the buttons need it before the model is updated. */
    @PostConstruct
    void lireIdentifiant() {
        id = Texte.uuid(externe.getRequestParameterMap().get("id"));
    }

    public void charger() {
        fiche = service.lire(id);
    }

    public String demarrer() {
        return agir("parcours.demarre", () -> service.demarrer(id));
    }

    public String reprendre() {
        return agir("parcours.repris", () -> service.reprendre(id));
    }

    private String agir(String message, Runnable geste) {
        String suite = Messages.tenter(() -> {
            geste.run();
            Messages.succes(message);
            return Redirection.vers("/parcours/fiche", "id", id);
        });
        if (suite == null) {
            charger();
        }
        return suite;
    }

    /** Whether the reader may write in it, and it is not ended. */
    public boolean isModifiable() {
        return getParcours().isOuvert() && getFiche().modifiable();
    }

    public boolean isADemarrer() {
        return isModifiable() && getParcours().getEtat() == EtatParcours.VALIDE;
    }

    public boolean isASuspendre() {
        return isModifiable() && getParcours().getEtat() == EtatParcours.EN_COURS;
    }

    public boolean isAReprendre() {
        return isModifiable() && getParcours().getEtat() == EtatParcours.SUSPENDU;
    }

    public List<Etape> getEtapes() {
        return Etapes.de(getTete().avancement(), droit -> isModifiable() && utilisateur.peut(droit));
    }

    public FicheParcours.Tete getTete() {
        return getFiche().tete();
    }

    public Parcours getParcours() {
        return getTete().parcours();
    }

    public FicheParcours getFiche() {
        if (fiche == null) {
            charger();
        }
        return fiche;
    }

    public UUID getId() {
        return id;
    }
}
