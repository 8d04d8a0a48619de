package fr.marelle.saisine;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfant;
import fr.marelle.shared.Horloge;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/** Takes over saisines received before the software was there: nothing is read before it is written. */
@Dependent
public class RepriseSaisine {

    @Inject
    private SaisineRepository saisines;

    @Inject
    private Coffre coffre;

    /** Who asked: as in {@link Provenance}. */
    public Provenance provenance(Moyen moyen, String origine, String demandeur, Etablissement ecole, LocalDate le) {
        return new Provenance(moyen, origine, demandeur, ecole, le);
    }

    /** Which parent was told: as in {@link Information}. */
    public Information information(String qui, String par, LocalDate le) {
        return new Information(qui, par, le);
    }

    /** One child of one form. */
    public Saisine deposer(
            Dossier dossier,
            UUID depot,
            int rang,
            Provenance provenance,
            Identite identite,
            Information information,
            Set<String> motifs) {
        Saisine saisine = new Saisine(dossier, depot, rang, provenance, identite, information, motifs);
        saisines.enregistrer(saisine);
        return saisine;
    }

    /** What was tried, sealed, and until when an answer is hoped for; each may be null. */
    public void completer(Saisine saisine, String dejaTente, LocalDate echeance) {
        saisine.completer(
                coffre.sceller(saisine.getDossier().getId(), SaisineService.LIEU, saisine.getId(), dejaTente),
                echeance);
    }

    public void lier(Saisine saisine, Enfant enfant) {
        saisine.lier(enfant);
    }

    public void rattacher(Saisine saisine, Enfant enfant, Saisine repetee, LocalDate le) {
        saisine.rattacher(enfant, repetee, le, midi(le));
    }

    public void pressentir(Saisine saisine, UUID compteId) {
        saisine.pressentir(compteId);
    }

    public void repondre(Saisine saisine, EtatSaisine reponse, LocalDate le) {
        saisine.repondre(reponse, le, midi(le));
    }

    /** Of what is taken over, only the day is known. */
    private static Instant midi(LocalDate jour) {
        return jour.atTime(LocalTime.NOON).atZone(Horloge.PARIS).toInstant();
    }

    /** A question without a name, of that school when there is one; {@code repondueLe} is null while it waits. */
    public void conseil(
            UUID id,
            Pre pre,
            Etablissement ecole,
            String demandeur,
            TrancheAge age,
            Set<String> motifs,
            LocalDate recueLe,
            LocalDate repondueLe) {
        DemandeConseil demande = new DemandeConseil(id, pre, ecole, ecole != null, demandeur, age, motifs, recueLe);
        if (repondueLe != null) {
            demande.repondre(repondueLe);
        }
        saisines.enregistrer(demande);
    }
}
