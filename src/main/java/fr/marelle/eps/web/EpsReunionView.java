package fr.marelle.eps.web;

import fr.marelle.eps.Candidat;
import fr.marelle.eps.EtatReunion;
import fr.marelle.eps.OrdreDuJour;
import fr.marelle.eps.PassageLigne;
import fr.marelle.eps.Reunion;
import fr.marelle.eps.ReunionService;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One meeting: its agenda, the files that await one, who is expected. What its buttons do is {@link EpsGestesView}'s. */
@Named
@RequestScoped
public class EpsReunionView {

    @Inject
    private ReunionService reunions;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private ExternalContext externe;

    private UUID id;
    private OrdreDuJour lue;

    /** From the request itself: which buttons there are is asked before the model is updated. */
    @PostConstruct
    void lireIdentifiant() {
        id = Texte.uuid(externe.getRequestParameterMap().get("id"));
    }

    /** View action: what is out of reach is not found, before anything is rendered. */
    public void charger() {
        getLue();
    }

    /** Whether the reader may change the agenda. */
    public boolean isPreparable() {
        return getReunion().getEtat().isOuverte() && utilisateur.peut(Droit.EPS_PREPARER);
    }

    /** Whether the reader may note who came. */
    public boolean isPresencesModifiables() {
        return getReunion().getEtat() != EtatReunion.ANNULEE && utilisateur.peut(Droit.EPS_PREPARER);
    }

    /** Whether its day has come, and the reader may enter decisions. */
    public boolean isDecidable() {
        return utilisateur.peut(Droit.EPS_DECIDER) && isJourVenu();
    }

    /** Whether the reader has not signed the charte of this school year yet. */
    public boolean isCharteDemandee() {
        return getLue().signatures().stream().noneMatch(s -> s.estDe(utilisateur.getCompteId()));
    }

    /** Whether the reader may lead it, file after file. */
    public boolean isConduisible() {
        return utilisateur.peut(Droit.EPS_DECIDER)
                && getReunion().getEtat() != EtatReunion.ANNULEE
                && !getLue().passages().isEmpty();
    }

    /** Whether it was held: it has minutes. */
    public boolean isTenue() {
        return getReunion().getEtat() == EtatReunion.TENUE;
    }

    /** How long that file waited. */
    public String delai(PassageLigne passage) {
        Long jours = passage.delai(getReunion().getLe());
        return jours == null ? "" : Messages.texte("eps.delai", jours);
    }

    public boolean isJourVenu() {
        return getLue().isJourVenu();
    }

    public boolean isAEnvoyer() {
        return isPreparable() && getReunion().getEtat() == EtatReunion.PLANIFIEE;
    }

    public List<Candidat> getInscriptibles() {
        return getLue().candidats().stream().filter(Candidat::isAutorise).toList();
    }

    /** Files that wait for the family's accord, without names. */
    public List<Candidat> getSansAccord() {
        return getLue().candidats().stream().filter(c -> !c.isAutorise()).toList();
    }

    public OrdreDuJour getLue() {
        if (lue == null) {
            lue = reunions.lire(id);
        }
        return lue;
    }

    public Reunion getReunion() {
        return getLue().reunion();
    }

    public UUID getId() {
        return id;
    }
}
