package fr.marelle.courriel;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One message: waits, is taken by one server, and then sent; or waits longer after each failure, until it is given up. Taken is
 * written down before it is sent, so that a server that dies in between sends it once or not at all, never twice.
 */
@Entity
@Table(name = "courriel")
public class Courriel extends BaseEntity {

    /** After so long it is given up: what it says is no longer true. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** Longest wait between two tries. */
    private static final Duration ATTENTE = Duration.ofHours(4);

    private static final long serialVersionUID = 1L;

    @Column(name = "compte_id")
    private UUID compteId;

    private String cle;
    private String adresse;
    private String sujet;
    private String corps;

    @Enumerated(EnumType.STRING)
    private EtatCourriel etat;

    private int essais;

    @Column(name = "prochain_le")
    private Instant prochainLe;

    @Column(name = "pris_le")
    private Instant prisLe;

    protected Courriel() {}

    /** @param texte null when there is nothing to say */
    Courriel(Abonnement abonne, String cle, Texte texte, Instant maintenant) {
        this.compteId = abonne.getId();
        this.cle = cle;
        this.adresse = abonne.getAdresse();
        this.sujet = texte == null ? "" : texte.sujet();
        this.corps = texte == null ? "" : texte.corps();
        this.etat = texte == null ? EtatCourriel.RIEN : EtatCourriel.A_ENVOYER;
        this.prochainLe = maintenant.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What a message says.
     *
     * @param sujet at most 120 characters
     * @param corps at most 2 000 characters; neither names anybody
     */
    public record Texte(String sujet, String corps) {}

    void prendre(Instant maintenant) {
        exiger(EtatCourriel.A_ENVOYER);
        etat = EtatCourriel.PRIS;
        essais++;
        prisLe = maintenant;
    }

    void conclure(EtatCourriel fin) {
        exiger(EtatCourriel.PRIS);
        etat = fin;
    }

    /** Certainly not sent: tried again later, or given up. */
    void differer(Instant maintenant, Instant depuis) {
        exiger(EtatCourriel.PRIS);
        prochainLe = maintenant.plus(attente(essais)).truncatedTo(ChronoUnit.MICROS);
        etat = prochainLe.isAfter(depuis.plus(PATIENCE)) ? EtatCourriel.ABANDONNE : EtatCourriel.A_ENVOYER;
    }

    /** One minute, two, four… and at most four hours. */
    static Duration attente(int essais) {
        Duration attente = Duration.ofMinutes(1L << Math.min(essais - 1, 10));
        return attente.compareTo(ATTENTE) > 0 ? ATTENTE : attente;
    }

    private void exiger(EtatCourriel attendu) {
        if (etat != attendu) {
            throw new IllegalStateException("a message is " + etat + ", not " + attendu);
        }
    }

    String getAdresse() {
        return adresse;
    }

    String getSujet() {
        return sujet;
    }

    String getCorps() {
        return corps;
    }

    EtatCourriel getEtat() {
        return etat;
    }

    int getEssais() {
        return essais;
    }

    Instant getProchainLe() {
        return prochainLe;
    }
}
