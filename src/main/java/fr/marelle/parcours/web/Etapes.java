package fr.marelle.parcours.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.parcours.Avancement;
import fr.marelle.parcours.EtatParcours;
import fr.marelle.parcours.web.Etape.Suite;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The bar of stages: saisine, accord, EPS, projet, suivi, bilan, fin; where one stands and what comes next. */
final class Etapes {

    private static final int SAISINE = 0;
    private static final int ACCORD = 1;
    private static final int EPS = 2;
    private static final int PROJET = 3;
    private static final int SUIVI = 4;
    private static final int BILAN = 5;
    private static final int FIN = 6;

    private static final List<String> LIBELLES = List.of("Saisine", "Accord", "EPS", "Projet", "Suivi", "Bilan", "Fin");

    private final Avancement avancement;
    private final Predicate<String> peut;

    private Etapes(Avancement avancement, Predicate<String> peut) {
        this.avancement = avancement;
        this.peut = peut;
    }

    /** @param peut which rights the reader holds on this file; none when it is only read */
    static List<Etape> de(Avancement avancement, Predicate<String> peut) {
        Etapes etapes = new Etapes(avancement, peut);
        return IntStream.rangeClosed(SAISINE, FIN).mapToObj(etapes::etape).toList();
    }

    private Etape etape(int rang) {
        int ici = courante();
        LocalDate jour = jour(rang);
        boolean franchie = jour != null || rang == SAISINE && ici > SAISINE || rang == ACCORD && avancement.isClos();
        boolean attendue = !avancement.isClos();
        return new Etape(
                LIBELLES.get(rang),
                jour,
                franchie,
                rang == ici,
                attendue,
                rang == SUIVI && suspendu(),
                rang == prochaine(ici) ? suite(rang) : null);
    }

    private boolean suspendu() {
        return avancement.parcours() != null && avancement.parcours().getEtat() == EtatParcours.SUSPENDU;
    }

    private LocalDate jour(int rang) {
        return switch (rang) {
            case SAISINE -> avancement.saisineLe();
            case ACCORD -> avancement.accordLe();
            case EPS -> avancement.epsLe();
            case PROJET -> avancement.projetLe();
            case SUIVI ->
                avancement.parcours() == null ? null : avancement.parcours().getDebutLe();
            case BILAN -> avancement.bilanLe();
            default ->
                avancement.parcours() == null ? null : avancement.parcours().getFinLe();
        };
    }

    /** Where one stands: what is missing first, or else the accompaniment itself. */
    private int courante() {
        if (avancement.isClos()) {
            return FIN;
        }
        if (avancement.accordLe() == null) {
            return avancement.saisineLe() == null && avancement.parcours() == null ? SAISINE : ACCORD;
        }
        if (avancement.epsLe() == null) {
            return EPS;
        }
        return avancement.projetLe() == null ? PROJET : SUIVI;
    }

    /** While a child is accompanied, the bilan comes next. */
    private int prochaine(int ici) {
        return ici == SUIVI && avancement.parcours().getEtat() == EtatParcours.EN_COURS ? BILAN : ici;
    }

    /** Nothing one could not do. */
    private Suite suite(int rang) {
        return switch (rang) {
            case ACCORD ->
                siPeut(
                        Droit.ACCORD_RECUEILLIR,
                        new Suite(
                                "Recueillir l’accord",
                                "/accord/saisie",
                                "sur",
                                avancement.enfant().getId()));
            case EPS -> siPeut(Droit.EPS_PREPARER, new Suite("Inscrire à l’ordre du jour", "/eps/liste", "page", 1));
            case PROJET -> duParcours("Fixer un objectif", "/parcours/objectif", "sur");
            case SUIVI ->
                duParcours(
                        avancement.parcours().getEtat() == EtatParcours.VALIDE ? "Démarrer" : "Reprendre",
                        "/parcours/fiche",
                        "id");
            case BILAN -> duParcours("Tenir un bilan", "/parcours/bilan", "sur");
            default -> null;
        };
    }

    private Suite duParcours(String libelle, String page, String parametre) {
        return siPeut(
                Droit.PARCOURS_SUIVRE,
                new Suite(libelle, page, parametre, avancement.parcours().getId()));
    }

    private Suite siPeut(String droit, Suite suite) {
        return peut.test(droit) ? suite : null;
    }
}
