package fr.marelle.territoire.web;

import fr.marelle.shared.Page;
import fr.marelle.territoire.Generation;
import fr.marelle.territoire.PreLigne;
import fr.marelle.territoire.Quartier;
import fr.marelle.territoire.TerritoireService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All PRE, and the quartiers of one generation. */
@Named("territoireListeView")
@RequestScoped
public class TerritoireListeView {

    @Inject
    private TerritoireService territoire;

    private List<PreLigne> pres;
    private Page<Quartier> quartiers;
    private int numero = 1;
    private String generation;

    public void charger() {
        pres = territoire.pres();
        quartiers = territoire.quartiers(isAncienne() ? Generation.QP_2014 : Generation.QN_2024, numero, Page.ECRAN);
    }

    public List<PreLigne> getPres() {
        return pres;
    }

    public Page<Quartier> getQuartiers() {
        return quartiers;
    }

    /** Whether the quartiers shown are those of 2014. */
    public boolean isAncienne() {
        return String.valueOf(Generation.QP_2014).equals(generation);
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }

    public String getGeneration() {
        return generation;
    }

    public void setGeneration(String generation) {
        this.generation = generation;
    }
}
