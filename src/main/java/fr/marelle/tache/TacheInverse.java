package fr.marelle.tache;

import fr.marelle.geste.Inverse;
import fr.marelle.geste.Piece;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes back what was done to tasks, as long as they stand as the gesture left them. */
@Dependent
class TacheInverse implements Inverse {

    static final String FAITE = "TACHE_FAITE";
    static final String PRISE = "TACHE_PRISE";
    static final String REPORTEE = "TACHE_REPORTEE";
    static final String NOTEE = "TACHE_NOTEE";

    @Inject
    private TacheRepository repository;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Override
    public Set<String> natures() {
        return Set.of(FAITE, PRISE, REPORTEE, NOTEE);
    }

    @Override
    public boolean defaire(String nature, Piece piece) {
        return nature.equals(REPORTEE) ? reprendre(piece) : defaireTache(nature, piece);
    }

    private boolean reprendre(Piece piece) {
        Optional<ReportTache> report = repository
                .report(utilisateur.getCompteId(), piece.objet())
                .filter(r -> r.getVersion() == piece.version());
        if (piece.avant().isEmpty()) {
            report.ifPresent(repository::supprimer);
        } else {
            report.ifPresent(r -> r.reporter(LocalDate.parse(piece.avant())));
        }
        return report.isPresent();
    }

    private boolean defaireTache(String nature, Piece piece) {
        String droit = nature.equals(PRISE) ? Droit.EQUIPE_GERER : Droit.TACHE_SUIVRE;
        Optional<Tache> lue = repository
                .tache(utilisateur.perimetre(droit), piece.objet())
                .filter(t -> t.getVersion() == piece.version());
        lue.ifPresent(tache -> {
            switch (nature) {
                case FAITE -> tache.reprendre();
                case PRISE -> tache.confier(UUID.fromString(piece.avant()));
                default -> repository.supprimer(tache);
            }
            journal.noter(
                    Acte.MODIFICATION,
                    TacheSaisieService.OBJET,
                    tache.getDossier().getId());
        });
        return lue.isPresent();
    }
}
