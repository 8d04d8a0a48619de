package fr.marelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A story in the browser, on the shared deployment: one fresh browser context a test, in French. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class ParcoursNavigateur {

    /** Root of the deployed application. */
    @ArquillianResource
    protected URL racine;

    protected BrowserContext contexte;
    protected Page page;

    @BeforeEach
    void openContext() {
        contexte = Navigateur.browser()
                .newContext(new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1280, 900));
        page = contexte.newPage();
    }

    @AfterEach
    void closeContext() {
        List.copyOf(contexte.browser().contexts()).forEach(BrowserContext::close);
    }

    /** Opens a page of the application, given without its leading slash: {@code "saisine/liste"}. */
    protected void ouvrir(String chemin) {
        page.navigate(adresse(chemin));
    }

    /** Address of a page given without its leading slash; the container tells the root with or without its own. */
    protected String adresse(String chemin) {
        return racine.toString().replaceFirst("/*$", "/") + chemin;
    }

    /** Signs in as one of the demonstration's accounts. */
    protected void connecter(String login) {
        ouvrir("connexion");
        sIdentifier(login);
    }

    /** The same, on the sign-in page that leads back to where one wanted to go. */
    protected void sIdentifier(String login) {
        page.getByLabel("Identifiant").fill(login);
        page.getByLabel("Mot de passe").fill("marelle-demo-" + login);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        page.waitForLoadState();
    }

    /** Somebody else, at another computer at the same time, signed in as that account. */
    protected Page ailleurs(String login) {
        Page ici = page;
        page = contexte.browser()
                .newContext(new Browser.NewContextOptions().setLocale("fr-FR"))
                .newPage();
        connecter(login);
        Page la = page;
        page = ici;
        return la;
    }

    /** What the page says between its header and its foot. */
    protected String texte() {
        return texte("main");
    }

    /** What that part of the page says, once the page has come whole: one that is still coming has only begun to say it. */
    protected String texte(String partie) {
        page.waitForLoadState();
        return page.locator(partie).innerText();
    }

    /** Signs out, so that another account may go on in the same story. */
    protected void deconnecter() {
        page.getByText("Se déconnecter").first().click();
        page.waitForLoadState();
    }

    /** Keeps {@code target/captures/<nom>.png} of the whole page. */
    protected void capturer(String nom) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "captures", nom + ".png")));
    }

    /** Looks at the page as it stands: axe, then a picture. */
    protected void voir(String nom) {
        verifierAccessibilite();
        capturer(nom);
    }

    /** The same, from where a story is lived; with the keys alone it looks as with a mouse. */
    protected void voir(String nom, Poste poste) {
        if (poste != Poste.CLAVIER) {
            voir(nom + poste.suffixe());
        }
    }

    /** Claims that axe finds nothing to say about the page as it stands. */
    protected void verifierAccessibilite() {
        page.waitForLoadState();
        assertThat(new AxeBuilder(page)
                        // within the page itself, which has no frame: not in a blank page of its own
                        .setLegacyMode(true)
                        .options(fautesSeules())
                        .analyze()
                        .getViolations())
                .extracting(Rule::getId, Rule::getHelp, rule -> rule.getNodes().toString())
                .as("axe: %s", page.url())
                .isEmpty();
    }

    /** What is well is not told: telling it takes longer than finding it. */
    private static AxeRunOptions fautesSeules() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
