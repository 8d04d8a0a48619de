package fr.marelle.journee;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What an account did of its first day; its id is that of the account. */
@Entity
@Table(name = "journee")
public class Journee extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private boolean rangee;

    @ElementCollection
    @CollectionTable(name = "journee_pas", joinColumns = @JoinColumn(name = "compte_id"))
    @Column(name = "pas")
    @Enumerated(EnumType.STRING)
    private Set<Pas> faits = new HashSet<>();

    protected Journee() {}

    Journee(UUID compteId) {
        super(compteId);
    }

    /** Ticks a step, or takes its tick away. */
    void basculer(Pas pas) {
        if (!faits.remove(pas)) {
            faits.add(pas);
        }
    }

    /** Puts it away, or takes it out again. */
    void ranger(boolean loin) {
        rangee = loin;
    }

    boolean isRangee() {
        return rangee;
    }

    Set<Pas> getFaits() {
        return faits.isEmpty() ? Set.of() : EnumSet.copyOf(faits);
    }
}
