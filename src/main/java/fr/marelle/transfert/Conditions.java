package fr.marelle.transfert;

import fr.marelle.dossier.Dossier;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Enfants;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.Habilites;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Permissions;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What must hold for a file to leave, asked when it is proposed and again when it is accepted. */
@Dependent
class Conditions {

    @Inject
    private TransfertRepository repository;

    @Inject
    private Permissions permissions;

    @Inject
    private Habilites habilites;

    @Inject
    private Enfants enfants;

    @Inject
    private Clock horloge;

    /** @param vers null when none was chosen */
    void exigerProposable(Erreurs erreurs, Dossier dossier, Pre vers) {
        repository
                .enCours(dossier.getId())
                .ifPresent(t -> erreurs.ajouter(
                        null, "transfert.dejaPropose", t.getVers().getNom()));
        repository.ordreDuJour(dossier.getId()).ifPresent(le -> erreurs.ajouter(null, "transfert.ordreDuJour", le));
        erreurs.exiger(accompagnable(dossier.getId()), null, "transfert.accompagnementRetire");
        erreurs.exiger(
                vers == null
                        || !habilites.gestionnaires(vers.getId(), aujourdhui()).isEmpty(),
                "vers",
                "transfert.sansCoordination");
    }

    /** @throws BusinessRuleException when the family took its accord back, or an EPS of the other PRE is to look at the file */
    void exigerAcceptable(Transfert transfert) {
        UUID dossierId = transfert.getDossier().getId();
        transfert.getDossier().exigerActif();
        Erreurs erreurs = new Erreurs();
        repository.ordreDuJour(dossierId).ifPresent(le -> erreurs.ajouter(null, "transfert.ordreDuJourAutre", le));
        List<UUID> titulaires = TransfertPrepare.titulaires(famille(dossierId)).stream()
                .map(TransfertPrepare.Titulaire::id)
                .toList();
        boolean accord = accompagnable(dossierId)
                && transfert.getAccord().manque(titulaires).isEmpty();
        erreurs.exiger(accord, null, "transfert.accordRetire", transfert.getDe().getNom());
        erreurs.lever();
    }

    /** A parcours under way goes on only while the family agrees to it. */
    private boolean accompagnable(UUID dossierId) {
        return !repository.accompagne(dossierId)
                || permissions.autorise(dossierId, Operation.ACCOMPAGNER, aujourdhui());
    }

    private Famille famille(UUID dossierId) {
        Enfant enfant = enfants.duDossier(dossierId);
        return new Famille(enfant, repository.liens(enfant), false, aujourdhui());
    }

    /** Numbers of the files of that PRE whose child bears the same names at the same age; null when there is none. */
    String semblables(Transfert transfert, TransfertRepository.Demandeur demandeur) {
        LocalDate jour = aujourdhui();
        Enfant lui = enfants.duDossier(transfert.getDossier().getId());
        String numeros = repository.homonymes(transfert.getVers().getId(), lui, demandeur).stream()
                .filter(e -> Math.abs(e.age(jour) - lui.age(jour)) <= 1)
                .map(e -> e.getDossier().getNumero())
                .collect(Collectors.joining(", "));
        return numeros.isEmpty() ? null : numeros;
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
