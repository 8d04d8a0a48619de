package fr.marelle.equipe;

/** Which file somebody must read though it is not hers, and why, as typed. */
public class AccesExceptionnelFormulaire {

    private String numero;
    private String nom;
    private String prenom;
    private String naissance;
    private String motif;

    /** Number of the file; when it is not known, name, first name and birth date. */
    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getPrenom() {
        return prenom;
    }

    public void setPrenom(String prenom) {
        this.prenom = prenom;
    }

    public String getNaissance() {
        return naissance;
    }

    public void setNaissance(String naissance) {
        this.naissance = naissance;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
