package fr.marelle.statistiques;

import jakarta.json.bind.annotation.JsonbTransient;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A publication as asked on screen: at most four tables, each by its variables. */
public class PublicationFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String population = DemandePublication.ENFANTS;
    private String periode;
    private List<String> tableau1 = new ArrayList<>(List.of(Variable.SEXE.code(), Variable.AGE.code()));
    private List<String> tableau2 = new ArrayList<>();
    private List<String> tableau3 = new ArrayList<>();
    private List<String> tableau4 = new ArrayList<>();
    private String seuil = String.valueOf(DemandePublication.SEUIL);

    /** Tables with at least one variable. */
    @JsonbTransient
    public List<List<String>> getTableaux() {
        return Stream.of(tableau1, tableau2, tableau3, tableau4)
                .filter(t -> t != null && !t.isEmpty())
                .toList();
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public String getPeriode() {
        return periode;
    }

    public void setPeriode(String periode) {
        this.periode = periode;
    }

    public List<String> getTableau1() {
        return tableau1;
    }

    public void setTableau1(List<String> tableau1) {
        this.tableau1 = tableau1;
    }

    public List<String> getTableau2() {
        return tableau2;
    }

    public void setTableau2(List<String> tableau2) {
        this.tableau2 = tableau2;
    }

    public List<String> getTableau3() {
        return tableau3;
    }

    public void setTableau3(List<String> tableau3) {
        this.tableau3 = tableau3;
    }

    public List<String> getTableau4() {
        return tableau4;
    }

    public void setTableau4(List<String> tableau4) {
        this.tableau4 = tableau4;
    }

    public String getSeuil() {
        return seuil;
    }

    public void setSeuil(String seuil) {
        this.seuil = seuil;
    }
}
