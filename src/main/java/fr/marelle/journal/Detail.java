package fr.marelle.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The part of an entry that names people: who, when, what, which file, why, from where. Never content. */
@Entity
@Table(schema = "marelle_journal", name = "detail")
class Detail {

    private static final SecureRandom HASARD = new SecureRandom();

    @Id
    private UUID id;

    private Instant le;
    private byte[] sel;

    @Enumerated(EnumType.STRING)
    private Acte acte;

    private String objet;

    @Column(name = "compte_id")
    private UUID compteId;

    @Column(name = "dossier_id")
    private UUID dossierId;

    private String motif;
    private String adresse;

    protected Detail() {}

    Detail(Acte acte, String objet, UUID compteId, UUID dossierId, String motif, String adresse) {
        this.id = UUID.randomUUID();
        this.le = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.sel = new byte[16];
        HASARD.nextBytes(sel);
        this.acte = acte;
        this.objet = objet;
        this.compteId = compteId;
        this.dossierId = dossierId;
        this.motif = motif;
        this.adresse = adresse;
    }

    /** Commitment to everything above: SHA-256 of the salt and of the fields, one line each, an empty line for what is null. */
    byte[] engagement() {
        StringBuilder texte = new StringBuilder();
        for (Object champ : new Object[] {id, le, acte, objet, compteId, dossierId, motif, adresse}) {
            texte.append(champ == null ? "" : champ).append('\n');
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(sel);
            return sha.digest(texte.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Columns of its {@link Empreinte}: id, le, engagement. */
    Object[] ligneEmpreinte() {
        return new Object[] {id.toString(), utc(), engagement()};
    }

    /** Its own columns: id, le, sel, acte, objet, compte_id, dossier_id, motif, adresse. */
    Object[] ligne() {
        return new Object[] {
            id.toString(), utc(), sel.clone(), acte.name(), objet, texte(compteId), texte(dossierId), motif, adresse
        };
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(le, ZoneOffset.UTC);
    }

    private static String texte(UUID identifiant) {
        return identifiant == null ? null : identifiant.toString();
    }

    UUID getId() {
        return id;
    }

    Instant getLe() {
        return le;
    }
}
