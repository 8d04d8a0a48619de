package fr.marelle.demonstration;

import fr.marelle.contrat.Axe;
import fr.marelle.contrat.Contrat;
import fr.marelle.contrat.FicheAction;
import fr.marelle.contrat.Financeur;
import fr.marelle.contrat.NatureAxe;
import fr.marelle.contrat.Programmation;
import fr.marelle.contrat.QualitePartie;
import fr.marelle.contrat.TypeContrat;
import fr.marelle.territoire.Quartier;
import fr.marelle.territoire.Territoires;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Both generations of the contrat de ville, and the fiches action of this year, of last year and of 2023; fictitious. */
@Dependent
public class ContratDemonstration {

    /** Share of an action's cost that each funder is asked for, percent; what is left is the porteur's. */
    private static final Map<Financeur, Integer> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(Financeur.ETAT, 38);
        PARTS.put(Financeur.COMMUNE, 22);
        PARTS.put(Financeur.AGGLOMERATION, 8);
        PARTS.put(Financeur.REGION, 10);
        PARTS.put(Financeur.DEPARTEMENT, 6);
        PARTS.put(Financeur.CAF, 8);
    }

    @Inject
    private Territoires territoires;

    @Inject
    private Programmation programmation;

    @Inject
    private Clock horloge;

    private final SplittableRandom hasard = new SplittableRandom(1);
    private int numero;

    /** Inside a transaction, after the territory. */
    public void creer() {
        int annee = LocalDate.now(horloge).getYear();
        Contrat ancien = ancien();
        Contrat quartiers2030 = quartiers2030();
        programmer(ancien, 2023, 16);
        programmer(quartiers2030, Math.max(annee - 1, 2024), Integer.MAX_VALUE);
        if (annee > 2024 && quartiers2030.couvre(annee)) {
            programmer(quartiers2030, annee, Integer.MAX_VALUE);
        }
    }

    private Contrat ancien() {
        LocalDate debut = LocalDate.of(2015, 1, 1);
        Contrat contrat = new Contrat(
                "CDV-2015",
                "Contrat de ville 2015–2020",
                TypeContrat.CONTRAT_DE_VILLE,
                debut,
                LocalDate.of(2020, 12, 31));
        contrat.amender(
                "Protocole d’engagements renforcés et réciproques",
                LocalDate.of(2019, 10, 15),
                LocalDate.of(2022, 12, 31));
        contrat.amender(
                "Prolongation d’un an, dans l’attente du nouveau cadre",
                LocalDate.of(2022, 6, 20),
                LocalDate.of(2023, 12, 31));
        contrat.ajouterAxe("Cohésion sociale", NatureAxe.PILIER, debut);
        contrat.ajouterAxe("Cadre de vie et renouvellement urbain", NatureAxe.PILIER, debut);
        contrat.ajouterAxe("Développement économique et emploi", NatureAxe.PILIER, debut);
        contrat.ajouterAxe("Jeunesse, égalité, citoyenneté", NatureAxe.TRANSVERSAL, debut);
        return signer(contrat);
    }

    private Contrat quartiers2030() {
        LocalDate debut = LocalDate.of(2024, 1, 1);
        Contrat contrat = new Contrat(
                "EQ-2030", "Engagements Quartiers 2030", TypeContrat.QUARTIERS_2030, debut, LocalDate.of(2030, 12, 31));
        contrat.ajouterAxe("Réussite éducative et soutien aux parents", NatureAxe.PRIORITE, debut);
        contrat.ajouterAxe("Santé et bien-être", NatureAxe.PRIORITE, debut);
        contrat.ajouterAxe("Cadre de vie et transition écologique", NatureAxe.PRIORITE, debut);
        contrat.ajouterAxe("Lien social, citoyenneté, accès au droit", NatureAxe.PRIORITE, debut);
        contrat.ajouterAxe("Emploi et activité", NatureAxe.PRIORITE, debut);
        contrat.amender("Adhésion de nouvelles communes signataires", LocalDate.of(2025, 3, 17), null);
        return signer(contrat);
    }

    private Contrat signer(Contrat contrat) {
        Csv.lire("parties").forEach(l -> contrat.associer(l[0], QualitePartie.valueOf(l[1])));
        programmation.enregistrer(contrat);
        return contrat;
    }

    private void programmer(Contrat contrat, int annee, int nombre) {
        List<Quartier> quartiers = territoires.quartiers(contrat.getGenerationQuartiers());
        territoires.pres().stream().limit(nombre).forEach(pre -> {
            FicheAction fiche = fiche(contrat, annee, new String[] {
                "Programme de réussite éducative : " + pre.getNom(), pre.getStructurePorteuse(), "1.1", "1", "92000"
            });
            fiche.servir(quartiers.stream().filter(pre.getQuartiers()::contains).toList());
        });
        Csv.lire("actions").stream().limit(nombre).forEach(l -> {
            FicheAction fiche = fiche(contrat, annee, l);
            int premier = hasard.nextInt(quartiers.size());
            fiche.servir(quartiers.subList(premier, Math.min(premier + 1 + hasard.nextInt(4), quartiers.size())));
        });
    }

    private FicheAction fiche(Contrat contrat, int annee, String[] l) {
        List<Axe> axes = contrat.getAxes();
        Axe axe = axes.get(Math.min(Integer.parseInt(l[3]), axes.size()) - 1);
        FicheAction fiche = new FicheAction(UUID.randomUUID(), axe, annee, l[0], l[1], l[2]);
        fiche.preciser(null, "%02d%06d".formatted(annee % 100, ++numero * 37));
        boolean passee = annee < LocalDate.now(horloge).getYear();
        int sort = hasard.nextInt(100);
        boolean repondue = passee || sort < 85;
        financer(fiche, Integer.parseInt(l[4]), repondue && sort >= 6, passee && sort >= 12);
        conclure(fiche, repondue, passee, sort);
        programmation.enregistrer(fiche);
        return fiche;
    }

    private void financer(FicheAction fiche, int cout, boolean accorde, boolean depense) {
        int reste = 100;
        for (Map.Entry<Financeur, Integer> part : PARTS.entrySet()) {
            if (part.getKey() == Financeur.ETAT || hasard.nextInt(100) < 62) {
                reste -= part.getValue();
                financer(fiche, part.getKey(), cout * part.getValue() / 100, accorde, depense);
            }
        }
        financer(fiche, Financeur.PORTEUR, cout * reste / 100, accorde, depense);
    }

    private void financer(FicheAction fiche, Financeur financeur, int demande, boolean accorde, boolean depense) {
        BigDecimal demandee = BigDecimal.valueOf(demande);
        BigDecimal accordee = accorde ? part(demandee, 70 + hasard.nextInt(31)) : null;
        fiche.financer(financeur, demandee, accordee, depense ? part(accordee, 90 + hasard.nextInt(11)) : null);
    }

    private static BigDecimal part(BigDecimal montant, int pourcent) {
        return montant.multiply(BigDecimal.valueOf(pourcent)).divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN);
    }

    private static void conclure(FicheAction fiche, boolean repondue, boolean passee, int sort) {
        if (!repondue) {
            return;
        }
        if (sort < 6) {
            fiche.rejeter();
            return;
        }
        fiche.retenir();
        if (passee && sort < 12) {
            fiche.abandonner();
        } else if (passee) {
            fiche.realiser();
        }
    }
}
