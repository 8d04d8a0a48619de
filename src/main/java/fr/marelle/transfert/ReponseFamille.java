package fr.marelle.transfert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** What one person said of passing the file on. */
@Embeddable
public class ReponseFamille {

    @Column(name = "personne_id")
    private UUID personneId;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_")
    private PositionFamille position;

    protected ReponseFamille() {}

    ReponseFamille(UUID personneId, PositionFamille position) {
        this.personneId = personneId;
        this.position = position;
    }

    UUID getPersonneId() {
        return personneId;
    }

    PositionFamille getPosition() {
        return position;
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof ReponseFamille r && r.personneId.equals(personneId) && r.position == position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(personneId, position);
    }
}
