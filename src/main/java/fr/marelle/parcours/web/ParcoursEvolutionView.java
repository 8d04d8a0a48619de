package fr.marelle.parcours.web;

import fr.marelle.parcours.Evaluation;
import fr.marelle.parcours.SuiviDossier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was seen to change, drawn; of the file the page of {@link ParcoursSuiviView} is about. */
@Named
@RequestScoped
public class ParcoursEvolutionView {

    /** Domains below which a radar would be a line or a dot. */
    private static final int DOMAINES = 3;

    @Inject
    private ParcoursSuiviView page;

    @Inject
    private ListesParcoursView listes;

    /** The first and the last level of each domain; null when there are too few. */
    public String getRadar() {
        return suivi().evolution().size() < DOMAINES ? null : Graphiques.radar(suivi().evolution(), listes::domaine);
    }

    /** Each domain over time. */
    public String getCourbes() {
        return Graphiques.courbes(suivi().points(), suivi().evolution(), listes::domaine);
    }

    public String getMots() {
        return Graphiques.mots();
    }

    /** What the family itself said, the first time and the last. */
    public List<Evaluation> getVues() {
        List<Evaluation> vues =
                suivi().points().stream().filter(p -> p.getVueFamille() != null).toList();
        return vues.size() < 2 ? vues : List.of(vues.get(0), vues.get(vues.size() - 1));
    }

    private SuiviDossier suivi() {
        return page.getSuivi();
    }
}
