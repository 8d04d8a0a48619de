package fr.marelle.tache;

import fr.marelle.shared.TexteProtege;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Something that awaits somebody.
 *
 * @param objetId what it is about: with the rule, what it is known by
 * @param lieu where it stands
 * @param charge who is in charge
 * @param echeance last day to do it in time
 * @param mienne whether it is the reader's own affair
 * @param reporteeAu day the reader wants to see it again; null when she did not put it aside
 * @param faiteLe day it was done, for what somebody noted; null while it awaits
 * @param texte what somebody noted; null for what a rule asks
 * @param jour today
 */
public record Attente(
        Regle regle,
        UUID objetId,
        Lieu lieu,
        Charge charge,
        LocalDate echeance,
        boolean mienne,
        LocalDate reporteeAu,
        LocalDate faiteLe,
        TexteProtege texte,
        LocalDate jour) {

    /**
     * The file.
     *
     * @param enfantId null before there is a child
     * @param enfant its name, or the one the saisine gives; null when there is none
     */
    public record Lieu(UUID dossierId, UUID preId, String numero, UUID enfantId, String enfant) {}

    /**
     * Who is in charge.
     *
     * @param compteId null when it is the coordination, or nobody
     * @param nom null likewise
     * @param personne whether whoever was in charge no longer reaches the file
     */
    public record Charge(UUID compteId, String nom, boolean personne) {

        static final Charge COORDINATION = new Charge(null, null, false);
    }

    /** Still to be done, and not put aside. */
    public boolean isActive() {
        return faiteLe == null && reporteeAu == null;
    }

    /** The reply to a danger reported is put aside by nobody: the law sets its day. */
    public boolean isReportable() {
        return !isDanger();
    }

    /** Whether its very words tell that a danger was reported. */
    public boolean isDanger() {
        return regle == Regle.REPONSE;
    }

    public boolean isFaite() {
        return faiteLe != null;
    }

    public boolean isEnRetard() {
        return faiteLe == null && echeance.isBefore(jour);
    }

    /** Days until its day, negative when it is over. */
    public long getJours() {
        return ChronoUnit.DAYS.between(jour, echeance);
    }

    /** What a button says of it. */
    public String getCle() {
        return cle(regle, objetId);
    }

    static String cle(Regle regle, UUID objetId) {
        return regle.name() + "|" + objetId;
    }

    /** The page where it is done. */
    public String getPage() {
        return switch (regle) {
            case SAISINE -> "/saisine/examen?id=" + objetId;
            case ACCORD, EXPIRATION, NOTICE ->
                lieu.enfantId() == null ? "/saisine/fiche?id=" + objetId : "/accord/saisie?sur=" + lieu.enfantId();
            case PRET_EPS, RATIFICATION -> "/eps/liste";
            case BILAN -> "/parcours/bilan?sur=" + objetId;
            case CONTACT -> "/parcours/note?sur=" + lieu.dossierId();
            case REPONSE -> "/signalement/reponse?sur=" + objetId;
            case DECISION ->
                lieu.enfantId() == null
                        ? "/tache/liste?filtre=EQUIPE&dossier=" + lieu.dossierId()
                        : "/famille/fiche?id=" + lieu.enfantId();
        };
    }
}
