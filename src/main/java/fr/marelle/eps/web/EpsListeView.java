package fr.marelle.eps.web;

import fr.marelle.eps.ReunionLigne;
import fr.marelle.eps.ReunionService;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Meetings of the EPS. */
@Named
@RequestScoped
public class EpsListeView {

    @Inject
    private ReunionService reunions;

    @Inject
    private UtilisateurCourant utilisateur;

    private int numero = 1;
    private List<ReunionLigne> prochaines = List.of();
    private Page<ReunionLigne> passees;

    public void charger() {
        prochaines = reunions.prochaines();
        passees = reunions.passees(numero);
    }

    /** Whether the reader may plan a meeting. */
    public boolean isPreparateur() {
        return utilisateur.peut(Droit.EPS_PREPARER);
    }

    public List<ReunionLigne> getProchaines() {
        return prochaines;
    }

    public Page<ReunionLigne> getPassees() {
        return passees;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
