package fr.marelle.document;

/** A document to keep, as typed; the file itself is sent beside and never part of a draft. */
public class DocumentFormulaire {

    private String titre;
    private String nature;
    private String compartiment;

    public String getTitre() {
        return titre;
    }

    public void setTitre(String titre) {
        this.titre = titre;
    }

    /** Name of a {@link NatureDocument}. */
    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    /** Name of a compartment. */
    public String getCompartiment() {
        return compartiment;
    }

    public void setCompartiment(String compartiment) {
        this.compartiment = compartiment;
    }
}
