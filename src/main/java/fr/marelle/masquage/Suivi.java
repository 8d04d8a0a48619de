package fr.marelle.masquage;

/** Who waits for a computation: told how far it is, asked whether it is still wanted. */
public interface Suivi {

    /** Waits without a word. */
    Suivi AUCUN = new Suivi() {
        @Override
        public void avancer(double part) {
            // nobody looks
        }

        @Override
        public boolean annule() {
            return false;
        }
    };

    /** @param part what is done, from 0 to 1; may stand still, never goes back */
    void avancer(double part);

    /** Whether to give up: the computation then ends with {@link CalculAnnuleException}. */
    boolean annule();
}
