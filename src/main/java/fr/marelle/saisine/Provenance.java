package fr.marelle.saisine;

import fr.marelle.territoire.Etablissement;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** Who asked, how, and on which day it was received: delays run from that day, not from typing. */
@Embeddable
public class Provenance implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private Moyen moyen;

    private String origine;
    private String demandeur;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "etablissement_id")
    private Etablissement etablissement;

    @Column(name = "recue_le")
    private LocalDate recueLe;

    @Column(name = "par_etablissement")
    private boolean parEtablissement;

    protected Provenance() {}

    /**
     * @param origine code of the list of origins
     * @param etablissement the school; null when the request comes from elsewhere
     */
    Provenance(Moyen moyen, String origine, String demandeur, Etablissement etablissement, LocalDate recueLe) {
        this.moyen = Objects.requireNonNull(moyen);
        this.origine = Objects.requireNonNull(origine);
        this.demandeur = Objects.requireNonNull(demandeur);
        this.etablissement = etablissement;
        this.recueLe = Objects.requireNonNull(recueLe);
        this.parEtablissement = etablissement != null && origine.equals(Guichet.origine(etablissement));
    }

    /** Whether the school itself asks: it then follows the answer. A school that is only the child's knows of nothing. */
    public boolean isParEtablissement() {
        return parEtablissement;
    }

    public Moyen getMoyen() {
        return moyen;
    }

    public String getOrigine() {
        return origine;
    }

    /** Who asked: name and function. */
    public String getDemandeur() {
        return demandeur;
    }

    public Etablissement getEtablissement() {
        return etablissement;
    }

    public LocalDate getRecueLe() {
        return recueLe;
    }
}
