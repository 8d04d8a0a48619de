package fr.marelle.famille;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Gives a child the family of a brother or sister; for services, inside their transaction. */
@Dependent
public class Fratries {

    @Inject
    private FamilleRepository familles;

    @Inject
    private Responsables responsables;

    @Inject
    private Foyers foyers;

    @Inject
    private Clock horloge;

    /** The child takes the adults, the authority in force and the households of {@code frere}; what it has already stays. */
    public void rapprocher(Enfant enfant, Enfant frere) {
        LocalDate jour = LocalDate.now(horloge);
        for (Lien lien : familles.liens(frere)) {
            Responsable adulte = lien.getResponsable();
            if (familles.lien(enfant, adulte).isEmpty()) {
                responsables.lier(enfant, adulte, lien.getNature());
                familles.autorites(frere, adulte).stream()
                        .filter(a -> a.vaut(jour))
                        .forEach(a -> familles.enregistrer(
                                new Autorite(enfant, adulte, a.getNature(), depuis(enfant, a.getDu()), a.getSource())));
            }
        }
        for (Residence residence : familles.residences(frere, jour)) {
            foyers.loger(enfant, residence.getFoyer(), depuis(enfant, residence.getDu()), false);
        }
        responsables.signaler(enfant);
    }

    /** Nothing about a child begins before its birth. */
    private static LocalDate depuis(Enfant enfant, LocalDate du) {
        LocalDate naissance = enfant.getNaissance();
        return naissance != null && naissance.isAfter(du) ? naissance : du;
    }
}
