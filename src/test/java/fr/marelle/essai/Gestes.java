package fr.marelle.essai;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/**
 * What a person does on a form, counted as time: after the keystroke-level model, 0.28 s a typed character, 1.5 s to reach and
 * press something, 1.35 s to think before each field. Waiting for the server is not counted.
 */
public final class Gestes {

    private static final double TOUCHE = 0.28;
    private static final double POINTER = 1.5;
    private static final double PENSER = 1.35;

    private final Page page;
    private int gestes;
    private double secondes;

    public Gestes(Page page) {
        this.page = page;
    }

    /** Types into the field of that identifier, within the page's form. */
    public Gestes ecrire(String id, String texte) {
        champ(id).fill(texte);
        compter(PENSER + POINTER + texte.length() * TOUCHE);
        return this;
    }

    /** Chooses that label in a list. */
    public Gestes choisir(String id, String libelle) {
        champ(id).selectOption(new SelectOption().setLabel(libelle));
        compter(PENSER + 2 * POINTER);
        return this;
    }

    /** Ticks the box or the button of that label, within the group of that identifier. */
    public Gestes cocher(String id, String libelle) {
        groupe(id)
                .getByLabel(libelle, new Locator.GetByLabelOptions().setExact(true))
                .check();
        compter(PENSER + POINTER);
        return this;
    }

    /** Presses the button of that name. */
    public Gestes presser(String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom))
                .first()
                .click();
        page.waitForLoadState();
        compter(POINTER);
        return this;
    }

    /** Follows the link of that name. */
    public Gestes suivre(String nom) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom))
                .first()
                .click();
        page.waitForLoadState();
        compter(POINTER);
        return this;
    }

    private Locator champ(String id) {
        return page.locator("[id='saisie:" + id + "']");
    }

    private Locator groupe(String id) {
        return page.locator("[id='saisie:" + id + "-groupe']");
    }

    private void compter(double duree) {
        gestes++;
        secondes += duree;
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
