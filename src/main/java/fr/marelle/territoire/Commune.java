package fr.marelle.territoire;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** A commune, by its INSEE code. */
@Entity
@Table(name = "commune")
public class Commune extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "code_insee")
    private String codeInsee;

    private String nom;

    @Column(name = "codes_postaux")
    private String codesPostaux;

    protected Commune() {}

    public Commune(String codeInsee, String nom, List<String> codesPostaux) {
        if (codeInsee == null || !codeInsee.matches("([0-9]{2}|2[AB])[0-9]{3}")) {
            throw new BusinessRuleException("codeInsee", "territoire.codeInseeFaux", codeInsee);
        }
        this.codeInsee = codeInsee;
        this.nom = nom;
        this.codesPostaux = String.join(" ", codesPostaux);
    }

    /** Five characters, text: {@code 01053}, {@code 2A004}. */
    public String getCodeInsee() {
        return codeInsee;
    }

    public String getNom() {
        return nom;
    }

    public List<String> getCodesPostaux() {
        return codesPostaux.isBlank() ? List.of() : List.of(codesPostaux.split(" "));
    }
}
