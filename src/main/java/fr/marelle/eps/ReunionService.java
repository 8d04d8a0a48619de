package fr.marelle.eps;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.Page;
import fr.marelle.territoire.Pre;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans meetings of the EPS, leads them from one state to the next, notes who came. The agenda is {@link AgendaService}'s. */
@Stateless
public class ReunionService {

    @Inject
    private EpsRepository eps;

    @Inject
    private AnneeRepository annees;

    @Inject
    private CandidatRepository candidats;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private ChoixRendezvous choix;

    @Inject
    private Journal journal;

    @Inject
    private Event<OrdreDuJourChange> changements;

    /** Meetings to come, next first. */
    @RolesAllowed(Droit.EPS_LIRE)
    public List<ReunionLigne> prochaines() {
        return eps.prochaines(utilisateur.perimetre(Droit.EPS_LIRE));
    }

    /** Meetings that are over, latest first. */
    @RolesAllowed(Droit.EPS_LIRE)
    public Page<ReunionLigne> passees(int numero) {
        return eps.passees(utilisateur.perimetre(Droit.EPS_LIRE), numero);
    }

    /** The meetings of one school year, cancelled ones too, and how long saisines waited for them. */
    @RolesAllowed(Droit.EPS_LIRE)
    public AnneeEps annee(AnneeScolaire annee) {
        Perimetre perimetre = utilisateur.perimetre(Droit.EPS_LIRE);
        return new AnneeEps(annee, annees.reunions(perimetre, annee), new Delais(annees.delais(perimetre, annee)));
    }

    /** One meeting with its agenda and, for who prepares it, what awaits; each file shown by name is journaled. */
    @RolesAllowed(Droit.EPS_LIRE)
    public OrdreDuJour lire(UUID id) {
        Perimetre perimetre = utilisateur.perimetre(Droit.EPS_LIRE);
        EpsRepository.SignaturesLues signee = eps.signee(perimetre, id);
        Reunion reunion = signee.reunion();
        boolean preparable = reunion.getEtat().isOuverte() && utilisateur.peut(Droit.EPS_PREPARER);
        OrdreDuJour lu = new OrdreDuJour(
                reunion,
                eps.ordreDuJour(perimetre, id),
                preparable ? candidats.candidats(perimetre(), reunion) : List.of(),
                eps.participations(id),
                signee.signatures(),
                perimetre.jour());
        journal.noterTous(Acte.LECTURE, "eps", lu.nommes());
        return lu;
    }

    /** PRE for which one may plan. */
    @RolesAllowed(Droit.EPS_PREPARER)
    public List<Pre> pres() {
        return choix.pres();
    }

    /**
     * Plans a meeting; submitting the same draft twice plans it once.
     *
     * @param id the draft's identifier, which becomes the meeting's
     */
    @RolesAllowed(Droit.EPS_PREPARER)
    public void planifier(UUID id, ReunionFormulaire saisi) {
        if (eps.existe(id)) {
            return;
        }
        Erreurs erreurs = new Erreurs();
        Rendezvous lu = choix.lire(erreurs, saisi);
        LocalDate le = erreurs.dateObligatoire("le", saisi.getLe());
        erreurs.lever();
        eps.enregistrer(lu.reunion(id, le, aujourdhui()));
    }

    @RolesAllowed(Droit.EPS_PREPARER)
    public void envoyer(UUID id) {
        reunion(id).envoyer();
        changements.fire(new OrdreDuJourChange(id));
    }

    @RolesAllowed(Droit.EPS_PREPARER)
    public void tenir(UUID id) {
        reunion(id).tenir(aujourdhui());
        changements.fire(new OrdreDuJourChange(id));
    }

    @RolesAllowed(Droit.EPS_PREPARER)
    public void annuler(UUID id) {
        reunion(id).annuler(eps.decidee(id));
        changements.fire(new OrdreDuJourChange(id));
    }

    /** Expects one more person at the meeting, present until told otherwise. */
    @RolesAllowed(Droit.EPS_PREPARER)
    public void attendre(UUID id, String institution, String fonction) {
        Erreurs erreurs = new Erreurs();
        Institution choisie = erreurs.choix("institution", Institution.class, institution);
        String lue = erreurs.obligatoire("fonction", fonction, Erreurs.TEXTE_COURT);
        erreurs.lever();
        eps.enregistrer(new Participation(reunion(id), choisie, lue, true));
    }

    /** Present becomes absent, absent becomes present. */
    @RolesAllowed(Droit.EPS_PREPARER)
    public void basculer(UUID id, UUID participationId) {
        reunion(id);
        eps.participation(id, participationId).basculer();
    }

    /** No longer expects that person. */
    @RolesAllowed(Droit.EPS_PREPARER)
    public void decommander(UUID id, UUID participationId) {
        reunion(id).exigerNonAnnulee();
        eps.supprimer(eps.participation(id, participationId));
    }

    private Reunion reunion(UUID id) {
        return eps.reunion(perimetre(), id);
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.EPS_PREPARER);
    }

    private LocalDate aujourdhui() {
        return perimetre().jour();
    }
}
