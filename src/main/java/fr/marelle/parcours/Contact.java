package fr.marelle.parcours;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** One exchange with the family, or the attempt at one. Belongs to the file: it may come before any parcours. */
@Entity
@Table(name = "contact")
public class Contact extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private LocalDate le;

    @Enumerated(EnumType.STRING)
    private MoyenContact moyen;

    @Enumerated(EnumType.STRING)
    private Initiative initiative;

    @Enumerated(EnumType.STRING)
    private Compartiment compartiment = Compartiment.PARTAGE;

    private boolean abouti;
    private TexteProtege texte;

    @Column(name = "visite_id")
    private UUID visiteId;

    protected Contact() {}

    /** @param abouti whether somebody of the family was reached; always so when the family took the initiative */
    Contact(UUID id, Dossier dossier, LocalDate le, MoyenContact moyen, Initiative initiative, boolean abouti) {
        super(id);
        if (initiative == Initiative.FAMILLE && !abouti) {
            throw new BusinessRuleException("abouti", "parcours.contactFamille");
        }
        this.dossier = Objects.requireNonNull(dossier);
        this.le = Objects.requireNonNull(le);
        this.moyen = Objects.requireNonNull(moyen);
        this.initiative = Objects.requireNonNull(initiative);
        this.abouti = abouti;
    }

    /** What was said, and who may read it. */
    void relater(TexteProtege recit, Compartiment lecteurs) {
        texte = recit;
        compartiment = lecteurs;
    }

    /** Noted before the software was there, by that account. */
    void reprendre(Instant quand, UUID par) {
        dater(quand, par);
    }

    /** Noted in the same gesture as others; null for one that stands alone. */
    void reunir(UUID visite) {
        visiteId = visite;
    }

    /** Whether retention starts again from it: it came from the family. */
    public boolean isDeLaFamille() {
        return initiative == Initiative.FAMILLE;
    }

    public Dossier getDossier() {
        return dossier;
    }

    public LocalDate getLe() {
        return le;
    }

    public MoyenContact getMoyen() {
        return moyen;
    }

    public Initiative getInitiative() {
        return initiative;
    }

    public boolean isAbouti() {
        return abouti;
    }

    public Compartiment getCompartiment() {
        return compartiment;
    }

    /** Whether not everybody who reads the file reads it. */
    public boolean isReserve() {
        return compartiment != Compartiment.PARTAGE;
    }

    public TexteProtege getTexte() {
        return texte;
    }

    /** Random, the same for brothers and sisters noted in one gesture; null for one that stands alone. */
    public UUID getVisiteId() {
        return visiteId;
    }
}
