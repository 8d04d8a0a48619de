package fr.marelle.accord;

import fr.marelle.accord.Faits.FaitReponse;
import fr.marelle.essai.Ligne;
import fr.marelle.famille.Responsable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Purposes as the migrations write them, and fiches. */
final class Exemples {

    private Exemples() {}

    /** @param dureeMois null when it acts until withdrawn */
    static Finalite finalite(String code, Signature signature, Integer dureeMois) {
        Finalite finalite = Ligne.poser(new Finalite(), "code", code);
        Ligne.poser(finalite, "libelle", code);
        Ligne.poser(finalite, "base", BaseLegale.MISSION);
        Ligne.poser(finalite, "signature", signature);
        return Ligne.poser(finalite, "dureeMois", dureeMois);
    }

    /** The same facts, every answer given in words that want that many signatures. */
    static Faits lues(Faits faits, Signature signature) {
        List<FaitReponse> reponses = faits.reponses().stream()
                .map(r -> new FaitReponse(r.titulaire(), r.reponse(), r.le(), r.expire(), signature))
                .toList();
        return new Faits(faits.majorite(), faits.autorites(), reponses, faits.recherches());
    }

    /** On paper. */
    static FicheAccord fiche(Responsable signataire, LocalDate le) {
        return new FicheAccord(UUID.randomUUID(), signataire, le, Support.PAPIER, null);
    }
}
