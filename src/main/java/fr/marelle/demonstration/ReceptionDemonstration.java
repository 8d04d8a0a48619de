package fr.marelle.demonstration;

import fr.marelle.demonstration.Recits.Genre;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Sexe;
import fr.marelle.saisine.Identite;
import fr.marelle.saisine.Moyen;
import fr.marelle.saisine.Provenance;
import fr.marelle.saisine.RepriseSaisine;
import fr.marelle.saisine.Saisine;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.TypeEtablissement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What has just come in: saisines nobody has looked at, some of them doubles, most from schools. */
@Dependent
class ReceptionDemonstration {

    /** Days a saisine may wait. */
    private static final int ATTENTE = 24;

    @Inject
    private RepriseSaisine reprise;

    @Inject
    private Circonstances circonstances;

    @Inject
    private Dossiers dossiers;

    /** @param connus children of the PRE, some of whom are named again */
    void recevoir(Lieux lieux, List<Enfant> connus, int nombre, LocalDate jour, Hasard hasard) {
        for (int i = 0; i < nombre; i++) {
            LocalDate recue = Jours.min(jour, Jours.ouvre(jour.minusDays(hasard.entre(0, ATTENTE))));
            // the first ones come from a collège, so that a liaison finds some of her own
            LocalDate naissance = i < 3 ? jour.minusYears(12).minusDays(hasard.entre(1, 300)) : naissance(jour, hasard);
            Etablissement ecole = lieux.ecole(Scolarite.type(naissance, jour), hasard);
            Identite identite = !connus.isEmpty() && i >= 3 && hasard.chance(10)
                    ? repetee(hasard.parmi(connus), hasard)
                    : nouvelle(naissance, jour, hasard).scolariseA(ecole);
            deposer(
                    lieux,
                    identite,
                    i < 3 ? college(ecole, recue, hasard) : circonstances.provenance(ecole, recue, hasard),
                    hasard);
        }
    }

    private Provenance college(Etablissement ecole, LocalDate le, Hasard hasard) {
        String origine = ecole.getType() == TypeEtablissement.ECOLE ? "ECOLE" : "COLLEGE";
        return reprise.provenance(Moyen.FORMULAIRE, origine, Noms.adulte(hasard), ecole, le);
    }

    private void deposer(Lieux lieux, Identite identite, Provenance provenance, Hasard hasard) {
        LocalDate le = provenance.getRecueLe();
        Dossier dossier = dossiers.ouvrir(lieux.pre(), le);
        Saisine saisine = reprise.deposer(
                dossier,
                hasard.uuid(),
                0,
                provenance,
                identite,
                circonstances.informee(hasard.chance(80) ? "sa mère" : "son père", le, hasard),
                circonstances.motifs(hasard));
        reprise.completer(
                saisine,
                hasard.chance(80) ? Recits.recit(Genre.TENTE, hasard) : null,
                hasard.chance(25) ? le.plusDays(30) : null);
        dossiers.tracer(dossier, "trace.saisine.recue", null);
    }

    private static LocalDate naissance(LocalDate jour, Hasard hasard) {
        return Repartition.fratrie(jour, 1, hasard).get(0);
    }

    private static Identite nouvelle(LocalDate naissance, LocalDate jour, Hasard hasard) {
        Sexe sexe = Repartition.sexe(hasard);
        boolean ageSeul = hasard.chance(10);
        return new Identite(
                Noms.famille(hasard),
                Noms.enfant(sexe, hasard),
                ageSeul ? null : naissance,
                ageSeul ? Integer.valueOf((int) ((jour.toEpochDay() - naissance.toEpochDay()) / 365.25)) : null,
                sexe,
                Scolarite.niveau(naissance, jour, hasard));
    }

    /** As somebody types it who does not bother with accents. */
    private static Identite repetee(Enfant e, Hasard hasard) {
        String nom = hasard.chance(50) ? e.getNom().toUpperCase(Locale.FRENCH) : e.getNom();
        return new Identite(nom, e.getPrenom(), e.getNaissance(), e.getAgeDeclare(), e.getSexe(), e.getNiveau())
                .scolariseA(e.getEtablissement());
    }
}
