package fr.marelle.accord.web;

import fr.marelle.accord.AccordResume;
import fr.marelle.accord.AccordService;
import fr.marelle.accord.Explication;
import fr.marelle.accord.Opposition;
import fr.marelle.accord.OppositionDelaiService;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import fr.marelle.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What may be done today, on the page of a child. */
@Named
@RequestScoped
public class AccordEnfantView {

    @Inject
    private AccordService accords;

    @Inject
    private OppositionDelaiService oppositions;

    private AccordResume resume;
    private Opposition attendue;
    private boolean cherchee;

    /** « expire dans 12 jours »; null when it is far away. */
    public String expire(Explication ligne) {
        return ligne.dans() == null ? null : Messages.texte("accord.expire", ligne.dans());
    }

    /** The objection to figures that waits for a decision; null when none does. For who decides alone. */
    public Opposition opposition(Enfant enfant) {
        if (!cherchee && enfant != null) {
            attendue = oppositions.enAttente(enfant);
            cherchee = true;
        }
        return attendue;
    }

    /** Read once a request, however often the page asks; null while the page has no child yet (a search posted from it). */
    public AccordResume resume(Famille famille) {
        if (resume == null && famille != null) {
            resume = accords.resumer(famille);
        }
        return resume;
    }
}
