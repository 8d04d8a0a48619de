package fr.marelle.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What awaits the person who opens her home page: counts, no name. */
@Stateless
@RolesAllowed(Droit.ACCUEIL)
public class AccueilService {

    /** Days without any contact after which a parcours is worth a look. */
    static final int SANS_CONTACT = 60;

    @Inject
    private AccueilRepository comptes;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Only what there is to do: nothing when all is up to date. */
    public List<Tache> taches() {
        List<Tache> taches = new ArrayList<>();
        if (utilisateur.peut(Droit.SAISINE_STATUER)) {
            ajouter(
                    taches,
                    "accueil.saisines",
                    comptes.saisinesRecues(utilisateur.perimetre(Droit.SAISINE_STATUER)),
                    "/saisine/liste",
                    false);
        }
        if (utilisateur.peut(Droit.ACCORD_RECUEILLIR)) {
            AccordsAttendus attendus = comptes.accords(utilisateur.perimetre(Droit.ACCORD_RECUEILLIR));
            ajouter(taches, "accueil.accords", attendus.aRecueillir(), "/saisine/liste", false);
            ajouter(taches, "accueil.notices", attendus.notices(), "/saisine/liste", true);
            ajouter(taches, "accueil.expirent", attendus.expirent(), "/accord/liste", false);
        }
        if (utilisateur.peut(Droit.EPS_PREPARER)) {
            ajouter(
                    taches,
                    "accueil.eps",
                    comptes.pretesPourEps(utilisateur.perimetre(Droit.EPS_PREPARER)),
                    "/eps/liste",
                    false);
        }
        if (utilisateur.peut(Droit.PARCOURS_OUVRIR)) {
            ajouter(
                    taches,
                    "accueil.ratifier",
                    comptes.demarragesARatifier(utilisateur.perimetre(Droit.PARCOURS_OUVRIR)),
                    "/parcours/liste",
                    true);
        }
        if (utilisateur.peut(Droit.PARCOURS_SUIVRE)) {
            LocalDate depuis = LocalDate.now(horloge).minusDays(SANS_CONTACT);
            ajouter(
                    taches,
                    "accueil.contact",
                    comptes.parcoursSansContact(utilisateur.perimetre(Droit.PARCOURS_SUIVRE), depuis),
                    "/parcours/liste",
                    true);
        }
        return taches;
    }

    /** Nothing one could not open. */
    private void ajouter(List<Tache> taches, String cle, long nombre, String page, boolean enRetard) {
        if (nombre > 0 && Routes.droits(page).orElseThrow().stream().anyMatch(utilisateur::peut)) {
            taches.add(new Tache(cle, nombre, page, enRetard));
        }
    }
}
