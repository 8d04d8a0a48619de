package fr.marelle.famille;

/**
 * How an adult is reached and in which language.
 *
 * @param telephone null when not given
 * @param courriel null when not given
 * @param langue spoken at home; null when not told
 * @param interprete whether one is needed
 * @param nePasContacter whether writing or calling is forbidden
 */
public record Coordonnees(
        String telephone, String courriel, String langue, boolean interprete, boolean nePasContacter) {

    /** Nothing known. */
    public static final Coordonnees AUCUNES = new Coordonnees(null, null, null, false, false);
}
