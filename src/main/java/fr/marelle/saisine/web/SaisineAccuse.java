package fr.marelle.saisine.web;

import fr.marelle.saisine.ReponseSaisine;
import fr.marelle.saisine.Saisine;
import fr.marelle.saisine.SaisineSuivie;
import java.time.LocalDate;
import java.util.UUID;

/** All a sender gets back. */
public record SaisineAccuse(UUID id, String numero, LocalDate recueLe, ReponseSaisine reponse) {

    /** That it arrived, and no more: sent a second time, it must not tell what became of it meanwhile. */
    static SaisineAccuse de(Saisine s) {
        return new SaisineAccuse(s.getId(), s.getReference(), s.getProvenance().getRecueLe(), ReponseSaisine.RECUE);
    }

    static SaisineAccuse de(SaisineSuivie s) {
        return new SaisineAccuse(s.id(), s.reference(), s.recueLe(), s.reponse());
    }
}
