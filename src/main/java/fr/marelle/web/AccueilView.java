package fr.marelle.web;

import fr.marelle.brouillon.Brouillon;
import fr.marelle.brouillon.BrouillonService;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.saisine.SaisineService;
import fr.marelle.saisine.SaisineSuivie;
import fr.marelle.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The home page: what awaits the person who opens it. */
@Named
@RequestScoped
public class AccueilView {

    /** Latest saisines shown to a school. */
    private static final int DERNIERES = 5;

    @Inject
    private AccueilService accueil;

    @Inject
    private BrouillonService brouillonService;

    @Inject
    private SaisineService saisineService;

    @Inject
    private UtilisateurCourant utilisateur;

    private List<Tache> taches;
    private List<Brouillon> brouillons;
    private List<SaisineSuivie> suivies = List.of();

    @PostConstruct
    void charger() {
        taches = accueil.taches();
        brouillons = brouillonService.miens();
        if (utilisateur.peut(Droit.SAISINE_SUIVRE)) {
            suivies = saisineService.suivies(1, DERNIERES).lignes();
        }
    }

    public List<Tache> getTaches() {
        return taches;
    }

    public List<Brouillon> getBrouillons() {
        return brouillons;
    }

    public List<SaisineSuivie> getSuivies() {
        return suivies;
    }

    /** Sentence of a task, its number agreed. */
    public String texte(Tache tache) {
        return Messages.texte(tache.cle(), tache.nombre());
    }

    /** Name of the form of a draft. */
    public String formulaire(Brouillon brouillon) {
        return Messages.texte("brouillon" + brouillon.getFormulaire().replace('/', '.'));
    }
}
