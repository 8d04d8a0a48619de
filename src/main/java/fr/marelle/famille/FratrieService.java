package fr.marelle.famille;

import fr.marelle.dossier.Dossiers;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Brings brothers and sisters together, so that one gesture serves them all. */
@Stateless
@RolesAllowed(Droit.FAMILLE_MODIFIER)
public class FratrieService {

    @Inject
    private EnfantRepository enfants;

    @Inject
    private Fratries fratries;

    @Inject
    private Dossiers dossiers;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    /** The child to bring near. */
    public Enfant enfant(UUID id) {
        Enfant enfant = enfants.trouver(perimetre(), id);
        journal.noter(Acte.LECTURE, "famille", enfant.getDossier().getId());
        return enfant;
    }

    /** Other children within reach whose family name begins with {@code nom}; none for an empty one. */
    public List<EnfantLigne> candidats(UUID id, String nom) {
        journal.noter(Acte.RECHERCHE, "famille", null);
        return nom == null || nom.isBlank()
                ? List.of()
                : enfants.memeNom(perimetre(), nom.strip()).stream()
                        .filter(e -> !e.id().equals(id))
                        .toList();
    }

    /** The child {@code id} takes the family of {@code frereId}. */
    public void rapprocher(UUID id, UUID frereId) {
        if (id.equals(frereId)) {
            throw new BusinessRuleException("nom", "commun.choixObligatoire");
        }
        Enfant enfant = enfants.trouver(perimetre(), id);
        Enfant frere = enfants.trouver(perimetre(), frereId);
        enfant.getDossier().exigerActif();
        journal.noter(Acte.MODIFICATION, "famille", enfant.getDossier().getId());
        journal.noter(Acte.LECTURE, "famille", frere.getDossier().getId());
        fratries.rapprocher(enfant, frere);
        dossiers.tracer(enfant.getDossier(), "trace.famille.fratrie", null);
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.FAMILLE_MODIFIER);
    }
}
