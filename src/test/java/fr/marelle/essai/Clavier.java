package fr.marelle.essai;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The same without a mouse: the Tab key, forward or back, until what is looked for has the focus; « Aller au contenu » first when
 * a page has just come. Each of these keys is a gesture.
 */
final class Clavier extends Gestes {

    private static final int LOIN = 400;

    /** Where the focus is, seen from what is looked for: there, before, after, or on another button of the same group. */
    private static final String OU = "c => { const a = document.activeElement; if (a === c) return 'LA';"
            + " if (a === document.body) return c.closest('main') ? 'NULLE_PART' : 'AVANT';"
            + " if (c.type === 'radio' && a.type === 'radio' && a.name === c.name) return 'GROUPE';"
            + " return a.compareDocumentPosition(c) & Node.DOCUMENT_POSITION_PRECEDING ? 'APRES' : 'AVANT'; }";

    Clavier(Page page) {
        super(page);
    }

    @Override
    protected void remplir(Locator champ, String texte) {
        aller(champ);
        touche("Control+a");
        page.keyboard().type(texte);
        compter(texte.length() * TOUCHE);
    }

    @Override
    protected void elire(Locator liste, String libelle) {
        aller(liste);
        for (int tapes = 0; !libelle.equals(liste.locator("option:checked").innerText()); tapes++) {
            assertThat(tapes).as(libelle).isLessThan(libelle.length());
            page.keyboard().type(libelle.substring(tapes, tapes + 1));
            compter(TOUCHE);
        }
    }

    @Override
    protected void marquer(Locator coche) {
        aller(coche);
        if (!coche.isChecked()) {
            touche("Space");
        }
        assertThat(coche.isChecked()).as("ticked by a key").isTrue();
    }

    @Override
    protected void toucher(Locator cible) {
        aller(cible);
        if ((Boolean) cible.evaluate("c => c.matches('summary, [onclick], a[href^=\"#\"]')")) {
            touche("Enter");
        } else {
            page.waitForNavigation(() -> touche("Enter"));
        }
    }

    private void aller(Locator cible) {
        cible.waitFor();
        for (int touches = 0; touches < LOIN; touches++) {
            switch ((String) cible.evaluate(OU)) {
                case "LA":
                    assertThat((Boolean) cible.evaluate("c => c.matches(':focus-visible')"))
                            .as("the focus is seen")
                            .isTrue();
                    return;
                case "NULLE_PART":
                    touche("Tab").touche("Enter");
                    break;
                case "GROUPE":
                    touche("ArrowDown");
                    break;
                case "APRES":
                    touche("Shift+Tab");
                    break;
                default:
                    touche("Tab");
            }
        }
        throw new AssertionError("Not reached by the Tab key: " + cible);
    }
}
