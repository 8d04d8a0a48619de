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

    /** What one PRE asks, in the order of the form. */
    public record DuPre(Pre pre, List<Finalite> finalites) {}

    @Inject
    private Finalites finalites;

    @Inject
    private Recalcul recalcul;

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

    /** What each of them asks today. */
    public List<DuPre> lister() {
        return pres().stream()
                .map(p -> new DuPre(p, finalites.duPre(p.getId())))
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

    /** A new edition for one PRE; submitting the same draft again makes no other. */
    public void adapter(UUID brouillon, UUID surId, FinaliteFormulaire saisi) {
        Finalite avant = lire(surId);
        FinaliteLue lue = new FinaliteLue(saisi, avant);
        Pre pre = pres().stream()
                .filter(p -> p.getId().equals(lue.pre()))
                .findFirst()
                .orElseThrow(IntrouvableException::new);
        if (finalites.adapter(brouillon, avant, lue)) {
            journal.noterMotif(Acte.MODIFICATION, "accord", null, avant.getLibelle() + " : " + pre.getNom());
        }
    }

    /** Recomputes every file from its facts; how many are allowed something else than what is stored, 0 unless something is wrong. */
    public int verifier() {
        journal.noterMotif(Acte.LECTURE, "accord", null, "vérification des droits d’agir");
        return recalcul.ecarts();
    }
}
