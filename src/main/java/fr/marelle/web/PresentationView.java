package fr.marelle.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.web.NavigationView.Entree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What the home page tells somebody of her role: a sentence for the shipped ones, the pages she opens for the others. */
@Named
@RequestScoped
public class PresentationView {

    @Inject
    private UtilisateurCourant utilisateur;

    public boolean isPrescripteur() {
        return utilisateur.peut(Droit.SAISINE_SUIVRE);
    }

    /** Somebody who has things to do in files. */
    public boolean isEquipe() {
        return utilisateur.peut(Droit.TACHE_SUIVRE);
    }

    /** The whole of the shipped role: its sentence leads to all these pages. */
    public boolean isAdministration() {
        return tient(Droit.COMPTE_GERER, Droit.NOMENCLATURE_MODIFIER, Droit.TERRITOIRE_LIRE, Droit.CONTRAT_LIRE);
    }

    public boolean isStatistiques() {
        return tient(Droit.STATISTIQUES_PUBLIER, Droit.CONTRAT_LIRE);
    }

    public boolean isDelegue() {
        return tient(Droit.DESTINATAIRE_AGREER, Droit.CONSULTATION_LISTER, Droit.STATISTIQUES_LIRE);
    }

    private boolean tient(String... droits) {
        return Arrays.stream(droits).allMatch(utilisateur::peut);
    }

    /** A guest of the EPS. */
    public boolean isInvite() {
        return utilisateur.peut(Droit.EPS_ASSISTER);
    }

    /** Where one may go, when no sentence of this page leads there: a composed role holds a few rights. */
    public List<Entree> getPages() {
        return isDecrit()
                ? List.of()
                : NavigationView.entrees("/accueil", utilisateur::peut).stream()
                        .filter(e -> !e.courante())
                        .toList();
    }

    /** Somebody whose rooms are not furnished yet: signs in, and is told so. */
    public boolean isSansOutil() {
        return !isDecrit() && getPages().isEmpty();
    }

    private boolean isDecrit() {
        return isPrescripteur() || isEquipe() || isAdministration() || isStatistiques() || isDelegue() || isInvite();
    }
}
