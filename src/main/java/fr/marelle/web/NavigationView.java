package fr.marelle.web;

import fr.marelle.habilitation.Connexion;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The menu, shown only as far as one is entitled. */
@Named("navigation")
@RequestScoped
public class NavigationView {

    private static final List<Entree> MENU = List.of(
            new Entree("Accueil", "/accueil", false),
            new Entree("Saisines", "/saisine/liste", false),
            new Entree("Enfants", "/famille/liste", false),
            new Entree("Parcours", "/parcours/liste", false),
            new Entree("EPS", "/eps/liste", false),
            new Entree("EPS", "/invitation/liste", false),
            new Entree("Contrat de ville", "/contrat/liste", false),
            new Entree("Territoire", "/territoire/liste", false),
            new Entree("Statistiques", "/statistiques/liste", false),
            new Entree("Consultations", "/consultation/liste", false),
            new Entree("Conventions", "/convention/liste", false),
            new Entree("Administration", "/compte/liste", false));

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private HttpServletRequest requete;

    /** One line of the menu. */
    public record Entree(String libelle, String url, boolean courante) {}

    public List<Entree> getEntrees() {
        return MENU.stream()
                .filter(e -> Routes.droits(e.url()).orElseThrow().stream().anyMatch(utilisateur::peut))
                .map(e -> new Entree(
                        e.libelle(), e.url(), prefixe(requete.getRequestURI()).equals(prefixe(e.url()))))
                .toList();
    }

    private static String prefixe(String url) {
        return url.replaceFirst("^(/[^/?]*).*$", "$1");
    }

    /** Whether one may search children. */
    public boolean isRecherche() {
        return utilisateur.peut(Droit.FAMILLE_LIRE);
    }

    /** Seconds until the session ends without any request. */
    public long getSecondesAvantFin() {
        return Connexion.INACTIVITE.toSeconds();
    }
}
