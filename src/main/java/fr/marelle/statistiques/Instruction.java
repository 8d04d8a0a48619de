package fr.marelle.statistiques;

import fr.marelle.masquage.Cellule;
import fr.marelle.shared.BusinessRuleException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what a publication must be protected with: counts, earlier publications of the period, remontées of it. */
@Dependent
class Instruction {

    /** Cells one publication may have in all: beyond, nearly all would be hidden, after minutes. */
    private static final long CELLULES_MAX = 1_000;

    @Inject
    private PublicationRepository publications;

    @Inject
    private ComptageRepository comptages;

    @Inject
    private RemonteeRepository remontees;

    @Inject
    private Offre offre;

    /** Holds the register until the end of the transaction. */
    void verrouiller() {
        publications.verrouiller();
    }

    /** What the same demand gave before. */
    Optional<Publication> deja(DemandePublication demande) {
        return publications.de(demande);
    }

    /** Freezes the counts of the period, then studies the demand; the caller holds the register. */
    Etude figer(DemandePublication demande) {
        comptages.figer(demande.periode(), null);
        return etudier(demande);
    }

    Etude etudier(DemandePublication demande) {
        List<Publication> anterieures = publications.dePeriode(demande.periode());
        Set<String> pres = remontees.presDe(demande.periode());
        List<Variable> variables = variables(demande, anterieures, !pres.isEmpty());
        List<LigneComptage> lignes = comptages.lignes(demande.periode());
        List<Etude.Anterieure> lues = anterieures.stream()
                .map(p -> new Etude.Anterieure(p.demande().seuil(), cellules(p, variables)))
                .toList();
        if (lues.stream().anyMatch(a -> a.ditMoinsDe(demande.seuil()))) {
            throw new BusinessRuleException("seuil", "statistiques.seuilDejaBas", demande.seuil());
        }
        Etude etude = new Etude(
                demande,
                variables,
                variables.stream().map(offre::dimension).toList(),
                lignes,
                lues,
                Set.of(),
                publications.dernier());
        long cellules = demande.tableaux().stream().mapToLong(etude::taille).sum();
        if (cellules > CELLULES_MAX) {
            throw new BusinessRuleException("tableaux", "statistiques.tropDeCellules", cellules, CELLULES_MAX);
        }
        return etude.sachant(pres);
    }

    private static List<Variable> variables(DemandePublication demande, List<Publication> anterieures, boolean toutes) {
        if (toutes) {
            return List.of(Variable.values());
        }
        Set<String> codes = Stream.concat(
                        Stream.of(demande), anterieures.stream().map(Publication::demande))
                .flatMap(d -> d.dimensions().stream())
                .collect(Collectors.toSet());
        return EnumSet.allOf(Variable.class).stream()
                .filter(v -> codes.contains(v.code()))
                .toList();
    }

    private static List<Cellule> cellules(Publication publication, List<Variable> variables) {
        return Archive.lire(publication.getArchive())
                .cellules(variables.stream().map(Variable::code).toList());
    }
}
