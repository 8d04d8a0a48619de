package fr.marelle.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Visiteur;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members of a team at work without a pause: the list, a child, a search, now and then a saisine. */
final class Promenade {

    private static final Pattern FICHE = Pattern.compile("href=\"(/famille/fiche\\?id=[0-9a-f-]{36})\"[^>]*>(\\S+)");

    private static final int MELANGE = 10;

    private final Visiteur visiteur;
    private String fiche;
    private String nom;

    Promenade(Visiteur visiteur) {
        this.visiteur = visiteur;
    }

    /** All of them at once on four threads, {@code fois} pages each; the first wrong answer is the failure. */
    static void tous(List<Promenade> promenades, int fois) throws InterruptedException, ExecutionException {
        ExecutorService fils = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> faites = new ArrayList<>();
            promenades.forEach(p -> faites.add(fils.submit(() -> p.marcher(fois))));
            for (Future<?> faite : faites) {
                faite.get();
            }
        } finally {
            fils.shutdownNow();
        }
    }

    private void marcher(int fois) {
        for (int i = 0; i < fois; i++) {
            int quoi = i % MELANGE;
            if (fiche == null || quoi < 3) {
                lister();
            } else if (quoi < 6) {
                contient(visiteur.get(fiche), "Responsables");
            } else if (quoi < 9) {
                contient(visiteur.poster("/famille/liste", Map.of("texte", nom)), "Résultats de la recherche");
            } else {
                deposer();
            }
        }
    }

    private void lister() {
        String page = contient(visiteur.get("/famille/liste"), "Enfants");
        Matcher lien = FICHE.matcher(page);
        assertThat(lien.find()).as("a child within reach").isTrue();
        fiche = lien.group(1);
        nom = lien.group(2);
    }

    private void deposer() {
        String page = contient(visiteur.get("/saisine/saisie?brouillon=" + UUID.randomUUID()), "informeQui");
        FormulaireLu saisine = FormulaireLu.lire(page, "saisie");
        LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris"));
        saisine.champs()
                .replace("saisie:enfants:0:naissance", jour.minusYears(8).toString());
        saisine.champs().replace("saisie:enfants:0:age", "");
        saisine.champs().put("saisie:deposer", "Déposer la saisine");
        HttpResponse<String> reponse = visiteur.poster(saisine.action(), saisine.champs());
        assertThat(reponse.statusCode()).as("filed").isEqualTo(302);
        contient(visiteur.get(visiteur.destination(reponse)), "Saisine");
    }

    private static String contient(HttpResponse<String> reponse, String mot) {
        assertThat(reponse.statusCode()).as(reponse.uri().getPath()).isEqualTo(200);
        assertThat(reponse.body()).as(reponse.uri().getPath()).contains(mot);
        return reponse.body();
    }
}
