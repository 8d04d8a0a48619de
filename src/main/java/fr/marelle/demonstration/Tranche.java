package fr.marelle.demonstration;

import fr.marelle.demonstration.Suivi.Episode;
import fr.marelle.eps.Reunion;
import fr.marelle.parcours.Parcours;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Some hundreds of children of one PRE in one transaction: families first, then what names them by identifier alone. It only
 * puts the other classes in order, hence so many of them.
 */
@Dependent
class Tranche {

    /** Days of a young child's life before which nobody would have filed anything. */
    private static final int TROP_JEUNE = 700;

    @Inject
    private FamillesDemonstration familles;

    @Inject
    private AccordsDemonstration accords;

    @Inject
    private SaisinesDemonstration saisines;

    @Inject
    private ReceptionDemonstration reception;

    @Inject
    private ParcoursDemonstration parcours;

    @Inject
    private ReunionsDemonstration eps;

    @Inject
    private PassagesDemonstration passages;

    @Inject
    private InvitesDemonstration invites;

    @Inject
    private SignalementsDemonstration signalements;

    @Inject
    private ConseilsDemonstration conseils;

    @Inject
    private DocumentsDemonstration documents;

    @Inject
    private TachesDemonstration taches;

    @Inject
    private LectureLieux lecture;

    @Inject
    private DemonstrationRepository base;

    @Transactional
    @ActivateRequestContext
    void ecrire(Equipe equipe, int nombre, Hasard hasard) {
        base.grouper();
        accords.commencer();
        LocalDate jour = equipe.calendrier().aujourdhui();
        Lieux lieux = lecture.lieux(equipe.pre(), jour.getYear());
        List<Suivi> suivis = new ArrayList<>();
        while (suivis.size() < nombre) {
            suivis.addAll(famille(lieux, equipe, nombre - suivis.size(), hasard));
        }
        reception.recevoir(
                lieux, suivis.stream().map(Suivi::enfant).toList(), Math.max(1, nombre * 14 / 100), jour, hasard);
        conseils.conseiller(lieux, 1 + nombre / 15, jour, hasard);
        base.ecrire();
        Map<Episode, Parcours> ouverts = new IdentityHashMap<>();
        for (Suivi suivi : suivis) {
            suivi.episodes().forEach(e -> ouverts.put(e, parcours.ouvrir(lieux, suivi, e, jour, hasard)));
        }
        base.ecrire();
        signalements.reprendre(suivis, jour);
        Map<UUID, Reunion> reunions = base.reunions(equipe.pre());
        for (Suivi suivi : suivis) {
            suivi.episodes()
                    .forEach(e -> passages.inscrire(equipe.calendrier(), reunions, suivi, e, ouverts.get(e), hasard));
        }
        documents.deposer(suivis, jour, hasard);
        taches.noter(suivis, jour, hasard.derive("taches"));
    }

    private List<Suivi> famille(Lieux lieux, Equipe equipe, int reste, Hasard hasard) {
        Calendrier calendrier = equipe.calendrier();
        LocalDate jour = calendrier.aujourdhui();
        List<LocalDate> naissances = Repartition.fratrie(jour, reste, hasard);
        LocalDate benjamin = naissances.get(naissances.size() - 1);
        int anciennete = (int) Math.max(60, jour.toEpochDay() - benjamin.toEpochDay() - TROP_JEUNE);
        Histoire histoire = Histoire.tirer(calendrier, anciennete, hasard);
        List<Suivi> fratrie =
                familles.creer(lieux, histoire, naissances, equipe.prochain(naissances.size()), jour, hasard);
        accords.recueillir(fratrie, histoire, hasard);
        saisines.deposer(fratrie, histoire, hasard);
        if (histoire.issue() == Issue.RETOUR && histoire.finLe() != null) {
            saisines.deposer(fratrie, Histoire.retour(histoire, calendrier, hasard), hasard);
        } else if (hasard.chance(4)) {
            saisines.doubler(fratrie.get(0), hasard);
        }
        return fratrie;
    }

    /** The past meetings of the PRE are over. */
    @Transactional
    @ActivateRequestContext
    void tenir(Equipe equipe) {
        Map<UUID, Reunion> reunions = base.reunions(equipe.pre());
        eps.tenir(equipe.calendrier(), reunions);
        invites.inviter(equipe, reunions);
    }
}
