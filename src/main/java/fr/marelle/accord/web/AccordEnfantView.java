package fr.marelle.accord.web;

import fr.marelle.accord.AccordResume;
import fr.marelle.accord.AccordService;
import fr.marelle.accord.Explication;
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

    private AccordResume resume;

    /** « expire dans 12 jours »; null when it is far away. */
    public String expire(Explication ligne) {
        return ligne.dans() == null ? null : Messages.texte("accord.expire", ligne.dans());
    }

    /** Read once a request, however often the page asks; null while the page has no child yet (a search posted from it). */
    public AccordResume resume(Famille famille) {
        if (resume == null && famille != null) {
            resume = accords.resumer(famille);
        }
        return resume;
    }
}
