package fr.marelle.parcours;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A note as typed: one exchange, told once for a child or for several brothers and sisters. */
public class NoteFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String dossier;
    private List<String> enfants = new ArrayList<>();
    private List<String> famille = new ArrayList<>();
    private Map<String, String> propres = new HashMap<>();
    private String jour;
    private String compartiment;
    private String moyen;
    private String initiative;
    private boolean sansReponse;
    private String texte;

    /** Another child than before is ticked alone; the text stays, and what was written for one child alone stays its own. */
    public void viser(String autre) {
        if (autre != null && !autre.equals(dossier)) {
            enfants = new ArrayList<>(List.of(autre));
        }
        dossier = autre;
    }

    /** Those among whom one ticks, as the page shows them. */
    public void proposer(List<String> dossiers) {
        famille = new ArrayList<>(dossiers);
    }

    /** Identifier of the file it is about; null until a child is chosen. */
    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }

    /** Identifiers of the files in which it is noted. */
    public List<String> getEnfants() {
        return enfants;
    }

    public void setEnfants(List<String> enfants) {
        this.enfants = enfants;
    }

    /** Identifiers of the files among which one ticks, in the order of the page. */
    public List<String> getFamille() {
        return famille;
    }

    public void setFamille(List<String> famille) {
        this.famille = famille;
    }

    /** What is for one file alone, by its identifier. */
    public Map<String, String> getPropres() {
        return propres;
    }

    public void setPropres(Map<String, String> propres) {
        this.propres = propres;
    }

    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    public String getMoyen() {
        return moyen;
    }

    public void setMoyen(String moyen) {
        this.moyen = moyen;
    }

    public String getInitiative() {
        return initiative;
    }

    public void setInitiative(String initiative) {
        this.initiative = initiative;
    }

    public boolean isSansReponse() {
        return sansReponse;
    }

    public void setSansReponse(boolean sansReponse) {
        this.sansReponse = sansReponse;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    /** Name of a {@code Compartiment}. */
    public String getCompartiment() {
        return compartiment;
    }

    public void setCompartiment(String compartiment) {
        this.compartiment = compartiment;
    }
}
