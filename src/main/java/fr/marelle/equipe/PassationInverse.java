package fr.marelle.equipe;

import fr.marelle.dossier.Dossiers;
import fr.marelle.geste.Inverse;
import fr.marelle.geste.Piece;
import fr.marelle.habilitation.Acces;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Exclusions;
import fr.marelle.habilitation.Qualite;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Hands files back to whoever had them. No row nor trace is rewritten: the file was handed over, then handed back, and both can be
 * read in it.
 */
@Dependent
class PassationInverse implements Inverse {

    static final String PASSES = "DOSSIERS_PASSES";

    private static final String MOTIF = "Passation annulée";

    @Inject
    private EquipeRepository repository;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Exclusions exclusions;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Who had it, and as what; empty when nobody had. */
    static String avant(UUID compteId, Qualite qualite) {
        return compteId == null ? "" : compteId + "," + qualite;
    }

    @Override
    public Set<String> natures() {
        return Set.of(PASSES);
    }

    @Override
    public boolean defaire(String nature, Piece piece) {
        Optional<Acces> passe = repository
                .acces(utilisateur.perimetre(Droit.EQUIPE_GERER), piece.objet())
                .filter(a -> a.getVersion() == piece.version());
        return passe.isPresent() && rendre(passe.get(), piece.avant());
    }

    private boolean rendre(Acces passe, String avant) {
        UUID dossierId = passe.getDossier().getId();
        LocalDate jour = LocalDate.now(horloge);
        LocalDate du = passe.getDu().isBefore(jour) ? jour : passe.getDu();
        if (avant.isEmpty()) {
            passe.terminer(du);
            dossiers.tracer(passe.getDossier(), "trace.equipe.passeAnnule", null);
        } else {
            UUID premier = UUID.fromString(avant.substring(0, avant.indexOf(',')));
            if (!exclusions.parmi(List.of(dossierId), premier, du).isEmpty()) {
                return false;
            }
            passe.terminer(du);
            Qualite qualite = Qualite.valueOf(avant.substring(avant.indexOf(',') + 1));
            acces.nommer(passe.getDossier(), premier, qualite, du, MOTIF);
            dossiers.tracer(passe.getDossier(), "trace.equipe.passe", repository.nom(premier));
        }
        journal.noter(Acte.MODIFICATION, "equipe", dossierId);
        return true;
    }
}
