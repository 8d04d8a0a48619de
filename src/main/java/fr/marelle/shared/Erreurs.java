package fr.marelle.shared;

import fr.marelle.shared.BusinessRuleException.Refus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads what somebody typed and gathers everything wrong with it, so that all is said at once, each at its field. */
public final class Erreurs {

    /** Longest short text (a name, a label), in characters. */
    public static final int TEXTE_COURT = 120;

    /** Longest narrative, in characters. */
    public static final int RECIT = 20_000;

    /** Years somebody may mean. */
    private static final ValueRange ANNEES = ValueRange.of(1900, 2200);

    private final List<Refus> refus = new ArrayList<>();

    public void ajouter(String champ, String cle, Object... parametres) {
        refus.add(new Refus(champ, cle, Arrays.asList(parametres)));
    }

    /** Adds the refusal unless {@code condition} holds. */
    public void exiger(boolean condition, String champ, String cle, Object... parametres) {
        if (!condition) {
            ajouter(champ, cle, parametres);
        }
    }

    /** @return the text without outer blanks, or null (and an error) when there is none */
    public String obligatoire(String champ, String valeur, int longueurMax) {
        String lu = facultatif(champ, valeur, longueurMax);
        exiger(lu != null, champ, "commun.obligatoire");
        return lu;
    }

    /** @return the text without outer blanks, null when empty; an error when longer than {@code longueurMax} */
    public String facultatif(String champ, String valeur, int longueurMax) {
        if (valeur == null || valeur.isBlank()) {
            return null;
        }
        String lu = valeur.strip();
        if (lu.codePointCount(0, lu.length()) > longueurMax) {
            ajouter(champ, "commun.tropLong", longueurMax);
        } else if (Texte.contientNir(lu)) {
            ajouter(champ, "commun.nir");
        }
        return lu;
    }

    /** A date typed as ISO ({@code 2026-11-22}) or French ({@code 22/11/2026}); null when empty, null and an error when unreadable. */
    public LocalDate date(String champ, String valeur) {
        if (valeur == null || valeur.isBlank()) {
            return null;
        }
        try {
            LocalDate lue = Texte.date(valeur.strip());
            boolean pensable = ANNEES.isValidIntValue(lue.getYear());
            exiger(pensable, champ, "commun.dateHorsBornes");
            return pensable ? lue : null;
        } catch (DateTimeParseException e) {
            ajouter(champ, "commun.dateIllisible");
            return null;
        }
    }

    /** A date that must be given. */
    public LocalDate dateObligatoire(String champ, String valeur) {
        exiger(valeur != null && !valeur.isBlank(), champ, "commun.obligatoire");
        return date(champ, valeur);
    }

    /** A date that must be given and not lie after {@code aujourdhui}. */
    public LocalDate datePassee(String champ, String valeur, LocalDate aujourdhui) {
        LocalDate lue = dateObligatoire(champ, valeur);
        exiger(lue == null || !lue.isAfter(aujourdhui), champ, "commun.dateFuture");
        return lue;
    }

    /** One constant of an enum, by its name; null (and an error) when absent or unknown. */
    public <E extends Enum<E>> E choix(String champ, Class<E> type, String valeur) {
        for (E constante : type.getEnumConstants()) {
            if (constante.name().equals(valeur)) {
                return constante;
            }
        }
        ajouter(champ, "commun.choixObligatoire");
        return null;
    }

    /** An identifier chosen in a list; null (and an error) when absent or malformed. */
    public UUID identifiant(String champ, String valeur) {
        UUID lu = Texte.uuid(valeur);
        exiger(lu != null, champ, "commun.choixObligatoire");
        return lu;
    }

    /** Whole number between two bounds, both allowed; null when empty, null and an error otherwise. */
    public Integer nombre(String champ, String valeur, int min, int max) {
        if (valeur == null || valeur.isBlank()) {
            return null;
        }
        try {
            int lu = Integer.parseInt(valeur.strip());
            if (lu >= min && lu <= max) {
                return lu;
            }
        } catch (NumberFormatException e) {
            // said below, like a number out of bounds
        }
        ajouter(champ, "commun.nombre", min, max);
        return null;
    }

    public boolean aucune() {
        return refus.isEmpty();
    }

    /** @throws BusinessRuleException when anything was gathered */
    public void lever() {
        if (!refus.isEmpty()) {
            throw new BusinessRuleException(refus);
        }
    }
}
