package fr.marelle.eps.web;

import fr.marelle.eps.AnneeEps;
import fr.marelle.eps.AnneeScolaire;
import fr.marelle.eps.ReunionService;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The meetings of one school year. */
@Named
@RequestScoped
public class EpsAnneeView {

    /** Years before and after this one that may be asked for. */
    private static final int ECART = 10;

    @Inject
    private ReunionService reunions;

    @Inject
    private UtilisateurCourant utilisateur;

    private Integer debut;
    private int ecart;
    private AnneeEps lue;

    /** Without a year, this one; a year nobody means does not exist. */
    public void charger() {
        int celle = AnneeScolaire.de(LocalDate.now(Horloge.PARIS)).debut();
        ecart = debut == null ? 0 : debut - celle;
        if (Math.abs(ecart) > ECART) {
            throw new IntrouvableException();
        }
        lue = reunions.annee(new AnneeScolaire(celle + ecart));
    }

    /** Whether there is a page for the year before. */
    public boolean isAvant() {
        return ecart > -ECART;
    }

    /** Whether there is one for the year after. */
    public boolean isApres() {
        return ecart < ECART;
    }

    /** Whether the reader may plan meetings. */
    public boolean isPreparateur() {
        return utilisateur.peut(Droit.EPS_PREPARER);
    }

    public AnneeEps getLue() {
        return lue;
    }

    public Integer getDebut() {
        return debut;
    }

    public void setDebut(Integer debut) {
        this.debut = debut;
    }
}
