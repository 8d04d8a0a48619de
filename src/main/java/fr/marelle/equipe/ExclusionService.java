package fr.marelle.equipe;

import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Exclusions;
import fr.marelle.habilitation.Exclusions.Ecarte;
import fr.marelle.habilitation.Habilites;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Bars a named person from one file: a neighbour, a relative. The bar beats every right. */
@Stateless
@RolesAllowed(Droit.EQUIPE_GERER)
public class ExclusionService {

    @Inject
    private EquipeRepository repository;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Habilites habilites;

    @Inject
    private Exclusions exclusions;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** The child of the file, and who could come to read it: people of its PRE, of the child's school, of those that asked. */
    public Proposition preparer(UUID dossierId) {
        Enfant enfant = enfant(dossierId);
        journal.noter(Acte.LECTURE, "equipe", dossierId);
        return new Proposition(enfant, personnes(enfant));
    }

    private List<Compte> personnes(Enfant enfant) {
        Dossier dossier = enfant.getDossier();
        List<UUID> deja = exclusions.du(dossier.getId(), aujourdhui()).stream()
                .map(Ecarte::compteId)
                .toList();
        return repository.lecteurs(dossier.preAu(aujourdhui()).getId(), dossier.getId(), aujourdhui()).stream()
                .filter(c -> !deja.contains(c.getId()))
                .toList();
    }

    /** Bars somebody from today on; whatever that person had on the file ends. */
    public void exclure(UUID id, UUID dossierId, ExclusionFormulaire saisi) {
        Enfant enfant = enfant(dossierId);
        Dossier dossier = enfant.getDossier();
        if (exclusions.existe(id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        UUID personne = erreurs.identifiant("personne", saisi.getPersonne());
        String motif = erreurs.obligatoire("motif", saisi.getMotif(), Erreurs.TEXTE_COURT);
        erreurs.lever();
        erreurs.exiger(
                personnes(enfant).stream().anyMatch(c -> c.getId().equals(personne)),
                "personne",
                "commun.choixObligatoire");
        erreurs.exiger(resteUnReferent(dossierId, personne), "personne", "equipe.seulReferent");
        erreurs.exiger(resteUneCoordination(dossier, personne), "personne", "equipe.seuleCoordination");
        erreurs.lever();
        exclusions.exclure(id, dossier, personne, aujourdhui(), motif);
        journal.noter(Acte.MODIFICATION, "equipe", dossierId);
        dossiers.tracer(dossier, "trace.equipe.ecarte", null);
    }

    /** A family is not left without anybody because one person is barred. */
    private boolean resteUnReferent(UUID dossierId, UUID personne) {
        List<UUID> suivent = acces.equipe(dossierId, aujourdhui()).stream()
                .filter(m -> m.qualite().isReferente())
                .map(AccesDossiers.Membre::compteId)
                .distinct()
                .toList();
        return !suivent.equals(List.of(personne));
    }

    /** Nor without anybody who could lift the bar. */
    private boolean resteUneCoordination(Dossier dossier, UUID personne) {
        Stream<UUID> ecartes = Stream.concat(
                Stream.of(personne),
                exclusions.du(dossier.getId(), aujourdhui()).stream().map(Ecarte::compteId));
        List<UUID> gestionnaires = habilites
                .gestionnaires(dossier.preAu(aujourdhui()).getId(), aujourdhui())
                .stream()
                .map(Compte::getId)
                .toList();
        return !ecartes.toList().containsAll(gestionnaires);
    }

    /** Lifts a bar from today on. */
    public void lever(UUID dossierId, UUID id) {
        Dossier dossier = enfant(dossierId).getDossier();
        exclusions.lever(dossierId, id, aujourdhui());
        journal.noter(Acte.MODIFICATION, "equipe", dossierId);
        dossiers.tracer(dossier, "trace.equipe.exclusionLevee", null);
    }

    private Enfant enfant(UUID dossierId) {
        return repository
                .enfant(utilisateur.perimetre(Droit.EQUIPE_GERER), dossierId)
                .orElseThrow(IntrouvableException::new);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
