package fr.marelle.tache;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.signalement.ReponsesAttendues;
import fr.marelle.signalement.Signalement;
import fr.marelle.signalement.SignalementLu;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Gathers what awaits the current person: three statements, whatever there is. */
@Dependent
class Guet {

    /** Days during which what was done is still shown, to be taken up again. */
    private static final int RECENTES = 30;

    @Inject
    private TacheRepository repository;

    @Inject
    private ReponsesAttendues reponses;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** What was read, and what follows from it. */
    record Vue(Tableau tableau, List<Situation> situations) {

        /** Names of those in charge of a file or of a task, by account. */
        Map<UUID, String> gens() {
            Map<UUID, String> gens = new LinkedHashMap<>();
            Stream.concat(
                            situations.stream().map(Situation::charge),
                            tableau.attentes().stream().map(Attente::charge))
                    .filter(c -> c.compteId() != null)
                    .sorted(Comparator.comparing(Attente.Charge::nom))
                    .forEach(c -> gens.put(c.compteId(), c.nom()));
            return gens;
        }
    }

    Vue voir() {
        LocalDate jour = LocalDate.now(horloge);
        UUID moi = utilisateur.getCompteId();
        Ronde ronde = new Ronde(moi, jour, repository.preferences(moi, jour));
        List<Situation> situations =
                repository.situations(utilisateur.perimetre(Droit.TACHE_SUIVRE), jour.minusDays(RECENTES));
        situations.forEach(ronde::relever);
        reponses.siennes().forEach(ronde::relever);
        return new Vue(new Tableau(List.copyOf(ronde.attentes.values())), situations);
    }

    /** One look at all files; the first row that asks for something is the one that counts. */
    private final class Ronde {

        private final UUID moi;
        private final LocalDate jour;
        private final Preferences preferences;
        private final Map<Regle, Perimetre> portees = new EnumMap<>(Regle.class);
        private final Map<String, Attente> attentes = new LinkedHashMap<>();

        Ronde(UUID moi, LocalDate jour, Preferences preferences) {
            this.moi = moi;
            this.jour = jour;
            this.preferences = preferences;
        }

        void relever(Situation situation) {
            for (Calcul.Demande demande : Calcul.demandes(situation, preferences.reglages(), jour)) {
                if (atteint(demande.regle(), situation)) {
                    UUID charge = demande.charge().compteId();
                    boolean mienne = charge == null ? couvre(demande.regle(), situation) : charge.equals(moi);
                    garder(demande, situation.lieu(), mienne, null);
                }
            }
            if (situation.notee() != null) {
                Tache tache = situation.notee().tache();
                Attente.Charge charge = situation.notee().charge();
                boolean mienne = charge.personne() ? couvre(Regle.DECISION, situation) : moi.equals(charge.compteId());
                garder(
                        new Calcul.Demande(Regle.DECISION, tache.getId(), tache.getEcheance(), charge),
                        situation.lieu(),
                        mienne,
                        tache);
            }
        }

        void relever(SignalementLu lu) {
            Signalement signalement = lu.signalement();
            if (Regle.REPONSE.annoncee(signalement.getAttenduLe(), 0, jour)) {
                garder(
                        new Calcul.Demande(
                                Regle.REPONSE,
                                signalement.getId(),
                                signalement.getAttenduLe(),
                                new Attente.Charge(signalement.getAuteurId(), lu.auteur(), false)),
                        new Attente.Lieu(
                                signalement.getDossier().getId(),
                                null,
                                signalement.getDossier().getNumero(),
                                null,
                                lu.enfant()),
                        moi.equals(signalement.getAuteurId()),
                        null);
            }
        }

        private void garder(Calcul.Demande demande, Attente.Lieu lieu, boolean mienne, Tache tache) {
            Attente attente = new Attente(
                    demande.regle(),
                    demande.objetId(),
                    lieu,
                    demande.charge(),
                    demande.echeance(),
                    mienne,
                    preferences.reportee(demande.regle(), demande.objetId()),
                    tache == null ? null : tache.getFaiteLe(),
                    tache == null ? null : tache.getTexte(),
                    jour);
            attentes.putIfAbsent(attente.getCle(), attente);
        }

        /** Whether the right of that rule reaches the file: by its whole PRE, or by the team and a row of one's own. */
        private boolean atteint(Regle regle, Situation situation) {
            return couvre(regle, situation)
                    || situation.acces()
                            && portee(regle).travaille(situation.lieu().preId());
        }

        private boolean couvre(Regle regle, Situation situation) {
            return portee(regle).couvre(situation.lieu().preId());
        }

        private Perimetre portee(Regle regle) {
            return portees.computeIfAbsent(regle, r -> utilisateur.perimetre(r.droit()));
        }
    }
}
