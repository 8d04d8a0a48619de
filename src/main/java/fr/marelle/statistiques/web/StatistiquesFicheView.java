package fr.marelle.statistiques.web;

import fr.marelle.shared.web.Fichier;
import fr.marelle.statistiques.Grille;
import fr.marelle.statistiques.Publication;
import fr.marelle.statistiques.PublicationLue;
import fr.marelle.statistiques.PublicationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One publication, on screen and as files. */
@Named
@RequestScoped
public class StatistiquesFicheView {

    @Inject
    private PublicationService publications;

    private UUID id;
    private PublicationLue lue;
    private List<Grille> grilles;

    public void charger() {
        lue = publications.lire(id);
        grilles = lue.getGrilles();
    }

    public void telechargerArchive() {
        Fichier.envoyer(
                "publication-" + getPublication().getNumero() + ".zip",
                Fichier.ZIP,
                getPublication().getArchive());
    }

    public void telechargerClasseur() {
        Fichier.envoyer("publication-" + getPublication().getNumero() + ".xlsx", Fichier.XLSX, lue.getClasseur());
    }

    /** Null until read: a postback looks at the page before. */
    public Publication getPublication() {
        return lue == null ? null : lue.publication();
    }

    public boolean isVide() {
        return lue != null && lue.isVide();
    }

    public String getDefinition() {
        return lue == null ? null : lue.getDefinition();
    }

    public List<Grille> getGrilles() {
        return grilles;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
