package fr.marelle.famille;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Adults, who they are for a child, and what they hold of authority; for services, inside their transaction. */
@Dependent
public class Responsables {

    @Inject
    private FamilleRepository familles;

    @Inject
    private Lexique lexique;

    @Inject
    private Event<AutoriteChangee> changements;

    /** A new adult; only one {@link EtatResponsable#INCONNU} has no name. */
    public Responsable inscrire(
            UUID id, EtatResponsable etat, Civilite civilite, String nom, String prenom, Coordonnees coordonnees) {
        Responsable responsable = new Responsable(id, etat, civilite, nom, prenom);
        responsable.joindre(coordonnees);
        familles.enregistrer(responsable);
        return responsable;
    }

    /** That adult is now known as this; its children are found by the new name. */
    void identifier(Responsable responsable, EtatResponsable etat, Civilite civilite, String nom, String prenom) {
        responsable.identifier(etat, civilite, nom, prenom);
        for (Enfant enfant : familles.enfants(responsable)) {
            enfant.citer(
                    familles.liens(enfant).stream().map(Lien::getResponsable).toList());
            lexique.apprendre(enfant.getMots());
        }
    }

    /** Says who that adult is for the child; a link already there takes the new nature. */
    public Lien lier(Enfant enfant, Responsable responsable, NatureLien nature) {
        Lien lien = familles.lien(enfant, responsable).orElse(null);
        if (lien == null) {
            lien = new Lien(enfant, responsable, nature);
            familles.enregistrer(lien);
            enfant.citer(responsable);
            lexique.apprendre(enfant.getMots());
        }
        lien.requalifier(nature);
        return lien;
    }

    /**
     * From {@code du} on, that adult holds this of authority over the child; what it held that day ends.
     *
     * @param source where it is known from, in words, at most 200 characters
     */
    public void reconnaitre(
            Enfant enfant, Responsable responsable, NatureAutorite nature, LocalDate du, String source) {
        familles.autorites(enfant, responsable).stream()
                .filter(a -> a.vaut(du) || a.getAu() == null)
                .forEach(a -> a.terminer(du));
        familles.enregistrer(new Autorite(enfant, responsable, nature, du, source));
        signaler(enfant);
    }

    /** The child is entrusted to that service from {@code du} on; the parents still sign. */
    public void confier(Enfant enfant, String service, LocalDate du, String source) {
        familles.placements(enfant).stream()
                .filter(a -> a.vaut(du) || a.getAu() == null)
                .forEach(a -> a.terminer(du));
        familles.enregistrer(new Autorite(enfant, service, du, source));
        signaler(enfant);
    }

    /** What accords depend on has changed. */
    void signaler(Enfant enfant) {
        changements.fire(new AutoriteChangee(enfant.getId()));
    }
}
