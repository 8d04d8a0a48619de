package fr.marelle.shared.web;

import jakarta.faces.application.FacesMessage;
import java.util.UUID;

/** A message that tells what was done, and by what it is undone. */
public class MessageAnnulable extends FacesMessage {

    private static final long serialVersionUID = 1L;

    private final UUID geste;

    /** @param geste null when it cannot be undone */
    MessageAnnulable(Severity severite, String texte, UUID geste) {
        super(severite, texte, null);
        this.geste = geste;
    }

    public UUID getGeste() {
        return geste;
    }
}
