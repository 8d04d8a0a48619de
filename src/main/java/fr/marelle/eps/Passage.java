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
import java.time.Instant;
import java.util.UUID;

/**
 * One file on the agenda of one meeting. Made only while the family's accord covers both today and the day of the meeting;
 * whether the file may still be shown is asked again at each reading.
 */
@Entity
@Table(name = "passage")
public class Passage extends BaseEntity {

    /** Most minutes a file is planned for. */
    static final int MINUTES_MAX = 240;

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
    private int minutes = 15;

    /** When the meeting first came to it; null before. */
    @Column(name = "ouvert_le")
    private Instant ouvertLe;

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

    /** Plans so many minutes for it, as typed; false when that is no number from 1 to {@value #MINUTES_MAX}. */
    boolean prevoir(String saisies) {
        reunion.exigerOuverte();
        int prevues = saisies.strip().matches("\\d{1,3}") ? Integer.parseInt(saisies.strip()) : 0;
        boolean lisibles = prevues >= 1 && prevues <= MINUTES_MAX;
        minutes = lisibles ? prevues : minutes;
        return lisibles;
    }

    /** Takes that place, from 1. */
    void placer(int place) {
        reunion.exigerOuverte();
        ordre = place;
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

    /** Minutes planned. */
    public int getMinutes() {
        return minutes;
    }

    public int getOrdre() {
        return ordre;
    }
}
