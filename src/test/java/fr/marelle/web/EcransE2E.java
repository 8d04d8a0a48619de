package fr.marelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import fr.marelle.essai.ParcoursNavigateur;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every page is whole on a narrow phone and at 200 %, with and without its help: nothing of it is reached by scrolling sideways;
 * at a desk nothing sticks out of its section.
 */
class EcransE2E extends ParcoursNavigateur {

    private static final List<String> LOGINS =
            List.of("coordination", "referent", "liaison", "eps", "statistiques", "administration", "dpd");

    private static final String DEBORDE =
            "() => { const large = innerWidth; const trop = document.documentElement.scrollWidth;"
                    + " if (trop <= large) return ''; const qui = [...document.body.querySelectorAll('*')].filter(e => {"
                    + " const r = e.getBoundingClientRect(); return r.width > 0 && r.right > large + 1; }).slice(0, 3)"
                    + ".map(e => e.tagName + '.' + e.className + '#' + e.id); return trop + ' > ' + large + ' ' + qui.join(' | '); }";

    /** What sticks out of its section at a desk; a table scrolls within its frame, and what is drawn is clipped. */
    private static final String SORT =
            "() => [...document.querySelectorAll('.section')].flatMap(s => { const bord = s.getBoundingClientRect().right + 1;"
                    + " return [...s.querySelectorAll('*')].filter(e => e.getClientRects().length"
                    + " && e.getBoundingClientRect().right > bord && !e.closest('.tableau-cadre, .ui-datatable, svg, .invisible')); })"
                    + ".slice(0, 3).map(e => e.tagName + '.' + e.className + '#' + e.id).join(' | ')";

    private final List<String> fautes = new ArrayList<>();

    /** A page several roles open is looked at as each of the first two sees it, and as the first of the others does. */
    @Test
    void noPageScrollsSideways() throws SQLException {
        Set<String> vues = new HashSet<>();
        int pages = 0;
        for (String login : LOGINS) {
            contexte = contexte.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setLocale("fr-FR")
                            .setDeviceScaleFactor(2)
                            .setViewportSize(640, 450));
            page = contexte.newPage();
            connecter(login);
            for (Attendu attendu : Attendu.pages().values()) {
                boolean connue =
                        vues.contains(attendu.route()) && !List.of("referent").contains(login);
                List<String> siens = attendu.sorte() == null ? List.of("") : siens(attendu, login);
                if (attendu.ouvertA(login)
                        && !attendu.publique()
                        && !attendu.fichier()
                        && !siens.isEmpty()
                        && (!connue || "/accueil".equals(attendu.route()))) {
                    vues.add(attendu.route());
                    pages++;
                    regarder(login, attendu.url(siens.get(0)));
                }
            }
        }
        System.out.println("Écrans: " + pages + " pages at 320 px and at 200 %");
        fautes.forEach(System.out::println);
        assertThat(fautes).isEmpty();
        assertThat(pages).isGreaterThan(100);
    }

    private static List<String> siens(Attendu attendu, String login) throws SQLException {
        return attendu.ouvertA(login) ? attendu.siens(login) : List.of();
    }

    private void regarder(String login, String url) {
        ouvrir(url.substring(1));
        page.setViewportSize(1280, 900);
        mesurer(login + " " + url + " at 1280, out of its section", SORT);
        for (int largeur : List.of(640, 320)) {
            page.setViewportSize(largeur, largeur == 320 ? 640 : 450);
            mesurer(login + " " + url + " at " + largeur, DEBORDE);
        }
        page.evaluate("() => { const aide = document.querySelector('.aide-page'); if (aide) aide.open = true; }");
        mesurer(login + " " + url + " at 320 with its help", DEBORDE);
    }

    private void mesurer(String ou, String comment) {
        String trop = (String) page.evaluate(comment);
        if (!trop.isEmpty()) {
            fautes.add(ou + ": " + trop);
        }
    }
}
