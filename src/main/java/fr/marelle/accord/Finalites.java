package fr.marelle.accord;

import fr.marelle.famille.Famille;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.OuverturesSante;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The purposes in force, PRE by PRE. They change some times a year, and every page about a child reads them: they are kept for
 * a minute, and forgotten at once where one changes.
 */
@ApplicationScoped
public class Finalites {

    private static final long GARDE = Duration.ofMinutes(1).toNanos();

    @Inject
    private AccordRepository accords;

    @Inject
    private OuverturesSante ouvertures;

    private volatile Lues lues;

    private record Lues(List<Finalite> editions, long quand) {}

    /** A PRE has an edition of its own from now on. */
    record FinaliteAdaptee(UUID finaliteId) {}

    void oublier(@Observes(during = TransactionPhase.AFTER_SUCCESS) FinaliteAdaptee adaptation) {
        lues = null;
    }

    /** Every edition there ever was, the latest of each purpose first. */
    List<Finalite> editions() {
        Lues gardees = lues;
        if (gardees == null || System.nanoTime() - gardees.quand > GARDE) {
            gardees = new Lues(List.copyOf(accords.finalites()), System.nanoTime());
            lues = gardees;
        }
        return gardees.editions;
    }

    /** In the order of the form, each in the latest edition that is for every PRE. */
    public List<Finalite> toutes() {
        return Editions.enVigueur(editions(), null);
    }

    /** In the order of the form, each in the latest edition of that PRE, or else of every PRE. */
    List<Finalite> duPre(UUID preId) {
        return Editions.enVigueur(editions(), preId);
    }

    /** What that family's PRE says of each purpose. */
    List<Finalite> de(Famille famille) {
        Pre pre = famille.enfant().getDossier().preAu(famille.jour());
        return duPre(pre == null ? null : pre.getId());
    }

    /** Those a family may be asked: what its PRE asks, and health only where the compartment is open. */
    List<Finalite> demandees(Famille famille) {
        UUID pre = famille.enfant().getDossier().preAu(famille.jour()).getId();
        boolean sante = ouvertures.ouverte(pre, famille.jour());
        return duPre(pre).stream()
                .filter(Finalite::isDemandee)
                .filter(f -> sante || f.getOperation() != Operation.PARTAGER_SANTE)
                .toList();
    }

    /** Those, and what the family agreed to that is asked no more: whatever was given may be taken back (GDPR art. 7.3). */
    List<Finalite> proposees(Famille famille, List<Accord> donnes) {
        List<Finalite> demandees = demandees(famille);
        return de(famille).stream()
                .filter(f -> demandees.contains(f) || Editions.accordee(f, donnes))
                .toList();
    }

    /** Which texts these are, in their order: the forms carry it, that nobody answers others. */
    public static String textes(List<Finalite> proposees) {
        return proposees.stream().map(f -> f.getId().toString()).collect(Collectors.joining(" "));
    }

    /** @throws BusinessRuleException when the family is said to agree to what its PRE asks no more */
    void exigerDemandees(Famille famille, Map<Finalite, Reponse> reponses) {
        List<Finalite> demandees = demandees(famille);
        reponses.forEach((finalite, reponse) -> {
            if (reponse == Reponse.ACCORDE && !demandees.contains(finalite)) {
                throw new BusinessRuleException(null, "accord.plusDemandee", finalite.getLibelle());
            }
        });
    }
}
