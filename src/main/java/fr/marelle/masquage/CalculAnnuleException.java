package fr.marelle.masquage;

/** The computation was given up, as {@link Suivi#annule()} asked. */
public class CalculAnnuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
