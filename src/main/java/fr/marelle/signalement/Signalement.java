package fr.marelle.signalement;

import fr.marelle.dossier.Dossier;
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
import java.time.LocalDate;
import java.util.UUID;

/**
 * A danger reported. Written once and never changed; the reply, expected within three months (CASF L.226-5), completes it once.
 * Says whether the parents were told, or why not: they are, unless it is contrary to the child's interest (CASF L.226-2-1).
 */
@Entity
@Table(name = "signalement")
public class Signalement extends BaseEntity {

    /** Months within which a reply is due (CASF L.226-5). */
    static final int DELAI = 3;

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "auteur_id")
    private UUID auteurId;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private LocalDate le;
    private String destinataire;
    private TexteProtege faits;

    @Column(name = "parents_informes_le")
    private LocalDate parentsInformesLe;

    @Column(name = "sans_information")
    private TexteProtege sansInformation;

    @Column(name = "repondu_le")
    private LocalDate reponduLe;

    @Enumerated(EnumType.STRING)
    private Suite suite;

    private TexteProtege reponse;

    /** The PRE that reported it, once the file went to another: it stays there. Null while it is the one that holds the file. */
    @Column(name = "pre_id")
    private UUID preId;

    protected Signalement() {}

    /** @param auteurId the account that writes it */
    Signalement(UUID id, Dossier dossier, UUID auteurId, Nature nature, LocalDate le, String destinataire) {
        super(id);
        this.dossier = dossier;
        this.auteurId = auteurId;
        this.nature = nature;
        this.le = le;
        this.destinataire = destinataire;
    }

    /**
     * What is reported, and what the parents know of it.
     *
     * @param informesLe day they were told; null when they were not, and {@code pourquoi} then says why
     */
    void relater(TexteProtege observe, LocalDate informesLe, TexteProtege pourquoi) {
        if ((informesLe == null) == (pourquoi == null)) {
            throw new IllegalArgumentException("either told, or a reason");
        }
        faits = observe;
        parentsInformesLe = informesLe;
        sansInformation = pourquoi;
    }

    /** Enters the reply, once. */
    void repondre(LocalDate jour, Suite donnee, TexteProtege note) {
        if (reponduLe != null) {
            throw new BusinessRuleException(null, "signalement.dejaRepondu");
        }
        if (jour.isBefore(le)) {
            throw new BusinessRuleException("jour", "signalement.avantEnvoi");
        }
        reponduLe = jour;
        suite = donnee;
        reponse = note;
    }

    /** Last day of the three months. */
    public LocalDate getAttenduLe() {
        return le.plusMonths(DELAI);
    }

    public boolean isEnRetard(LocalDate jour) {
        return reponduLe == null && jour.isAfter(getAttenduLe());
    }

    public boolean isRepondu() {
        return reponduLe != null;
    }

    public Dossier getDossier() {
        return dossier;
    }

    public UUID getAuteurId() {
        return auteurId;
    }

    public Nature getNature() {
        return nature;
    }

    public LocalDate getLe() {
        return le;
    }

    public String getDestinataire() {
        return destinataire;
    }

    public TexteProtege getFaits() {
        return faits;
    }

    /** Null when they were not told. */
    public LocalDate getParentsInformesLe() {
        return parentsInformesLe;
    }

    /** Why the parents were not told; null when they were. */
    public TexteProtege getSansInformation() {
        return sansInformation;
    }

    /** Null while a reply is awaited. */
    public LocalDate getReponduLe() {
        return reponduLe;
    }

    public Suite getSuite() {
        return suite;
    }

    public TexteProtege getReponse() {
        return reponse;
    }
}
