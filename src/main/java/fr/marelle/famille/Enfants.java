package fr.marelle.famille;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.territoire.Etablissement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Children, for the services of other features, inside their transaction. */
@Dependent
public class Enfants {

    @Inject
    private EnfantRepository enfants;

    @Inject
    private FamilleRepository familles;

    @Inject
    private Lexique lexique;

    @Inject
    private Clock horloge;

    /**
     * Makes the child of a file; made again with the same identifier, it is the one already made.
     *
     * @param naissance null when only an age is known
     * @param ageDeclare years on {@code ageDeclareLe}; null when the birth date is known
     * @param niveau code of NIVEAU_SCOLAIRE; may be null
     * @param etablissement may be null
     * @throws BusinessRuleException when nameless, born in the future, or of no known age
     */
    public Enfant creer(
            UUID id,
            Dossier dossier,
            String nom,
            String prenom,
            LocalDate naissance,
            Integer ageDeclare,
            LocalDate ageDeclareLe,
            Sexe sexe,
            String niveau,
            Etablissement etablissement) {
        Optional<Enfant> deja = enfants.deja(id);
        if (deja.isPresent()) {
            return deja.filter(e -> e.getDossier().equals(dossier)).orElseThrow(IntrouvableException::new);
        }
        if (naissance != null && naissance.isAfter(LocalDate.now(horloge))) {
            throw new BusinessRuleException("naissance", "commun.dateFuture");
        }
        Enfant enfant = new Enfant(id, dossier, nom, prenom, sexe);
        enfant.situer(naissance, ageDeclare, ageDeclareLe);
        enfant.scolariser(niveau, etablissement);
        enfants.enregistrer(enfant);
        lexique.apprendre(enfant.getMots());
        return enfant;
    }

    /** Within reach, with its file and school, or not found. */
    public Enfant trouver(Perimetre perimetre, UUID id) {
        return enfants.trouver(perimetre, id);
    }

    /** Within reach, among its own on {@code jour}, or not found. */
    public Famille famille(Perimetre perimetre, UUID id, LocalDate jour) {
        return new Famille(familles.enfant(perimetre, id), familles.liens(perimetre, id), !perimetre.lecture(), jour);
    }

    /** The child of a file already known to be within reach; null when it has none yet. */
    public Enfant duDossier(UUID dossierId) {
        return enfants.duDossier(dossierId).orElse(null);
    }

    /** Children within reach who may be the same one, at most 10; {@code naissance} may be null. */
    public List<EnfantLigne> homonymes(Perimetre perimetre, String nom, String prenom, LocalDate naissance) {
        return enfants.homonymes(perimetre, nom, prenom, naissance);
    }
}
