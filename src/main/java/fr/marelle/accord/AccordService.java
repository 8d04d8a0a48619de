package fr.marelle.accord;

import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Enfants;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Enters fiches d'accord and says what they allow. Once entered, a fiche never changes: another one answers it, or {@link AnnulationService} annuls it. */
@Stateless
public class AccordService {

    @Inject
    private AccordRepository accords;

    @Inject
    private Finalites finalites;

    @Inject
    private Enfants enfants;

    @Inject
    private Recalcul recalcul;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PiecesScellees pieces;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** The child a fiche is about to be entered for, among its own. */
    @RolesAllowed(Droit.ACCORD_RECUEILLIR)
    public Famille preparer(UUID enfantId) {
        Famille famille = famille(enfantId);
        journal.noter(Acte.LECTURE, "accord", famille.enfant().getDossier().getId());
        return famille;
    }

    private Famille famille(UUID enfantId) {
        return enfants.famille(utilisateur.perimetre(Droit.ACCORD_RECUEILLIR), enfantId, LocalDate.now(horloge));
    }

    /**
     * Enters one gesture for the chosen children and recomputes what is allowed; entered again from the same draft, it is the
     * one already there.
     *
     * @param id the draft's
     */
    @RolesAllowed(Droit.ACCORD_RECUEILLIR)
    public FicheAccord recueillir(UUID id, UUID enfantId, AccordFormulaire saisi) {
        return accords.deja(id).orElseGet(() -> {
            accords.retenir(utilisateur.perimetre(Droit.ACCORD_RECUEILLIR), saisi.getEnfants());
            Famille famille = famille(enfantId);
            List<Accord> donnes = accords.accords(famille);
            AccordLu lu =
                    new AccordLu(saisi, famille, finalites.proposees(famille, donnes), donnes, LocalDate.now(horloge));
            FicheAccord fiche = lu.fiche(id);
            finalites.exigerDemandees(famille, lu.reponses());
            lu.enfants().forEach(e -> repondre(fiche, e, lu));
            accords.enregistrer(fiche);
            lu.enfants().forEach(e -> pieces.noterAvis(fiche, e, lu.avis(e)));
            lu.enfants().forEach(e -> pieces.garderTrace(fiche, e, lu.trace()));
            recalcul.calculer(lu.enfants());
            return fiche;
        });
    }

    private void repondre(FicheAccord fiche, Enfant enfant, AccordLu lu) {
        enfant.getDossier().exigerActif();
        journal.noter(Acte.MODIFICATION, "accord", enfant.getDossier().getId());
        lu.reponses().forEach((finalite, reponse) -> {
            fiche.repondre(enfant, accords.finalite(finalite.getId()), reponse);
            dossiers.tracer(enfant.getDossier(), trace(reponse), finalite.getLibelle());
        });
    }

    private static String trace(Reponse reponse) {
        return switch (reponse) {
            case ACCORDE -> "trace.accord.accorde";
            case REFUSE -> "trace.accord.refuse";
            case RETIRE -> "trace.accord.retire";
        };
    }

    /** One fiche, for its children within reach. */
    @RolesAllowed(Droit.FAMILLE_LIRE)
    public FicheLue lire(UUID id) {
        List<Accord> reponses = accords.deLaFiche(utilisateur.perimetre(Droit.FAMILLE_LIRE), id);
        if (reponses.isEmpty()) {
            throw new IntrouvableException();
        }
        List<Enfant> visibles =
                reponses.stream().map(Accord::getEnfant).distinct().toList();
        journal.noterTous(
                Acte.LECTURE,
                "accord",
                visibles.stream().map(e -> e.getDossier().getId()).toList());
        FicheAccord fiche = reponses.get(0).getFiche();
        SignatureLue signature = fiche.isAnnulee() ? null : pieces.signature(fiche, visibles);
        return fiche.isAnnulee()
                ? new FicheLue(
                        fiche,
                        reponses,
                        List.of(),
                        null,
                        modifiable(fiche),
                        accords.nom(fiche.getAnnulation().getPar()))
                : new FicheLue(fiche, reponses, pieces.avis(fiche, visibles), signature, modifiable(fiche), null);
    }

    /** Whether all its children are within reach of who may answer for them. */
    private boolean modifiable(FicheAccord fiche) {
        return utilisateur.peut(Droit.ACCORD_RECUEILLIR)
                && accords.entiere(utilisateur.perimetre(Droit.ACCORD_RECUEILLIR), fiche.getId());
    }

    /** What may be done today for a child whose page is being read, and why not. */
    @RolesAllowed(Droit.FAMILLE_LIRE)
    public AccordResume resumer(Famille famille) {
        Enfant enfant = famille.enfant();
        List<Accord> donnes = accords.accords(utilisateur.perimetre(Droit.FAMILLE_LIRE), enfant.getId());
        List<Explication> explications = finalites.de(famille).stream()
                .filter(f -> f.isDemandee() && f.getOperation() != Operation.PARTAGER_SANTE || repondue(f, donnes))
                .map(f -> Explication.de(f, enfant, donnes, famille.jour()))
                .toList();
        List<FicheAccord> fiches =
                donnes.stream().map(Accord::getFiche).distinct().toList();
        return new AccordResume(explications, fiches);
    }

    private static boolean repondue(Finalite finalite, List<Accord> donnes) {
        return donnes.stream()
                .anyMatch(a -> !a.isAnnule() && a.getFinalite().getCode().equals(finalite.getCode()));
    }

    /** The purposes that family may be asked, and those it agreed to that are asked no more: it may still take them back. */
    @RolesAllowed(Droit.ACCORD_RECUEILLIR)
    public List<Finalite> finalites(Famille famille) {
        return finalites.proposees(famille, accords.accords(famille));
    }
}
