package fr.marelle.famille;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * An adult around a child, with or without parental authority. One may be unknown (nobody can name that parent) or out of
 * reach. Nationality and residence permit are nobody's business here.
 */
@Entity
@Table(name = "responsable")
public class Responsable extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private EtatResponsable etat;

    @Enumerated(EnumType.STRING)
    private Civilite civilite;

    private String nom;
    private String prenom;
    private String telephone;
    private String courriel;
    private String langue;
    private boolean interprete;

    @Column(name = "ne_pas_contacter")
    private boolean nePasContacter;

    protected Responsable() {}

    Responsable(UUID id, EtatResponsable etat, Civilite civilite, String nom, String prenom) {
        super(id);
        identifier(etat, civilite, nom, prenom);
    }

    final void identifier(EtatResponsable nouvelEtat, Civilite nouvelle, String nouveauNom, String nouveauPrenom) {
        if (nouvelEtat != EtatResponsable.INCONNU && (nouveauNom == null || nouveauNom.isBlank())) {
            throw new BusinessRuleException("nom", "commun.obligatoire");
        }
        etat = nouvelEtat;
        civilite = nouvelle;
        nom = nouveauNom;
        prenom = nouveauPrenom;
    }

    void joindre(Coordonnees c) {
        telephone = c.telephone();
        courriel = c.courriel();
        langue = c.langue();
        interprete = c.interprete();
        nePasContacter = c.nePasContacter();
    }

    public EtatResponsable getEtat() {
        return etat;
    }

    public Civilite getCivilite() {
        return civilite;
    }

    /** Null only when unknown. */
    public String getNom() {
        return nom;
    }

    public String getPrenom() {
        return prenom;
    }

    /** First name and name; "parent inconnu" for one nobody can name. */
    public String getNomComplet() {
        if (nom == null) {
            return "Parent inconnu";
        }
        return prenom == null ? nom : prenom + " " + nom;
    }

    /** Null when not given, and never to be used when {@link #isNePasContacter}. */
    public String getTelephone() {
        return telephone;
    }

    public String getCourriel() {
        return courriel;
    }

    public String getLangue() {
        return langue;
    }

    public boolean isInterprete() {
        return interprete;
    }

    /** Whether writing or calling is forbidden. */
    public boolean isNePasContacter() {
        return nePasContacter;
    }
}
