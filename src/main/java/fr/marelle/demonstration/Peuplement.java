package fr.marelle.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Territory, contracts, accounts, then the children of each PRE, some hundreds a transaction; last what left. */
@Dependent
class Peuplement {

    private static final int TRANCHE = 200;

    @Inject
    @ConfigProperty(name = "marelle.demo.enfants", defaultValue = "500")
    private int enfants;

    @Inject
    @ConfigProperty(name = "marelle.demo.graine", defaultValue = "1")
    private long graine;

    @Inject
    @ConfigProperty(name = "marelle.home")
    private String accueil;

    @Inject
    private Fondation fondation;

    @Inject
    private Tranche tranche;

    @Inject
    private FamillesDemonstration familles;

    @Inject
    private StatistiquesDemonstration statistiques;

    @Inject
    private Clock horloge;

    /** Whether the database is empty. */
    boolean preparer() {
        return fondation.vide();
    }

    /** @return how many children there are now */
    int peupler() {
        Hasard hasard = new Hasard(graine);
        LocalDate jour = LocalDate.now(horloge);
        Map<String, Integer> nombres = Repartition.parPre(enfants);
        Map<String, Equipe> equipes = fondation.poser(nombres, jour, hasard);
        try {
            fondation.ecrireJetons(Path.of(accueil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nombres.forEach((code, nombre) -> peupler(equipes.get(code), nombre, hasard.derive(code)));
        familles.terminer();
        statistiques.diffuser(jour);
        return enfants;
    }

    private void peupler(Equipe equipe, int nombre, Hasard hasard) {
        for (int fait = 0; fait < nombre; fait += TRANCHE) {
            tranche.ecrire(equipe, Math.min(TRANCHE, nombre - fait), hasard);
        }
        tranche.tenir(equipe);
    }
}
