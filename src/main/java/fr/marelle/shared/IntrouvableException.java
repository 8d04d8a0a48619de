package fr.marelle.shared;

import jakarta.ejb.ApplicationException;

/** Does not exist, or is out of this person's reach: the answer is the same. */
@ApplicationException(rollback = true)
public class IntrouvableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IntrouvableException() {
        super("introuvable");
    }
}
