package fr.marelle.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.tache.Attente;
import fr.marelle.tache.Bord;
import fr.marelle.tache.Choisies;
import fr.marelle.tache.FiltreTache;
import fr.marelle.tache.Regle;
import fr.marelle.tache.Tableau;
import fr.marelle.tache.TacheService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What awaits the person who opens her home page: counts, no name of a child. */
@Stateless
@RolesAllowed(Droit.ACCUEIL)
public class AccueilService {

    @Inject
    private TacheService taches;

    @Inject
    private UtilisateurCourant utilisateur;

    /** Null for who has nothing to do in files. */
    public Bord bord() {
        return utilisateur.peut(Droit.TACHE_SUIVRE) ? taches.bord() : null;
    }

    /** One's own affair by subject: together, all of it. */
    public List<Tuile> sujets(Bord bord) {
        List<Tuile> tuiles = new ArrayList<>();
        if (bord != null) {
            for (Regle regle : Regle.values()) {
                ajouter(tuiles, bord.tableau(), "Tuile." + regle.name(), FiltreTache.MIENNES, regle);
            }
        }
        return tuiles;
    }

    /** What slips in a whole PRE, for who answers for it; nothing for the others. */
    public List<Tuile> equipe(Bord bord) {
        List<Tuile> tuiles = new ArrayList<>();
        if (bord != null && utilisateur.peut(Droit.SAISINE_STATUER)) {
            ajouter(tuiles, bord.tableau(), "tache.tuileRetard", FiltreTache.RETARD, null);
            ajouter(tuiles, bord.tableau(), "Tuile.CONTACT", FiltreTache.EQUIPE, Regle.CONTACT);
            ajouter(tuiles, bord.tableau(), "tache.tuileSansPersonne", FiltreTache.SANS_PERSONNE, null);
        }
        return tuiles;
    }

    private static void ajouter(List<Tuile> tuiles, Tableau tableau, String cle, FiltreTache filtre, Regle regle) {
        List<Attente> liste = tableau.liste(new Choisies(filtre, regle, null, null));
        if (!liste.isEmpty()) {
            boolean enRetard = liste.stream().anyMatch(Attente::isEnRetard);
            tuiles.add(new Tuile(cle, liste.size(), filtre, regle, enRetard));
        }
    }
}
