package fr.marelle.tache;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows what awaits. Noting a task is {@link TacheSaisieService}, what is done to tasks {@link TacheGesteService}. */
@Stateless
@RolesAllowed(Droit.TACHE_SUIVRE)
public class TacheService {

    @Inject
    private Guet guet;

    @Inject
    private TacheRepository repository;

    @Inject
    private BordRepository chiffres;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** One page of a list; {@code numero} from 1. */
    public ListeTaches lister(Choisies choix, TriTaches tri, int numero) {
        Guet.Vue vue = guet.voir();
        Tableau tableau = vue.tableau();
        Map<UUID, String> gens = vue.gens();
        List<Attente> toutes = tableau.liste(choix.parmi(gens.keySet())).stream()
                .sorted(tri.ordre())
                .toList();
        int premier = Math.min((Math.max(numero, 1) - 1) * Page.ECRAN, toutes.size());
        List<Attente> lignes = toutes.subList(premier, Math.min(premier + Page.ECRAN, toutes.size()));
        ouvrir(lignes, choix.dossierId());
        return new ListeTaches(tableau, gens, new Page<>(lignes, toutes.size(), Math.max(numero, 1), Page.ECRAN));
    }

    /** Opens what was noted, and says in the journal of whose files. */
    private void ouvrir(List<Attente> lignes, UUID dossierId) {
        List<Attente> notees = lignes.stream().filter(a -> a.texte() != null).toList();
        Set<UUID> lus = new LinkedHashSet<>();
        notees.forEach(a -> lus.add(a.lieu().dossierId()));
        coffre.preparer(lus);
        notees.forEach(a -> coffre.ouvrir(a.lieu().dossierId(), TacheSaisieService.LIEU, a.objetId(), a.texte()));
        lignes.stream()
                .map(a -> a.lieu().dossierId())
                .filter(d -> d.equals(dossierId))
                .forEach(lus::add);
        journal.noterRecherche(TacheSaisieService.OBJET, null, null, lus);
    }

    /** What the home page tells: counts, no child. */
    public Bord bord() {
        LocalDate jour = LocalDate.now(horloge);
        Guet.Vue vue = guet.voir();
        var perimetre = utilisateur.perimetre(Droit.SAISINE_STATUER);
        return new Bord(
                vue.tableau(),
                Etats.compter(vue.situations()),
                perimetre.entier() ? ChargeReferent.compter(vue) : List.of(),
                perimetre.entier() ? Delais.de(chiffres.delais(perimetre, jour.minusYears(1))) : null,
                utilisateur.peut(Droit.EPS_LIRE) ? chiffres.prochaine(utilisateur.perimetre(Droit.EPS_LIRE)) : null);
    }
}
