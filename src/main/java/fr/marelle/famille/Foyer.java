package fr.marelle.famille;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** People who live together, at one place at a time. A child of separated parents lives in two. */
@Entity
@Table(name = "foyer")
public class Foyer extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String libelle;

    @OneToMany(mappedBy = "foyer", cascade = CascadeType.ALL)
    @OrderBy("du")
    private List<Domicile> domiciles = new ArrayList<>();

    protected Foyer() {}

    Foyer(UUID id, String libelle) {
        super(id);
        this.libelle = Objects.requireNonNull(libelle);
    }

    /** Moves there from {@code domicile.du} on; the place before ends that day, one that began later or that day is refused. */
    Domicile demenager(Domicile domicile) {
        for (Domicile avant : domiciles) {
            avant.quitter(domicile.getDu());
        }
        domiciles.add(domicile);
        return domicile;
    }

    /** Where it lives on {@code jour}; null when nobody knows. */
    public Domicile domicile(LocalDate jour) {
        return domiciles.stream().filter(d -> d.vaut(jour)).findFirst().orElse(null);
    }

    /** What the team calls it: "chez Mme Martin". */
    public String getLibelle() {
        return libelle;
    }

    /** All its places, oldest first. */
    public List<Domicile> getDomiciles() {
        return List.copyOf(domiciles);
    }
}
