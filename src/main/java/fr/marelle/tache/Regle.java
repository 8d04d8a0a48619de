package fr.marelle.tache;

import fr.marelle.habilitation.Droit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Why something awaits somebody: each with the right it needs, whose affair it is, and its delay in days. */
public enum Regle {
    /** A saisine nobody has examined yet. */
    SAISINE(Droit.SAISINE_STATUER, true, Annonce.TOUJOURS, 7, 1, 90),
    /** Under examination: the family has not agreed to the EPS. */
    ACCORD(Droit.ACCORD_RECUEILLIR, false, Annonce.TOUJOURS, 30, 1, 180),
    /** An open saisine whose family was handed no notice (GDPR art. 14: within a month). */
    NOTICE(Droit.ACCORD_RECUEILLIR, false, 10, 30, 1, 30),
    /** Under examination, and the family agrees: to be put on an agenda (domain §1: 20 days from saisine to EPS). */
    PRET_EPS(Droit.EPS_PREPARER, true, Annonce.TOUJOURS, 20, 1, 180),
    /** The next review of a parcours. */
    BILAN(Droit.PARCOURS_SUIVRE, false, 15, 180, 30, 730),
    /** Something allowed today soon will not be; its delay is how long before it is told. */
    EXPIRATION(Droit.ACCORD_RECUEILLIR, false, Annonce.DELAI, 60, 7, 180),
    /** Nobody noted a contact for so long. */
    CONTACT(Droit.PARCOURS_SUIVRE, false, Annonce.PASSEE, 60, 7, 365),
    /** Started before the EPS, not ratified; its delay stands among the other settings of the PRE. */
    RATIFICATION(Droit.PARCOURS_OUVRIR, true, Annonce.TOUJOURS, 0, 0, 0),
    /** The reply to a danger reported, within three months (CASF L.226-5): for its author and the coordination. */
    REPONSE(Droit.SIGNALEMENT_FAIRE, false, 30, 0, 0, 0),
    /** What somebody of the team noted. */
    DECISION(Droit.TACHE_SUIVRE, false, Annonce.TOUJOURS, 0, 0, 0);

    /** How long before its day a task is told, otherwise than in days. */
    private static final class Annonce {

        /** From its beginning on. */
        static final int TOUJOURS = 10_000;
        /** As long as the setting says. */
        static final int DELAI = -2;
        /** Once its day is over. */
        static final int PASSEE = -1;

        private Annonce() {}
    }

    private final String droit;
    private final boolean coordination;
    private final int annonce;
    private final Reglage defaut;
    private final int min;
    private final int max;

    Regle(String droit, boolean coordination, int annonce, int defaut, int min, int max) {
        this.droit = droit;
        this.coordination = coordination;
        this.annonce = annonce;
        this.defaut = new Reglage(true, defaut);
        this.min = min;
        this.max = max;
    }

    /** Whether a task due on that day is told today. */
    boolean annoncee(LocalDate echeance, int delai, LocalDate jour) {
        return !echeance.minusDays(annonce == Annonce.DELAI ? delai - 1 : annonce)
                .isAfter(jour);
    }

    /** Those a PRE may switch off. */
    public static List<Regle> reglables() {
        return Arrays.stream(values())
                .filter(r -> r != REPONSE && r != DECISION)
                .toList();
    }

    /** Whether a PRE chooses its delay. */
    public boolean isMesurable() {
        return max > 0;
    }

    /** The right without which one is not told. */
    String droit() {
        return droit;
    }

    /** Whether it is the coordination's affair, whoever follows the child. */
    public boolean isCoordination() {
        return coordination;
    }

    Reglage defaut() {
        return defaut;
    }

    /** Days, at least. */
    public int getMin() {
        return min;
    }

    /** Days, at most. */
    public int getMax() {
        return max;
    }
}
