package fr.marelle.territoire.web;

import fr.marelle.territoire.PreFiche;
import fr.marelle.territoire.TerritoireService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One PRE: who carries it, how its EPS works, where, with which schools. */
@Named("territoirePreView")
@RequestScoped
public class TerritoirePreView {

    @Inject
    private TerritoireService territoire;

    private UUID id;
    private PreFiche fiche;

    public void charger() {
        fiche = territoire.pre(id);
    }

    /** Whether settings changed at least once. */
    public boolean isHistorique() {
        return fiche.pre().getReglages().size() > 1;
    }

    public PreFiche getFiche() {
        return fiche;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
