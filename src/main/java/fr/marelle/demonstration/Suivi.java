package fr.marelle.demonstration;

import fr.marelle.accord.Accord;
import fr.marelle.accord.ResultatRecherche;
import fr.marelle.famille.Autorite;
import fr.marelle.famille.Enfant;
import fr.marelle.parcours.Entree;
import fr.marelle.saisine.Saisine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One child while its past is being written: what earlier steps made, for the later ones of the same transaction. */
final class Suivi {

    private final Enfant enfant;
    private final Menage menage;
    private final UUID referent;
    private final List<Autorite> autorites = new ArrayList<>();
    private final List<Accord> accords = new ArrayList<>();
    private final List<Episode> episodes = new ArrayList<>();

    /** A story with the saisine that began it. */
    record Episode(Histoire histoire, Saisine saisine) {}

    Suivi(Enfant enfant, Menage menage, UUID referent) {
        this.enfant = enfant;
        this.menage = menage;
        this.referent = referent;
    }

    Enfant enfant() {
        return enfant;
    }

    Menage menage() {
        return menage;
    }

    UUID referent() {
        return referent;
    }

    List<Autorite> autorites() {
        return autorites;
    }

    List<Accord> accords() {
        return accords;
    }

    List<Episode> episodes() {
        return episodes;
    }

    /** No other holder is known to disagree. */
    boolean isPartageable() {
        return accords.stream()
                .noneMatch(a -> a.getFiche().getRecherche().getResultat() == ResultatRecherche.DESACCORD);
    }

    /** What is true of the child when a parcours opens. */
    Entree entree() {
        return new Entree(
                menage.situation().getQuartier2024(),
                menage.situation().getQuartier2014(),
                enfant.getEtablissement() == null
                        ? null
                        : enfant.getEtablissement().getRep(),
                enfant.getNiveau());
    }
}
