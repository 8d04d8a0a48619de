package fr.marelle.parcours.web;

import fr.marelle.parcours.EnfantNote;
import fr.marelle.parcours.NoteChoixService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** For whom a note is: the latest children, or those of a name, which is posted and never stands in an address. */
@Named
@RequestScoped
public class ParcoursProposesView {

    @Inject
    private NoteChoixService service;

    private String filtre;
    private List<EnfantNote> enfants;

    /** Those found, or else the latest. */
    public List<EnfantNote> getEnfants() {
        if (enfants == null) {
            enfants = isFiltree() ? service.chercher(filtre) : service.recents();
        }
        return enfants;
    }

    public boolean isFiltree() {
        return filtre != null && !filtre.isBlank();
    }

    public String getFiltre() {
        return filtre;
    }

    /** The list was asked for already, to find out which button was pressed. */
    public void setFiltre(String filtre) {
        this.filtre = filtre;
        enfants = null;
    }
}
