package fr.marelle.habilitation;

import java.io.Serializable;

/** What the administrator types to open an account. */
public class CompteFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String login;
    private String nom;
    private String telephone;
    private String role;
    private String pre;
    private String etablissement;

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    /** Code of a role. */
    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    /** Identifier of a PRE. */
    public String getPre() {
        return pre;
    }

    public void setPre(String pre) {
        this.pre = pre;
    }

    /** Identifier of a school. */
    public String getEtablissement() {
        return etablissement;
    }

    public void setEtablissement(String etablissement) {
        this.etablissement = etablissement;
    }
}
