package fr.marelle.statistiques;

import fr.marelle.shared.Erreurs;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a remontée needs of the counts, of the register and of the calendar. */
@Dependent
class PreparationRemontee {

    @Inject
    private PublicationRepository publications;

    @Inject
    private ComptageRepository comptages;

    @Inject
    private Depouillement depouillement;

    @Inject
    private Clock horloge;

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    List<Periode> periodes() {
        return Periode.finies(aujourdhui());
    }

    /** That period, over; null and an error otherwise. */
    Periode periode(Erreurs erreurs, String code) {
        return Periode.lire(erreurs, code, aujourdhui());
    }

    /** Those who may be told today. */
    List<Destinataire> actuels(List<Destinataire> destinataires) {
        return destinataires.stream().filter(d -> d.vaut(aujourdhui())).toList();
    }

    /** Freezes the counts of one PRE, while no publication is being drawn. */
    void figer(Periode periode, UUID pre) {
        publications.verrouiller();
        comptages.figer(periode, pre);
    }

    Pre pre(UUID id) {
        return depouillement.pre(id);
    }

    RemonteeLue depouiller(Remontee remontee) {
        return depouillement.depouiller(remontee);
    }
}
