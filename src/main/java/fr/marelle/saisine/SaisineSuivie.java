package fr.marelle.saisine;

import java.time.LocalDate;
import java.util.UUID;

/** All that a sender may ever know of her own saisine: what she typed of the name, and one of the closed answers. */
public record SaisineSuivie(UUID id, String reference, String nom, String prenom, LocalDate recueLe, EtatSaisine etat) {

    public ReponseSaisine reponse() {
        return etat.getReponse();
    }

    /** For pages: the closed answer. */
    public ReponseSaisine getReponse() {
        return reponse();
    }
}
