package fr.marelle.essai;

import java.lang.reflect.Field;

/** An entity as the database gives it: reaches the columns the software itself only reads, or only writes. */
public final class Ligne {

    private Ligne() {}

    /** @return {@code entite}, for chaining */
    public static <T> T poser(T entite, String champ, Object valeur) {
        try {
            colonne(entite, champ).set(entite, valeur);
            return entite;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What would be stored in that column. */
    public static Object lire(Object entite, String champ) {
        try {
            return colonne(entite, champ).get(entite);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field colonne(Object entite, String champ) {
        for (Class<?> type = entite.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field colonne = type.getDeclaredField(champ);
                colonne.setAccessible(true);
                return colonne;
            } catch (NoSuchFieldException e) {
                // declared higher up
            }
        }
        throw new IllegalArgumentException(entite.getClass() + " has no " + champ);
    }
}
