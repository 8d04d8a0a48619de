package fr.marelle.parcours;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What became of an objective and of its actions, as typed: {@code resultats} by identifier of action. */
public class ResultatFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String etat;
    private String jour;
    private String version;
    private Map<String, String> resultats = new HashMap<>();

    public String getEtat() {
        return etat;
    }

    public void setEtat(String etat) {
        this.etat = etat;
    }

    public String getJour() {
        return jour;
    }

    public void setJour(String jour) {
        this.jour = jour;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public Map<String, String> getResultats() {
        return resultats;
    }

    public void setResultats(Map<String, String> resultats) {
        this.resultats = resultats;
    }
}
