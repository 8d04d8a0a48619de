package fr.marelle.eps;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One file on the agenda of one meeting. Made only while the family's accord covers both today and the day of the meeting;
 * whether the file may still be shown is asked again at each reading.
 */
@Entity
@Table(name = "passage")
public class Passage extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "reunion_id")
    private Reunion reunion;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    private ObjetPassage objet;

    @Column(name = "saisine_id")
    private UUID saisineId;

    @Column(name = "parcours_id")
    private UUID parcoursId;

    private int ordre;

    protected Passage() {}

    /** @param ordre place on the agenda, from 1 */
    Passage(Reunion reunion, Dossier dossier, Inscription inscription, int ordre) {
        reunion.exigerOuverte();
        dossier.exigerActif();
        this.reunion = reunion;
        this.dossier = dossier;
        this.objet = inscription.objet();
        this.saisineId = inscription.saisineId();
        this.parcoursId = inscription.parcoursId();
        this.ordre = ordre;
    }

    /** Exchanges its place with the one before. */
    void echanger(Passage autre) {
        reunion.exigerOuverte();
        int place = ordre;
        ordre = autre.ordre;
        autre.ordre = place;
    }

    public Reunion getReunion() {
        return reunion;
    }

    public Dossier getDossier() {
        return dossier;
    }

    public ObjetPassage getObjet() {
        return objet;
    }

    /** The saisine looked at; null unless it is a first look. */
    public UUID getSaisineId() {
        return saisineId;
    }

    /** The parcours reviewed or ratified; null for a first look. */
    public UUID getParcoursId() {
        return parcoursId;
    }

    public int getOrdre() {
        return ordre;
    }
}
