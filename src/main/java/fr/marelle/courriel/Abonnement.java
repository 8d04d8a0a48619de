package fr.marelle.courriel;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** An account that wants its messages, and where; without this row it gets none. */
@Entity
@Table(name = "abonnement")
public class Abonnement extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String adresse;

    protected Abonnement() {}

    Abonnement(UUID compteId, String adresse) {
        super(compteId);
        this.adresse = adresse;
    }

    void demenager(String nouvelle) {
        adresse = nouvelle;
    }

    public String getAdresse() {
        return adresse;
    }
}
