package fr.marelle.famille;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list of children: filtered and ordered, always within reach. */
@Stateless
@RolesAllowed(Droit.FAMILLE_LIRE)
public class EnfantsService {

    @Inject
    private EnfantsRepository enfants;

    @Inject
    private Possibles possibles;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    /**
     * One page of it.
     *
     * @param choix codes by criterion, each among {@link #possibles} or of an enum
     * @param numero from 1
     */
    public Page<EnfantVu> lister(Map<String, String> choix, TriEnfants tri, Set<ColonneEnfant> colonnes, int numero) {
        Perimetre perimetre = utilisateur.perimetre(Droit.FAMILLE_LIRE);
        Set<ColonneEnfant> dites = EnumSet.noneOf(ColonneEnfant.class);
        colonnes.stream()
                .filter(c -> c != ColonneEnfant.CONTACT || DepuisContact.estDit(utilisateur))
                .forEach(dites::add);
        boolean contacts = dites.contains(ColonneEnfant.CONTACT) || choix.containsKey(FiltreEnfants.CONTACT);
        journal.noterObjets(Acte.RECHERCHE, contacts ? List.of("famille", "parcours") : List.of("famille"));
        return enfants.page(perimetre, filtre(choix, perimetre), tri, dites, numero);
    }

    /** How many each of these choices keeps, in their order; one statement. */
    public List<Long> compter(List<Map<String, String>> choix) {
        Perimetre perimetre = utilisateur.perimetre(Droit.FAMILLE_LIRE);
        return enfants.compter(
                perimetre, choix.stream().map(c -> filtre(c, perimetre)).toList());
    }

    /** What the list may be filtered by: labels by code, by criterion. */
    public Map<String, Map<String, String>> possibles() {
        return possibles.lire(Droit.FAMILLE_LIRE);
    }

    /** What she may not be told of filters nothing either. */
    private FiltreEnfants filtre(Map<String, String> choix, Perimetre perimetre) {
        Map<String, String> dits = new HashMap<>(choix);
        if (!DepuisContact.estDit(utilisateur)) {
            dits.remove(FiltreEnfants.CONTACT);
        }
        return FiltreEnfants.de(dits, perimetre);
    }
}
