package fr.marelle.statistiques;

import fr.marelle.masquage.Protection;
import fr.marelle.masquage.Suivi;
import fr.marelle.masquage.Tableau;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Takes over what left before the software was there: recipients, a publication, remontées; in that order, in a transaction. */
@Dependent
public class RepriseStatistiques {

    @Inject
    private RemonteeRepository remontees;

    @Inject
    private ComptageRepository comptages;

    @Inject
    private Instruction instruction;

    @Inject
    private Arrete arrete;

    /** Agreed to from {@code du} on. */
    public Destinataire agreer(Pre pre, String nom, String fonction, String organisme, LocalDate du) {
        Destinataire agree = new Destinataire(UUID.randomUUID(), pre, nom, fonction, organisme, du);
        remontees.enregistrer(agree);
        return agree;
    }

    /** One table a variable. */
    public void publier(Periode periode, List<Variable> variables) {
        DemandePublication demande = new DemandePublication(
                periode,
                DemandePublication.SEUIL,
                variables.stream()
                        .map(v -> new Tableau(List.of(v.code())))
                        .sorted(Comparator.comparing(Tableau::nom))
                        .toList());
        instruction.verrouiller();
        Etude etude = instruction.figer(demande);
        arrete.ecrire(UUID.randomUUID(), etude, Protection.proteger(etude.probleme(demande.tableaux()), Suivi.AUCUN));
    }

    public void remonter(Destinataire destinataire, Periode periode) {
        comptages.figer(periode, destinataire.getPre().getId());
        remontees.enregistrer(new Remontee(UUID.randomUUID(), destinataire.getPre(), periode, List.of(destinataire)));
    }
}
