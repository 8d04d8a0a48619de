package fr.marelle.saisine.web;

import fr.marelle.saisine.ReponseSaisine;
import fr.marelle.saisine.Saisine;
import fr.marelle.saisine.SaisineSuivie;
import java.time.LocalDate;
import java.util.UUID;

/** All a sender gets back. */
public record SaisineAccuse(UUID id, String numero, LocalDate recueLe, ReponseSaisine reponse) {

    static SaisineAccuse de(Saisine s) {
        return new SaisineAccuse(
                s.getId(),
                s.getReference(),
                s.getProvenance().getRecueLe(),
                s.getEtat().getReponse());
    }

    static SaisineAccuse de(SaisineSuivie s) {
        return new SaisineAccuse(s.id(), s.reference(), s.recueLe(), s.reponse());
    }
}
