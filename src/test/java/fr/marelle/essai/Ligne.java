package fr.marelle.essai;

/** An entity as the database gives it: writes the columns the software itself only reads. */
public final class Ligne {

    private Ligne() {}

    /** @return {@code entite}, for chaining */
    public static <T> T poser(T entite, String champ, Object valeur) {
        for (Class<?> type = entite.getClass(); type != null; type = type.getSuperclass()) {
            try {
                var colonne = type.getDeclaredField(champ);
                colonne.setAccessible(true);
                colonne.set(entite, valeur);
                return entite;
            } catch (NoSuchFieldException e) {
                // declared higher up
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalArgumentException(entite.getClass() + " has no " + champ);
    }
}
