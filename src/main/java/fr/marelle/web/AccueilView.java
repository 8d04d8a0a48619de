package fr.marelle.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.parcours.EtatParcours;
import fr.marelle.saisine.SaisineService;
import fr.marelle.saisine.SaisineSuivie;
import fr.marelle.shared.web.Messages;
import fr.marelle.tache.Bord;
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
    private SaisineService saisineService;

    @Inject
    private UtilisateurCourant utilisateur;

    private Bord bord;
    private List<Tuile> sujets;
    private List<Tuile> equipe;
    private List<SaisineSuivie> suivies = List.of();

    @PostConstruct
    void charger() {
        bord = accueil.bord();
        sujets = accueil.sujets(bord);
        equipe = accueil.equipe(bord);
        if (utilisateur.peut(Droit.SAISINE_SUIVRE)) {
            suivies = saisineService.suivies(1, DERNIERES).lignes();
        }
    }

    /** One's own affair, by subject. */
    public List<Tuile> getSujets() {
        return sujets;
    }

    /** What slips in the team of a whole PRE; empty for who does not answer for one. */
    public List<Tuile> getEquipe() {
        return equipe;
    }

    /** Whether noting what a family said is what one does all day. */
    public boolean isReferent() {
        return utilisateur.peut(Droit.PARCOURS_SUIVRE) && !utilisateur.peut(Droit.SAISINE_STATUER);
    }

    /** Null for who has nothing to do in files. */
    public Bord getBord() {
        return bord;
    }

    public List<SaisineSuivie> getSuivies() {
        return suivies;
    }

    /** Sentence of a tile, its number agreed. */
    public String texte(Tuile tuile) {
        return Messages.texte(tuile.cle(), tuile.nombre());
    }

    /** Lists of parcours, by where they stand. */
    public List<EtatParcours> getEtats() {
        return bord == null ? List.of() : List.copyOf(bord.etats().parcours().keySet());
    }
}
