package fr.marelle.courriel;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.UUID;

/** Whether the current person wants messages, and where. */
@Stateless
@RolesAllowed(Droit.TACHE_SUIVRE)
public class AbonnementService {

    private static final int LONGUEUR = 254;

    @Inject
    private CourrielRepository repository;

    @Inject
    private Smtp smtp;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /** Whether this house sends messages at all. */
    public boolean ouvert() {
        return smtp.isOuvert();
    }

    /** Where the current person gets them; null when she wants none. */
    public String adresse() {
        return repository
                .abonnement(utilisateur.getCompteId())
                .map(Abonnement::getAdresse)
                .orElse(null);
    }

    /** From the next morning on, at that address. */
    public void abonner(String saisie) {
        Erreurs erreurs = new Erreurs();
        String adresse = erreurs.obligatoire("adresse", saisie, LONGUEUR);
        erreurs.exiger(adresse == null || estAdresse(adresse), "adresse", "courriel.adresse");
        erreurs.exiger(smtp.isOuvert(), null, "courriel.ferme");
        erreurs.lever();
        UUID moi = utilisateur.getCompteId();
        repository
                .abonnement(moi)
                .ifPresentOrElse(a -> a.demenager(adresse), () -> repository.enregistrer(new Abonnement(moi, adresse)));
        journal.noterMotif(Acte.MODIFICATION, "compte", null, "résumé du matin demandé");
    }

    /** No more; what waits in the queue still leaves. */
    public void desabonner() {
        repository.abonnement(utilisateur.getCompteId()).ifPresent(a -> {
            repository.supprimer(a);
            journal.noterMotif(Acte.MODIFICATION, "compte", null, "résumé du matin refusé");
        });
    }

    /** One address, nothing before nor after it, of a domain with a dot; without accents, which many mail servers refuse. */
    static boolean estAdresse(String saisie) {
        try {
            InternetAddress[] lues = InternetAddress.parse(saisie, true);
            return saisie.chars().allMatch(c -> c > ' ' && c < 127)
                    && lues.length == 1
                    && saisie.equals(lues[0].getAddress())
                    && saisie.indexOf('.', saisie.indexOf('@')) > 0;
        } catch (AddressException e) {
            return false;
        }
    }
}
