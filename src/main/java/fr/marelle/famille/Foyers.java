package fr.marelle.famille;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Households and where they live, for services, inside their transaction. */
@Dependent
public class Foyers {

    @Inject
    private FamilleRepository familles;

    /** A new household, called {@code libelle} by the team, without any address yet. */
    public Foyer ouvrir(UUID id, String libelle) {
        Foyer foyer = new Foyer(id, libelle);
        familles.enregistrer(foyer);
        return foyer;
    }

    /** It lives there from {@code du} on; the place before ends that day. */
    public Domicile installer(
            UUID id, Foyer foyer, LocalDate du, TypeDomicile type, Adresse adresse, Situation situation) {
        return foyer.demenager(new Domicile(id, foyer, du, type, adresse, situation));
    }

    /**
     * These children leave a household where others stay, for one of their own called alike: nobody else's address moves.
     *
     * @param du first day of the new one
     */
    Foyer scinder(Foyer foyer, List<Enfant> enfants, LocalDate du) {
        for (Enfant enfant : enfants) {
            familles.residences(enfant, du).stream()
                    .filter(r -> r.getFoyer().equals(foyer))
                    .forEach(r -> r.terminer(du));
        }
        return ouvrir(UUID.randomUUID(), foyer.getLibelle());
    }

    /**
     * The child lives in that household from {@code du} on, unless it already does.
     *
     * @param quitte whether it leaves its other households that day
     */
    public void loger(Enfant enfant, Foyer foyer, LocalDate du, boolean quitte) {
        boolean deja = false;
        for (Residence residence : familles.residences(enfant, du)) {
            if (residence.getFoyer().equals(foyer)) {
                deja = true;
            } else if (quitte) {
                residence.terminer(du);
            }
        }
        if (!deja) {
            familles.enregistrer(new Residence(enfant, foyer, du));
        }
    }
}
