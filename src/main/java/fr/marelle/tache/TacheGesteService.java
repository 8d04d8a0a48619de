package fr.marelle.tache;

import fr.marelle.geste.Decompte;
import fr.marelle.geste.Gestes;
import fr.marelle.geste.Issue;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is done to tasks from their list, one or several at once. Each is judged by itself, within reach as it is read; whatever
 * is out of reach answers as what does not exist. Each gesture can be undone ({@link TacheInverse}).
 */
@Stateless
@RolesAllowed(Droit.TACHE_SUIVRE)
public class TacheGesteService {

    /** Days during which a task may be put aside. */
    static final int REPORT = 90;

    private static final String HORS_LISTE = "tache.horsListe";

    @Inject
    private Guet guet;

    @Inject
    private TacheRepository repository;

    @Inject
    private Gestes gestes;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Done, by whoever says so: what was noted alone, the rest is done on its own page. */
    public Issue faire(Collection<String> cles) {
        Decompte decompte = new Decompte();
        List<Tache> taches = notees(Droit.TACHE_SUIVRE, cles, decompte);
        Map<Tache, String> faites = new LinkedHashMap<>();
        for (Tache tache : taches) {
            if (tache.getFaiteLe() == null) {
                tache.faire(utilisateur.getCompteId(), LocalDate.now(horloge));
                faites.put(tache, "");
                decompte.faire();
            } else {
                decompte.refuser("tache.lotDejaFaites");
            }
        }
        return conclure(decompte, TacheInverse.FAITE, faites, "tache.lotFaites");
    }

    /** Takes over what somebody else of the team was to do. */
    @RolesAllowed(Droit.EQUIPE_GERER)
    public Issue prendre(Collection<String> cles) {
        UUID moi = utilisateur.getCompteId();
        Decompte decompte = new Decompte();
        List<Tache> taches = notees(Droit.EQUIPE_GERER, cles, decompte);
        Map<Tache, String> prises = new LinkedHashMap<>();
        for (Tache tache : taches) {
            if (tache.getFaiteLe() != null) {
                decompte.refuser("tache.lotDejaFaites");
            } else if (moi.equals(tache.getResponsableId())) {
                decompte.refuser("tache.lotDejaVotres");
            } else {
                prises.put(tache, tache.getResponsableId().toString());
                tache.confier(moi);
                decompte.faire();
            }
        }
        return conclure(decompte, TacheInverse.PRISE, prises, "tache.lotPrises");
    }

    /**
     * Shows them no more before {@code saisi}, to oneself; others still see them.
     *
     * @param champ where the day was typed
     */
    public Issue reporter(Collection<String> cles, String champ, String saisi) {
        LocalDate jusquau = jusquau(champ, saisi);
        UUID moi = utilisateur.getCompteId();
        Decompte decompte = new Decompte();
        List<Attente> attentes = choisies(cles, decompte);
        Map<String, ReportTache> reports =
                repository.reports(moi, attentes.stream().map(Attente::objetId).toList()).stream()
                        .collect(Collectors.toMap(ReportTache::getCle, Function.identity()));
        Map<ReportTache, String> reportees = new LinkedHashMap<>();
        for (Attente attente : attentes) {
            if (attente.isFaite()) {
                decompte.refuser("tache.lotDejaFaites");
            } else if (!attente.isReportable()) {
                decompte.refuser("tache.lotReponses");
            } else {
                ReportTache report = reports.get(attente.getCle());
                reportees.put(reporter(attente, report, jusquau), report == null ? "" : avant(report, jusquau));
                decompte.faire();
            }
        }
        return conclure(decompte, TacheInverse.REPORTEE, reportees, "tache.lotReportees");
    }

    private LocalDate jusquau(String champ, String saisi) {
        LocalDate jour = LocalDate.now(horloge);
        Erreurs erreurs = new Erreurs();
        LocalDate jusquau = erreurs.dateObligatoire(champ, saisi);
        erreurs.lever();
        erreurs.exiger(jusquau.isAfter(jour) && !jusquau.isAfter(jour.plusDays(REPORT)), champ, "tache.report", REPORT);
        erreurs.lever();
        return jusquau;
    }

    /** The day it was put aside until, before it is put aside again. */
    private static String avant(ReportTache report, LocalDate jusquau) {
        String avant = report.getJusquau().toString();
        report.reporter(jusquau);
        return avant;
    }

    private ReportTache reporter(Attente attente, ReportTache report, LocalDate jusquau) {
        if (report != null) {
            return report;
        }
        ReportTache nouveau = new ReportTache(utilisateur.getCompteId(), attente.regle(), attente.objetId(), jusquau);
        repository.enregistrer(nouveau);
        return nouveau;
    }

    /** Not done after all. */
    public void defaire(UUID id) {
        Tache tache =
                repository.tache(utilisateur.perimetre(Droit.TACHE_SUIVRE), id).orElseThrow(IntrouvableException::new);
        tache.reprendre();
        journal.noter(
                Acte.MODIFICATION, TacheSaisieService.OBJET, tache.getDossier().getId());
    }

    /** Shows again what was put aside. */
    public void reprendre(String cle) {
        Attente attente = parCle().get(cle);
        if (attente == null) {
            throw new IntrouvableException();
        }
        repository.reports(utilisateur.getCompteId(), List.of(attente.objetId())).stream()
                .filter(r -> r.getCle().equals(cle))
                .forEach(repository::supprimer);
    }

    /** Those of them that are within reach today. */
    private List<Attente> choisies(Collection<String> cles, Decompte decompte) {
        Map<String, Attente> toutes = parCle();
        List<String> distinctes =
                cles.stream().distinct().limit(Decompte.MAXIMUM).toList();
        distinctes.stream().filter(c -> !toutes.containsKey(c)).forEach(c -> decompte.refuser(HORS_LISTE));
        return distinctes.stream().map(toutes::get).filter(Objects::nonNull).toList();
    }

    /** Those somebody noted, and that this right reaches. */
    private List<Tache> notees(String droit, Collection<String> cles, Decompte decompte) {
        List<Attente> choisies = choisies(cles, decompte);
        List<UUID> ids = choisies.stream()
                .filter(a -> a.texte() != null)
                .map(Attente::objetId)
                .toList();
        choisies.stream().filter(a -> a.texte() == null).forEach(a -> decompte.refuser("tache.lotParRegle"));
        List<Tache> taches = repository.taches(utilisateur.perimetre(droit), ids);
        IntStream.range(taches.size(), ids.size()).forEach(i -> decompte.refuser(HORS_LISTE));
        return taches;
    }

    private Issue conclure(Decompte decompte, String nature, Map<? extends BaseEntity, String> touches, String cle) {
        UUID geste = gestes.noter(nature, touches);
        journal.noterTous(
                Acte.MODIFICATION,
                TacheSaisieService.OBJET,
                touches.keySet().stream()
                        .filter(Tache.class::isInstance)
                        .map(t -> ((Tache) t).getDossier().getId())
                        .distinct()
                        .toList());
        return decompte.conclure(cle, geste);
    }

    private Map<String, Attente> parCle() {
        return guet.voir().tableau().attentes().stream()
                .collect(Collectors.toMap(Attente::getCle, Function.identity()));
    }
}
