package fr.marelle.essai;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/**
 * What a person does on a page with a mouse or a thumb, counted as time: after the keystroke-level model, 0.28 s a typed
 * character, 1.5 s to reach and press something, 1.35 s to think before each field. Waiting for the server is not counted.
 */
public class Gestes {

    static final double TOUCHE = 0.28;
    static final double POINTER = 1.5;
    static final double PENSER = 1.35;

    protected final Page page;
    private int gestes;
    private double secondes;

    public Gestes(Page page) {
        this.page = page;
    }

    /** Types into the field of that identifier, within the page's form. */
    public Gestes ecrire(String id, String texte) {
        return ecrire(champ(id), texte);
    }

    /** Types into that field. */
    public Gestes ecrire(Locator champ, String texte) {
        penser();
        remplir(champ, texte);
        return this;
    }

    /** Chooses that label in a list. */
    public Gestes choisir(String id, String libelle) {
        penser();
        elire(champ(id), libelle);
        return this;
    }

    /** Ticks the box or the button of that label, within the group of that identifier. */
    public Gestes cocher(String id, String libelle) {
        return cocher(page.locator("[id='saisie:" + id + "-groupe']")
                .getByLabel(libelle, new Locator.GetByLabelOptions().setExact(true)));
    }

    /** Ticks that box or button. */
    public Gestes cocher(Locator coche) {
        penser();
        marquer(coche);
        return this;
    }

    /** Ticks the box of that row of a list, from 1. */
    public Gestes cocherLigne(int rang) {
        return cocher(page.locator("main tbody tr input[type=checkbox]").nth(rang - 1));
    }

    /** Presses the button of that name. */
    public Gestes presser(String nom) {
        return activer(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom))
                .first());
    }

    /** Follows the link of that name. */
    public Gestes suivre(String nom) {
        return activer(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom))
                .first());
    }

    /** Follows that entry of the menu, which is folded on a narrow page. */
    public Gestes menu(String nom) {
        Locator bascule = page.locator(".menu-bascule summary");
        if (bascule.isVisible()) {
            activer(bascule);
        }
        return activer(page.locator(".menu")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(nom).setExact(true)));
    }

    /** Presses or follows that. */
    public Gestes activer(Locator cible) {
        toucher(cible);
        page.waitForLoadState();
        return this;
    }

    /** Presses a key, or several at once, where the focus is; known by heart, it is not thought over. */
    public Gestes touche(String touches) {
        page.keyboard().press(touches);
        page.waitForLoadState();
        compter(touches.contains("+") ? 2 * TOUCHE : TOUCHE);
        return this;
    }

    protected void remplir(Locator champ, String texte) {
        champ.fill(texte);
        compter(POINTER + texte.length() * TOUCHE);
    }

    protected void elire(Locator liste, String libelle) {
        liste.selectOption(new SelectOption().setLabel(libelle));
        compter(2 * POINTER);
    }

    protected void marquer(Locator coche) {
        coche.check();
        compter(POINTER);
    }

    protected void toucher(Locator cible) {
        cible.click();
        compter(POINTER);
    }

    protected final Locator champ(String id) {
        return page.locator("[id='saisie:" + id + "']");
    }

    protected final void compter(double duree) {
        gestes++;
        secondes += duree;
    }

    private void penser() {
        secondes += PENSER;
    }

    /** How many since it was made. */
    public int nombre() {
        return gestes;
    }

    /** Seconds of gestures since it was made. */
    public double secondes() {
        return secondes;
    }

    @Override
    public String toString() {
        return "%d gestes, %.0f s".formatted(gestes, secondes);
    }
}
