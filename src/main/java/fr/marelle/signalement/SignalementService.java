package fr.marelle.signalement;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Keeps what was reported of a child in danger. Nothing of it enters the trace of the file, which others read; accords are never
 * asked, and a frozen file is reached.
 */
@Stateless
@RolesAllowed(Droit.SIGNALEMENT_FAIRE)
public class SignalementService {

    /** What the journal calls it. */
    static final String OBJET = "signalement";

    static final String LIEU_FAITS = "signalement.faits";
    private static final String LIEU_POURQUOI = "signalement.sans_information";
    private static final String LIEU_REPONSE = "signalement.reponse";

    @Inject
    private SignalementRepository repository;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** What one reported, and for the coordination everything of its PRE; what awaits a reply first. */
    public Page<SignalementLu> lister(int numero) {
        journal.noter(Acte.RECHERCHE, OBJET, null);
        return repository.lister(moi(), numero);
    }

    /** One of them, opened. */
    public SignalementLu lire(UUID id) {
        SignalementLu lu = trouver(id);
        Signalement s = lu.signalement();
        UUID dossierId = s.getDossier().getId();
        coffre.ouvrir(dossierId, LIEU_FAITS, id, s.getFaits());
        coffre.ouvrir(dossierId, LIEU_POURQUOI, id, s.getSansInformation());
        coffre.ouvrir(dossierId, LIEU_REPONSE, id, s.getReponse());
        journal.noter(Acte.LECTURE, OBJET, dossierId);
        return lu;
    }

    /** The file a danger is to be reported of: one follows it, or coordinates its PRE. */
    public Sujet preparer(UUID dossierId) {
        Sujet sujet = sujet(dossierId);
        journal.noter(Acte.LECTURE, OBJET, dossierId);
        return sujet;
    }

    private Sujet sujet(UUID dossierId) {
        return repository
                .sujet(utilisateur.perimetre(Droit.SIGNALEMENT_FAIRE), dossierId)
                .orElseThrow(IntrouvableException::new);
    }

    /**
     * The same by its number: the way to a frozen file, which no list shows.
     *
     * @throws BusinessRuleException at {@code numero}, whatever the reason
     */
    public UUID chercher(NumeroFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        String numero = erreurs.obligatoire("numero", saisi.getNumero(), 20);
        erreurs.lever();
        return repository
                .sujet(utilisateur.perimetre(Droit.SIGNALEMENT_FAIRE), numero)
                .orElseThrow(() -> new BusinessRuleException("numero", "signalement.aucunDossier"))
                .dossier()
                .getId();
    }

    /** Stores it; the draft's {@code id} stores it once. */
    public void ecrire(UUID id, UUID dossierId, SignalementFormulaire saisi) {
        Sujet sujet = sujet(dossierId);
        if (repository.existe(id)) {
            return;
        }
        LocalDate aujourdhui = LocalDate.now(horloge);
        Erreurs erreurs = new Erreurs();
        Nature nature = erreurs.choix("nature", Nature.class, saisi.getNature());
        LocalDate le = erreurs.datePassee("jour", saisi.getJour(), aujourdhui);
        String destinataire = erreurs.obligatoire("destinataire", saisi.getDestinataire(), Erreurs.TEXTE_COURT);
        String faits = erreurs.obligatoire("faits", saisi.getFaits(), Erreurs.RECIT);
        LocalDate informes =
                saisi.getInformesLe() == null || saisi.getInformesLe().isBlank()
                        ? null
                        : erreurs.datePassee("informesLe", saisi.getInformesLe(), aujourdhui);
        String pourquoi = erreurs.facultatif("pourquoi", saisi.getPourquoi(), Erreurs.RECIT);
        erreurs.lever();
        erreurs.exiger((informes == null) != (pourquoi == null), "pourquoi", "signalement.parents");
        erreurs.lever();
        Signalement signalement =
                new Signalement(id, sujet.dossier(), utilisateur.getCompteId(), nature, le, destinataire);
        signalement.relater(
                coffre.sceller(dossierId, LIEU_FAITS, id, faits),
                informes,
                coffre.sceller(dossierId, LIEU_POURQUOI, id, pourquoi));
        repository.enregistrer(signalement);
        journal.noter(Acte.CREATION, OBJET, dossierId);
    }

    /** Enters the reply, once. */
    public void repondre(UUID id, ReponseFormulaire saisi) {
        Signalement signalement = trouver(id).signalement();
        Erreurs erreurs = new Erreurs();
        LocalDate le = erreurs.datePassee("jour", saisi.getJour(), LocalDate.now(horloge));
        Suite suite = erreurs.choix("suite", Suite.class, saisi.getSuite());
        String note = erreurs.facultatif("reponse", saisi.getReponse(), Erreurs.RECIT);
        erreurs.lever();
        UUID dossierId = signalement.getDossier().getId();
        signalement.repondre(le, suite, coffre.sceller(dossierId, LIEU_REPONSE, id, note));
        journal.noter(Acte.MODIFICATION, OBJET, dossierId);
    }

    private SignalementLu trouver(UUID id) {
        return repository.trouver(moi(), id).orElseThrow(IntrouvableException::new);
    }

    private Lecteur moi() {
        return Lecteur.de(utilisateur, LocalDate.now(horloge));
    }
}
