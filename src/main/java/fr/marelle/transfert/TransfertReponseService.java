package fr.marelle.transfert;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.DossierTransfere;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfants;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Habilites;
import fr.marelle.habilitation.Qualite;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The coordination of a PRE takes the file another one proposes, or declines. Until she has taken it, it names nobody to her. */
@Stateless
@RolesAllowed(Droit.EQUIPE_GERER)
public class TransfertReponseService {

    @Inject
    private TransfertRepository repository;

    @Inject
    private Conditions conditions;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Habilites habilites;

    @Inject
    private Enfants enfants;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Coffre coffre;

    @Inject
    private TextesTransfert textes;

    @Inject
    private Event<DossierTransfere> transferes;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** How many wait for an answer. */
    public long attendus() {
        return repository.attendus(moi());
    }

    /** Those proposed to a PRE of hers; why, in words, only of those it has taken. */
    public Page<Transfert> recus(int numero) {
        Page<Transfert> page = repository.lister("vers", moi(), numero);
        journal.noterTous(
                Acte.LECTURE,
                TransfertService.OBJET,
                page.lignes().stream()
                        .map(t -> t.getDossier().getId())
                        .distinct()
                        .toList());
        textes.ouvrir(page.lignes().stream().filter(Transfert::isAccepte).toList());
        return page;
    }

    /** One of them that waits for an answer. */
    public TransfertRecu lire(UUID id) {
        Transfert transfert = trouver(id);
        if (!transfert.isPropose()) {
            throw new IntrouvableException();
        }
        UUID dossierId = transfert.getDossier().getId();
        journal.noter(Acte.LECTURE, TransfertService.OBJET, dossierId);
        return new TransfertRecu(
                transfert,
                repository.accompagne(dossierId),
                habilites.gestionnaires(transfert.getDe().getId(), aujourdhui()),
                habilites.referents(transfert.getVers().getId(), aujourdhui()),
                aujourdhui());
    }

    /**
     * Takes the file: from today on it is of her PRE, another controller: nobody of the former one reads it any more. What was not
     * for everybody stays behind, sealed.
     *
     * @return the child
     */
    public UUID accepter(UUID id, ReponseFormulaire saisi) {
        Transfert transfert = trouver(id);
        Dossier dossier = transfert.getDossier();
        repository.verrouiller(dossier);
        transfert.exigerPropose();
        transfert.exigerMur(aujourdhui());
        Compte referent = referent(transfert, saisi);
        conditions.exigerAcceptable(transfert);
        exigerAutreEnfant(transfert, saisi);
        LocalDate jour = aujourdhui();
        transfert.accepter(jour);
        acces.liberer(dossier, jour, horloge.instant());
        Qualite qualite =
                repository.accompagne(dossier.getId()) ? Qualite.REFERENT_PRINCIPAL : Qualite.REFERENT_PRESSENTI;
        acces.nommer(
                dossier,
                referent.getId(),
                qualite,
                jour,
                "Transfert du " + transfert.getDe().getNom());
        transferes.fire(new DossierTransfere(dossier, transfert.getDe().getId()));
        journal.noter(Acte.MODIFICATION, TransfertService.OBJET, dossier.getId());
        dossiers.tracer(dossier, "trace.transfert.accepte", transfert.getVers().getNom());
        dossiers.tracer(dossier, "trace.equipe.nommePrincipal", referent.getNom());
        return enfants.duDossier(dossier.getId()).getId();
    }

    private Compte referent(Transfert transfert, ReponseFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        UUID choisi = erreurs.identifiant("referent", saisi.getReferent());
        erreurs.lever();
        return habilites.referents(transfert.getVers().getId(), aujourdhui()).stream()
                .filter(c -> c.getId().equals(choisi))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException("referent", "commun.choixObligatoire"));
    }

    /** Two files of one child would part its history: somebody looks before the second one comes. */
    private void exigerAutreEnfant(Transfert transfert, ReponseFormulaire saisi) {
        journal.noter(
                Acte.RECHERCHE, TransfertService.OBJET, transfert.getDossier().getId());
        String semblable = conditions.semblables(transfert, moi());
        boolean vu = saisi.isDistinct() && semblable != null && semblable.equals(saisi.getSemblable());
        saisi.setSemblable(semblable);
        if (semblable != null && !vu) {
            throw new BusinessRuleException("distinct", "transfert.dejaLa", semblable);
        }
    }

    /** Leaves it where it is. */
    public void decliner(UUID id, ReponseFormulaire saisi) {
        Transfert transfert = trouver(id);
        UUID dossierId = transfert.getDossier().getId();
        repository.verrouiller(transfert.getDossier());
        transfert.exigerPropose();
        Erreurs erreurs = new Erreurs();
        String raison = erreurs.obligatoire("raison", saisi.getRaison(), Erreurs.TEXTE_COURT);
        erreurs.lever();
        transfert.decliner(aujourdhui(), coffre.sceller(dossierId, TextesTransfert.LIEU_RAISON, id, raison));
        journal.noter(Acte.MODIFICATION, TransfertService.OBJET, dossierId);
        dossiers.tracer(
                transfert.getDossier(),
                "trace.transfert.decline",
                transfert.getVers().getNom());
    }

    private Transfert trouver(UUID id) {
        return repository.trouver("vers", moi(), id).orElseThrow(IntrouvableException::new);
    }

    private TransfertRepository.Demandeur moi() {
        return new TransfertRepository.Demandeur(
                utilisateur.getCompteId(), utilisateur.pres(Droit.EQUIPE_GERER), aujourdhui());
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
