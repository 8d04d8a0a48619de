package fr.marelle.habilitation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the administrator types to compose a role. */
public class RoleFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private String version;
    private String libelle;
    private String portee;
    private List<Groupe> groupes =
            GroupeDroits.auChoix().stream().map(Groupe::new).collect(Collectors.toCollection(ArrayList::new));

    /** The rights ticked in one group. */
    public static class Groupe implements Serializable {

        private static final long serialVersionUID = 1L;

        private String nom;
        private List<String> droits = new ArrayList<>();

        /** For the draft that is read again. */
        public Groupe() {}

        Groupe(GroupeDroits groupe) {
            nom = groupe.name();
        }

        /** Name of a {@link GroupeDroits}. */
        public String getNom() {
            return nom;
        }

        public void setNom(String nom) {
            this.nom = nom;
        }

        public List<String> getDroits() {
            return droits;
        }

        public void setDroits(List<String> droits) {
            this.droits = droits;
        }
    }

    /** A new one, with the reach and the rights of another; {@code modele} null for none. */
    public static RoleFormulaire vide(Role modele) {
        RoleFormulaire saisi = new RoleFormulaire();
        if (modele != null) {
            saisi.reprendre(modele);
        }
        return saisi;
    }

    /** To change that role. */
    public static RoleFormulaire de(Role role) {
        RoleFormulaire saisi = vide(role);
        saisi.version = Long.toString(role.getVersion());
        saisi.libelle = role.getLibelle();
        return saisi;
    }

    private void reprendre(Role role) {
        portee = role.getPortee().name();
        groupes.forEach(g -> g.setDroits(GroupeDroits.valueOf(g.getNom()).getDroits().stream()
                .filter(role.getDroits()::contains)
                .collect(Collectors.toCollection(ArrayList::new))));
    }

    /** Everything ticked. */
    Set<String> droits() {
        return groupes.stream().flatMap(g -> g.getDroits().stream()).collect(Collectors.toSet());
    }

    /** Version of the role when the form was opened; null for a new one. */
    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getLibelle() {
        return libelle;
    }

    public void setLibelle(String libelle) {
        this.libelle = libelle;
    }

    /** Name of a {@link Portee}. */
    public String getPortee() {
        return portee;
    }

    public void setPortee(String portee) {
        this.portee = portee;
    }

    public List<Groupe> getGroupes() {
        return groupes;
    }

    public void setGroupes(List<Groupe> groupes) {
        this.groupes = groupes;
    }
}
