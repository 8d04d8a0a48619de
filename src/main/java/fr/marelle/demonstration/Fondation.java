package fr.marelle.demonstration;

import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Territoires;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What children need before them: places, money, people, meetings. */
@Dependent
class Fondation {

    @Inject
    private TerritoireDemonstration territoire;

    @Inject
    private ContratDemonstration contrats;

    @Inject
    private ComptesDemonstration comptes;

    @Inject
    private ReunionsDemonstration reunions;

    @Inject
    private Territoires territoires;

    @Transactional
    @ActivateRequestContext
    boolean vide() {
        return comptes.aucun();
    }

    /** @return the team of each PRE, by code */
    @Transactional
    @ActivateRequestContext
    Map<String, Equipe> poser(Map<String, Integer> enfants, LocalDate jour, Hasard hasard) {
        territoire.creer();
        contrats.creer();
        Map<String, List<UUID>> referents = comptes.creer(enfants, hasard);
        Map<String, Equipe> equipes = new HashMap<>();
        int rang = 0;
        for (Pre pre : territoires.pres()) {
            Calendrier calendrier = new Calendrier(jour, rang++, hasard);
            reunions.planifier(pre, calendrier, hasard);
            equipes.put(pre.getCode(), new Equipe(pre.getId(), calendrier, referents.get(pre.getCode())));
        }
        return equipes;
    }

    void ecrireJetons(Path accueil) throws IOException {
        comptes.ecrireJetons(accueil);
    }
}
