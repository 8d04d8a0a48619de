package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.Enfants;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.Connexions;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A fiche filled by the team is turned to the parent, who reads it alone on the screen, and signs. */
@Stateless
@RolesAllowed(Droit.ACCORD_RECUEILLIR)
public class SignatureService {

    @Inject
    private AccordRepository accords;

    @Inject
    private Finalites finalites;

    @Inject
    private Enfants enfants;

    @Inject
    private AccordService fiches;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Connexions connexions;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** Whether the draft of that identifier was signed; read for the journal of that child, out of reach there is nothing. */
    public boolean signee(UUID id, UUID enfantId) {
        Perimetre perimetre = utilisateur.perimetre(Droit.ACCORD_RECUEILLIR);
        Enfant enfant = enfants.trouver(perimetre, enfantId);
        journal.noter(Acte.LECTURE, "accord", enfant.getDossier().getId());
        return id != null
                && accords.deLaFiche(perimetre, id).stream()
                        .anyMatch(a -> a.getFiche().getSupport() == Support.ECRAN);
    }

    /**
     * What to show to who signs.
     *
     * @param id the draft's
     * @throws BusinessRuleException when the form is not ready to be signed
     */
    public FicheASigner presenter(UUID id, UUID enfantId, AccordFormulaire saisi) {
        Famille famille =
                enfants.famille(utilisateur.perimetre(Droit.ACCORD_RECUEILLIR), enfantId, LocalDate.now(horloge));
        List<Accord> donnes = accords.accords(famille);
        List<Finalite> proposees = finalites.proposees(famille, donnes);
        AccordLu lu = new AccordLu(saisi, famille, proposees, donnes, famille.jour());
        journal.noterTous(
                Acte.LECTURE,
                "accord",
                lu.enfants().stream().map(e -> e.getDossier().getId()).toList());
        FicheASigner fiche = lu.aSigner(id);
        if (!Finalites.textes(proposees).equals(saisi.getTextes())) {
            throw new BusinessRuleException(null, "accord.texteChange");
        }
        finalites.exigerDemandees(famille, lu.reponses());
        return fiche;
    }

    /**
     * The same, and from now on the screen opens that page about it alone: it goes into the hands of who signs.
     *
     * @return the new secret of the sign-in's cookie
     */
    public String faireSigner(String page, UUID id, UUID enfantId, AccordFormulaire saisi) {
        presenter(id, enfantId, saisi);
        return connexions.preter(page, id);
    }

    /**
     * Signed: stored as any other fiche, once, provided that it still says what was shown.
     *
     * @param vu {@link FicheASigner#vu} of what was shown
     */
    public void signer(UUID id, UUID enfantId, AccordFormulaire saisi, String vu) {
        if (accords.deja(id).isPresent()) {
            return;
        }
        accords.retenir(utilisateur.perimetre(Droit.ACCORD_RECUEILLIR), saisi.getEnfants());
        if (!presenter(id, enfantId, saisi).vu().equals(vu)) {
            throw new BusinessRuleException("signature", "accord.autreTexte");
        }
        saisi.setSupport(Support.ECRAN.name());
        fiches.recueillir(id, enfantId, saisi);
    }
}
