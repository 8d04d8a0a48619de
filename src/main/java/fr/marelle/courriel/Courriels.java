package fr.marelle.courriel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue of messages; each step is a transaction of its own, committed before the next. */
@Dependent
public class Courriels {

    /** What is over is forgotten after so long. */
    private static final Duration MEMOIRE = Duration.ofDays(30);

    /** A message is handed over within a minute; one still held after so long was left by a server that died. */
    private static final Duration PRISE = Duration.ofHours(1);

    @Inject
    private CourrielRepository repository;

    @Inject
    private Smtp smtp;

    @Inject
    private Clock horloge;

    /** Accounts that want a message and have none of that key yet; none where no mail server is told. */
    @Transactional
    public List<UUID> attendent(String cle) {
        return smtp.isOuvert() ? repository.attendent(cle) : List.of();
    }

    /**
     * Queues it, once a key and an account.
     *
     * @param texte null when there is nothing to say: it is then not asked again
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void deposer(UUID compteId, String cle, Courriel.Texte texte) {
        if (smtp.isOuvert() && !repository.existe(compteId, cle)) {
            repository
                    .abonnement(compteId)
                    .ifPresent(a -> repository.enregistrer(new Courriel(a, cle, texte, horloge.instant())));
        }
    }

    /**
     * One message this server alone is to send.
     *
     * @param depuis when it was queued
     */
    record Pris(UUID id, String adresse, Courriel.Texte texte, Instant depuis) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Pris> prendre() {
        return repository.prochain(horloge.instant()).map(c -> {
            c.prendre(horloge.instant());
            return new Pris(c.getId(), c.getAdresse(), new Courriel.Texte(c.getSujet(), c.getCorps()), c.getCreeLe());
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void conclure(Pris pris, Expedition.Issue issue) {
        Courriel courriel = repository.trouver(pris.id());
        switch (issue) {
            case PRISE -> courriel.conclure(EtatCourriel.ENVOYE);
            case REFUSEE -> courriel.conclure(EtatCourriel.ABANDONNE);
            case INCERTAINE -> courriel.conclure(EtatCourriel.INCERTAIN);
            case PAS_PRISE -> courriel.differer(horloge.instant(), pris.depuis());
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ranger() {
        repository.abandonnerPris(horloge.instant().minus(PRISE));
        repository.purger(horloge.instant().minus(MEMOIRE));
    }
}
