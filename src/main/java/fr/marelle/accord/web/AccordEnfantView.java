package fr.marelle.accord.web;

import fr.marelle.accord.AccordResume;
import fr.marelle.accord.AccordService;
import fr.marelle.famille.Famille;
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

    /** Read once a request, however often the page asks; null while the page has no child yet (a search posted from it). */
    public AccordResume resume(Famille famille) {
        if (resume == null && famille != null) {
            resume = accords.resumer(famille);
        }
        return resume;
    }
}
