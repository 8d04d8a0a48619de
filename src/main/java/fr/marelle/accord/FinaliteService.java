package fr.marelle.accord;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Territoires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What each PRE asks of families, in its own words; decided by its DPD, edition after edition. */
@Stateless
@RolesAllowed(Droit.FINALITE_ADAPTER)
public class FinaliteService {

    /** What one PRE says in its own words, or does not ask. */
    public record Propre(Pre pre, Finalite finalite) {}

    @Inject
    private Finalites finalites;

    @Inject
    private Adaptations adaptations;

    @Inject
    private VerificationAccords verification;

    @Inject
    private Territoires territoires;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    /** PRE one is the DPD of, by code. */
    public List<Pre> pres() {
        return territoires.pres().stream()
                .filter(p -> utilisateur.tient(Droit.FINALITE_ADAPTER, p.getId()))
                .toList();
    }

    /** What every PRE asks that says nothing of its own, in the order of the form. */
    public List<Finalite> communes() {
        return finalites.toutes();
    }

    /** What they say of their own today, PRE by PRE. */
    public List<Propre> propres() {
        return pres().stream()
                .flatMap(p -> finalites.duPre(p.getId()).stream()
                        .filter(f -> f.getPreId() != null)
                        .map(f -> new Propre(p, f)))
                .toList();
    }

    /** One edition, of every PRE or of one of hers. */
    public Finalite lire(UUID id) {
        return finalites.editions().stream()
                .filter(f -> f.getId().equals(id))
                .filter(f -> f.getPreId() == null || utilisateur.tient(Droit.FINALITE_ADAPTER, f.getPreId()))
                .findFirst()
                .orElseThrow(IntrouvableException::new);
    }

    /** The edition that PRE of hers has in force this instant, of the purpose of that one. */
    public Finalite actuelle(UUID surId, UUID preId) {
        Finalite avant = lire(surId);
        if (!utilisateur.tient(Droit.FINALITE_ADAPTER, preId)) {
            throw new IntrouvableException();
        }
        return adaptations.actuelle(avant.getCode(), preId);
    }

    /** A new edition for one PRE; submitting the same draft again makes no other. */
    public void adapter(UUID brouillon, UUID surId, FinaliteFormulaire saisi) {
        Finalite avant = lire(surId);
        FinaliteLue lue = new FinaliteLue(saisi, avant);
        Pre pre = pres().stream()
                .filter(p -> p.getId().equals(lue.pre()))
                .findFirst()
                .orElseThrow(IntrouvableException::new);
        if (adaptations.adapter(brouillon, avant, lue, saisi.getVue())) {
            journal.noterMotif(Acte.MODIFICATION, "accord", null, avant.getLibelle() + " : " + pre.getNom());
        }
    }

    /** Recomputes every file from its facts; how many are allowed something else than what is stored, 0 unless something is wrong. */
    public int verifier() {
        journal.noterMotif(Acte.LECTURE, "accord", null, "vérification des droits d’agir");
        return verification.ecarts();
    }
}
