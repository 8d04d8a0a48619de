package fr.marelle.demonstration;

import fr.marelle.demonstration.Recits.Genre;
import fr.marelle.demonstration.Suivi.Episode;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Qualite;
import fr.marelle.saisine.EtatSaisine;
import fr.marelle.saisine.Identite;
import fr.marelle.saisine.Moyen;
import fr.marelle.saisine.Provenance;
import fr.marelle.saisine.RepriseSaisine;
import fr.marelle.saisine.Saisine;
import fr.marelle.territoire.Etablissement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Saisines in every state: from schools most often, answered or not, doubles among them. */
@Dependent
class SaisinesDemonstration {

    @Inject
    private RepriseSaisine saisines;

    @Inject
    private Circonstances circonstances;

    @Inject
    private Dossiers dossiers;

    @Inject
    private AccesDossiers acces;

    /** One form for the fratrie, and what was answered to it. */
    void deposer(List<Suivi> fratrie, Histoire histoire, Hasard hasard) {
        Etablissement ecole = fratrie.get(0).enfant().getEtablissement();
        Provenance provenance = circonstances.provenance(ecole, histoire.recueLe(), hasard);
        Set<String> motifs = circonstances.motifs(hasard);
        UUID depot = hasard.uuid();
        String tente = hasard.chance(75) ? Recits.recit(Genre.TENTE, hasard) : null;
        LocalDate echeance = hasard.chance(20) ? histoire.recueLe().plusDays(45) : null;
        for (Suivi suivi : fratrie) {
            Saisine saisine = saisines.deposer(
                    suivi.enfant().getDossier(),
                    depot,
                    fratrie.indexOf(suivi),
                    provenance,
                    identite(suivi.enfant(), histoire.recueLe()),
                    circonstances.informee(suivi.menage().informe(), histoire.recueLe(), hasard),
                    motifs);
            saisines.completer(saisine, tente, echeance);
            Passe.recevoir(dossiers, suivi, "trace.saisine.recue", histoire.recueLe());
            examiner(suivi, saisine, histoire);
            repondre(suivi, saisine, histoire);
            suivi.episodes().add(new Episode(histoire, saisine));
        }
    }

    private void examiner(Suivi suivi, Saisine saisine, Histoire histoire) {
        saisines.lier(saisine, suivi.enfant());
        Passe.tracer(dossiers, suivi, "trace.saisine.liee", saisine.getReference(), histoire.examineLe());
        if (!histoire.issue().isPressentie()) {
            return;
        }
        saisines.pressentir(saisine, suivi.referent());
        Passe.tracer(dossiers, suivi, "trace.saisine.referentPressenti", null, histoire.examineLe());
        LocalDate ouvert = ouvertLe(histoire);
        Dossier dossier = suivi.enfant().getDossier();
        boolean premier = suivi.episodes().isEmpty();
        if (ouvert == null) {
            acces.accorder(
                    dossier,
                    suivi.referent(),
                    Qualite.REFERENT_PRESSENTI,
                    histoire.examineLe(),
                    "pressenti par la coordination");
        } else if (premier) {
            acces.accorder(
                    dossier,
                    suivi.referent(),
                    Qualite.REFERENT_PRESSENTI,
                    histoire.examineLe(),
                    ouvert,
                    "pressenti par la coordination");
            acces.accorder(dossier, suivi.referent(), Qualite.REFERENT_PRINCIPAL, ouvert, "parcours ouvert");
        }
    }

    private static LocalDate ouvertLe(Histoire histoire) {
        return histoire.seance() == null
                ? histoire.debutLe()
                : histoire.seance().le();
    }

    private void repondre(Suivi suivi, Saisine saisine, Histoire histoire) {
        LocalDate ouvert = ouvertLe(histoire);
        if (ouvert != null) {
            repondre(suivi, saisine, EtatSaisine.ACCOMPAGNEE, ouvert);
            if (histoire.finLe() != null) {
                repondre(suivi, saisine, EtatSaisine.TERMINEE, histoire.finLe());
            }
        } else if (histoire.issue() == Issue.REFUSEE) {
            repondre(suivi, saisine, EtatSaisine.SANS_SUITE, histoire.accordLe());
        } else if (histoire.issue() == Issue.AUTRE) {
            repondre(suivi, saisine, EtatSaisine.AUTRE_REPONSE, histoire.examineLe());
        }
    }

    private void repondre(Suivi suivi, Saisine saisine, EtatSaisine etat, LocalDate le) {
        saisines.repondre(saisine, etat, le);
        Passe.tracer(dossiers, suivi, "trace.saisine.repondue", etat.name(), le);
    }

    /** A second saisine for the same child, from elsewhere, closed as a double of the first. */
    void doubler(Suivi suivi, Hasard hasard) {
        Suivi.Episode premier = suivi.episodes().get(0);
        Histoire histoire = premier.histoire();
        LocalDate jour = histoire.examineLe();
        Saisine saisine = saisines.deposer(
                suivi.enfant().getDossier(),
                hasard.uuid(),
                0,
                saisines.provenance(Moyen.TELEPHONE, "SOCIAL", Noms.adulte(hasard) + ", service social", null, jour),
                identite(suivi.enfant(), jour),
                circonstances.informee(suivi.menage().informe(), jour, hasard),
                circonstances.motifs(hasard));
        saisines.rattacher(saisine, suivi.enfant(), premier.saisine(), jour);
        Passe.tracer(dossiers, suivi, "trace.saisine.rattachee", saisine.getReference(), jour);
    }

    private static Identite identite(Enfant e, LocalDate recueLe) {
        Integer age = e.getNaissance() == null ? Integer.valueOf(e.age(recueLe)) : null;
        return new Identite(e.getNom(), e.getPrenom(), e.getNaissance(), age, e.getSexe(), e.getNiveau())
                .scolariseA(e.getEtablissement());
    }
}
