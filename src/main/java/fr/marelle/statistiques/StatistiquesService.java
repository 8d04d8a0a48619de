package fr.marelle.statistiques;

import fr.marelle.habilitation.Droit;
import fr.marelle.territoire.Pre;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts of every PRE, protected before they leave. */
@Stateless
@RolesAllowed(Droit.STATISTIQUES_LIRE)
public class StatistiquesService {

    @Inject
    private StatistiquesRepository statistiques;

    @Inject
    private Clock horloge;

    public Apercu apercu() {
        LocalDate jour = LocalDate.now(horloge);
        AnneeScolaire annee = AnneeScolaire.du(jour);
        List<Pre> pres = statistiques.pres();
        return Apercu.proteger(
                jour,
                annee,
                pres.stream().map(Pre::getNom).toList(),
                ranger(pres, statistiques.saisines(annee.getPremierJour(), jour)),
                ranger(pres, statistiques.parcoursEnCours(jour)));
    }

    private static List<Long> ranger(List<Pre> pres, Map<UUID, Long> parPre) {
        return pres.stream().map(p -> parPre.getOrDefault(p.getId(), 0L)).toList();
    }
}
