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
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Plans meetings of the EPS, leads them from one state to the next, notes who came. The agenda is {@link AgendaService}'s. */
@Stateless
public class ReunionService {

    @Inject
    private EpsRepository eps;

    @Inject
    private CandidatRepository candidats;

    @Inject
    private UtilisateurCourant utilisateur;

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

    /** One meeting with its agenda and, for who prepares it, what awaits; each file shown by name is journaled. */
    @RolesAllowed(Droit.EPS_LIRE)
    public OrdreDuJour lire(UUID id) {
        Perimetre perimetre = utilisateur.perimetre(Droit.EPS_LIRE);
        Reunion reunion = eps.reunion(perimetre, id);
        boolean preparable = reunion.getEtat().isOuverte() && utilisateur.peut(Droit.EPS_PREPARER);
        OrdreDuJour lu = new OrdreDuJour(
                reunion,
                eps.ordreDuJour(perimetre, id),
                preparable ? candidats.candidats(perimetre(), reunion) : List.of(),
                eps.participations(id),
                perimetre.jour());
        journal.noterTous(Acte.LECTURE, "eps", lu.nommes());
        return lu;
    }

    /** PRE for which one may plan. */
    @RolesAllowed(Droit.EPS_PREPARER)
    public List<Pre> pres() {
        return eps.pres(perimetre().presEntiers());
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
        Pre pre = pre(erreurs, saisi.getPre());
        LocalDate le = erreurs.dateObligatoire("le", saisi.getLe());
        LocalTime heure = heure(erreurs, saisi.getHeure());
        String lieu = erreurs.obligatoire("lieu", saisi.getLieu(), Erreurs.TEXTE_COURT);
        erreurs.lever();
        eps.enregistrer(new Reunion(id, pre, le, heure, lieu, aujourdhui()));
    }

    private Pre pre(Erreurs erreurs, String saisi) {
        List<Pre> miens = pres();
        if (saisi == null && miens.size() == 1) {
            return miens.get(0);
        }
        UUID id = erreurs.identifiant("pre", saisi);
        Pre choisi =
                miens.stream().filter(p -> p.getId().equals(id)).findFirst().orElse(null);
        erreurs.exiger(id == null || choisi != null, "pre", "commun.choixObligatoire");
        return choisi;
    }

    private static LocalTime heure(Erreurs erreurs, String saisie) {
        String lue = Objects.requireNonNullElse(saisie, "").strip().replaceFirst("\\s*[hH]\\s*", ":");
        try {
            return LocalTime.parse((lue.endsWith(":") ? lue + "00" : lue).replaceFirst("^(\\d:)", "0$1"));
        } catch (DateTimeParseException e) {
            erreurs.ajouter("heure", lue.isEmpty() ? "commun.obligatoire" : "eps.heureIllisible");
            return null;
        }
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
        reunion(id).annuler();
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
