package fr.marelle.eps.web;

import fr.marelle.eps.CharteLue;
import fr.marelle.impression.Gabarit;
import fr.marelle.impression.Papier;
import java.util.Map;

/** The charte on paper, with lines to sign on. */
final class PapierCharte {

    private static final Gabarit CHARTE = Gabarit.lire(PapierCharte.class, "charte.xhtml");

    private PapierCharte() {}

    static Papier imprimer(CharteLue lue) {
        return Papier.de(
                "charte-de-confidentialite.pdf",
                "Charte de confidentialité",
                CHARTE,
                Map.of(
                        "pre", "Programme de réussite éducative",
                        "numero", lue.charte().getNumero(),
                        "annee", lue.annee().toString(),
                        "articles",
                                lue.charte().getArticles().stream()
                                        .map(a -> Map.of("article", a))
                                        .toList()));
    }
}
