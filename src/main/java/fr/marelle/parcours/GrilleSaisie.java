package fr.marelle.parcours;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A point de situation as typed: {@code niveaux} by code of domain, blank or absent for "non abordé". */
public class GrilleSaisie implements Serializable {

    private static final long serialVersionUID = 1L;

    private String faits;
    private String appreciation;
    private String parentalite;
    private String vueFamille;
    private Map<String, String> niveaux = new Niveaux();

    /** A domain of which nothing was said, or is left of it in a draft, is « non abordé »: an empty choice, never none. */
    private static final class Niveaux extends HashMap<String, String> {

        private static final long serialVersionUID = 1L;

        @Override
        public String get(Object domaine) {
            String niveau = super.get(domaine);
            return niveau == null ? "" : niveau;
        }
    }

    public String getFaits() {
        return faits;
    }

    public void setFaits(String faits) {
        this.faits = faits;
    }

    public String getAppreciation() {
        return appreciation;
    }

    public void setAppreciation(String appreciation) {
        this.appreciation = appreciation;
    }

    public String getParentalite() {
        return parentalite;
    }

    public void setParentalite(String parentalite) {
        this.parentalite = parentalite;
    }

    public String getVueFamille() {
        return vueFamille;
    }

    public void setVueFamille(String vueFamille) {
        this.vueFamille = vueFamille;
    }

    public Map<String, String> getNiveaux() {
        return niveaux;
    }

    public void setNiveaux(Map<String, String> niveaux) {
        this.niveaux = new Niveaux();
        this.niveaux.putAll(niveaux);
    }
}
