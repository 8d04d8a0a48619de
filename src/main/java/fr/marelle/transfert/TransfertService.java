package fr.marelle.transfert;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfants;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Territoires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The coordination of a PRE proposes one of its files to another PRE, or takes the proposal back. Answering is {@link TransfertReponseService}. */
@Stateless
@RolesAllowed(Droit.EQUIPE_GERER)
public class TransfertService {

    static final String OBJET = "transfert";

    @Inject
    private TransfertRepository repository;

    @Inject
    private Conditions conditions;

    @Inject
    private Enfants enfants;

    @Inject
    private Territoires territoires;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Coffre coffre;

    @Inject
    private TextesTransfert textes;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** The child, who must be asked, and the PRE its file may be proposed to. */
    public TransfertPrepare preparer(UUID enfantId) {
        TransfertPrepare prepare = prepare(enfantId);
        journal.noter(
                Acte.LECTURE, OBJET, prepare.famille().enfant().getDossier().getId());
        return prepare;
    }

    private TransfertPrepare prepare(UUID enfantId) {
        Famille famille = enfants.famille(utilisateur.perimetre(Droit.EQUIPE_GERER), enfantId, aujourdhui());
        Pre ici = famille.enfant().getDossier().preAu(aujourdhui());
        List<Pre> autres = territoires.pres().stream()
                .filter(p -> !p.equals(ici))
                .sorted(Comparator.comparing(Pre::getNom))
                .toList();
        return new TransfertPrepare(famille, autres);
    }

    /**
     * Proposes it; nothing changes until the other PRE accepts.
     *
     * @param id the draft's: proposes it once
     */
    public void proposer(UUID id, UUID enfantId, TransfertFormulaire saisi) {
        TransfertPrepare prepare = prepare(enfantId);
        Dossier dossier = prepare.famille().enfant().getDossier();
        UUID dossierId = dossier.getId();
        repository.verrouiller(dossier);
        if (repository.existe(id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        TransfertLu lu = TransfertLu.lire(erreurs, saisi, prepare.pres(), prepare.getTitulaires(), aujourdhui());
        conditions.exigerProposable(erreurs, dossier, lu.vers());
        erreurs.lever();
        Transfert transfert = new Transfert(id, dossier, dossier.preAu(aujourdhui()), lu);
        transfert.preciser(coffre.sceller(dossierId, TextesTransfert.LIEU_PRECISION, id, lu.precision()));
        repository.enregistrer(transfert);
        journal.noter(Acte.CREATION, OBJET, dossierId);
        dossiers.tracer(dossier, "trace.transfert.propose", lu.vers().getNom());
    }

    /** Takes it back before it is answered. */
    public void retirer(UUID id) {
        Transfert transfert = repository.trouver("de", moi(), id).orElseThrow(IntrouvableException::new);
        repository.verrouiller(transfert.getDossier());
        transfert.retirer(aujourdhui());
        journal.noter(Acte.MODIFICATION, OBJET, transfert.getDossier().getId());
        dossiers.tracer(
                transfert.getDossier(),
                "trace.transfert.retire",
                transfert.getVers().getNom());
    }

    /** Those a PRE of hers proposed, why they were declined open. */
    public Page<Transfert> proposes(int numero) {
        Page<Transfert> page = repository.lister("de", moi(), numero);
        journal.noterTous(
                Acte.LECTURE,
                OBJET,
                page.lignes().stream()
                        .map(t -> t.getDossier().getId())
                        .distinct()
                        .toList());
        textes.ouvrir(page.lignes());
        return page;
    }

    private TransfertRepository.Demandeur moi() {
        return new TransfertRepository.Demandeur(
                utilisateur.getCompteId(), utilisateur.pres(Droit.EQUIPE_GERER), aujourdhui());
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
