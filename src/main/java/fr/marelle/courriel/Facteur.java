package fr.marelle.courriel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Sends what waits, every ten seconds; a mail server that is away is left alone until the next turn. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Facteur {

    @Inject
    private Courriels courriels;

    @Inject
    private Smtp smtp;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void passer() {
        if (!smtp.isOuvert()) {
            return;
        }
        Expedition expedition =
                new Expedition(smtp.proprietes(), smtp.expediteur(), smtp.utilisateur(), smtp.motDePasse());
        for (Optional<Courriels.Pris> pris = courriels.prendre(); pris.isPresent(); pris = courriels.prendre()) {
            Expedition.Issue issue = expedition.expedier(
                    pris.get().id(), pris.get().adresse(), pris.get().texte());
            courriels.conclure(pris.get(), issue);
            if (issue == Expedition.Issue.PAS_PRISE) {
                return;
            }
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void ranger() {
        courriels.ranger();
    }
}
