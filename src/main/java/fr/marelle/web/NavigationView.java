package fr.marelle.web;

import fr.marelle.habilitation.Connexion;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The menu, shown only as far as one is entitled. */
@Named("navigation")
@RequestScoped
public class NavigationView {

    private static final List<Entree> MENU = List.of(
            new Entree("Accueil", "/accueil", false),
            new Entree("Tâches", "/tache/liste", false),
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
            new Entree("Accords demandés", "/accord/finalites", false),
            new Entree("Santé", "/sante/saisie", false),
            new Entree("Administration", "/compte/liste", false),
            new Entree("Listes de codes", "/nomenclature/liste", false));

    /** Pages that stand under the entry of another: by their folder, the folder of that entry. */
    private static final Map<String, String> SOUS = Map.of(
            "accord", "famille",
            "convention", "saisine",
            "document", "famille",
            "eps", "invitation",
            "equipe", "famille",
            "invitation", "eps",
            "nomenclature", "compte",
            "signalement", "famille");

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private HttpServletRequest requete;

    /** One line of the menu. */
    public record Entree(String libelle, String url, boolean courante) {}

    public List<Entree> getEntrees() {
        return entrees(requete.getRequestURI(), utilisateur::peut);
    }

    /** What somebody with those rights sees at that address: one entry a folder, and one at most is the current one. */
    static List<Entree> entrees(String uri, Predicate<String> peut) {
        List<Entree> ouvertes = MENU.stream()
                .filter(e -> Routes.droits(e.url()).orElseThrow().stream().anyMatch(peut))
                .toList();
        Set<String> dossiers = ouvertes.stream().map(e -> dossier(e.url())).collect(Collectors.toSet());
        String ici = dossiers.contains(dossier(uri)) ? dossier(uri) : SOUS.getOrDefault(dossier(uri), "");
        return ouvertes.stream()
                .filter(e -> !dossier(e.url()).equals("nomenclature") || !dossiers.contains("compte"))
                .map(e -> new Entree(e.libelle(), e.url(), dossier(e.url()).equals(ici)))
                .toList();
    }

    private static String dossier(String url) {
        return url.replaceFirst("^/([^/?]*).*$", "$1");
    }

    /** Whether one may open that page; false for one that does not exist. */
    public boolean ouvre(String page) {
        return Routes.droits(page).stream().flatMap(List::stream).anyMatch(utilisateur::peut);
    }

    /** When the page was made: what a print of it says. */
    public Instant getMaintenant() {
        return Instant.now();
    }

    /** Whether one may search children. */
    public boolean isRecherche() {
        return utilisateur.peut(Droit.FAMILLE_LIRE);
    }

    /** Whether one may note what a family said. */
    public boolean isNote() {
        return utilisateur.peut(Droit.PARCOURS_SUIVRE);
    }

    /** Seconds until the session ends without any request. */
    public long getSecondesAvantFin() {
        return Connexion.INACTIVITE.toSeconds();
    }
}
