package fr.marelle.statistiques;

import fr.marelle.masquage.CalculAnnuleException;
import fr.marelle.masquage.Cellule;
import fr.marelle.masquage.Protection;
import fr.marelle.masquage.Tableau;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The preview of a publication, being computed or done: where there will be a number and where not, never which. It stores
 * nothing; the person who asked may give it up at any moment.
 */
public final class Calcul {

    private static final Logger LOG = Logger.getLogger(Calcul.class.getName());

    /** Part of the wait that the tables themselves take; coarser ones come after. */
    private static final double TABLEAUX = 0.7;

    private static final int CENT = 100;

    private final UUID id;
    private final Etude etude;
    private final Instant debut = Instant.now();
    private final Avancement avancement = new Avancement();
    private volatile EtatCalcul etat = EtatCalcul.EN_COURS;
    private volatile List<Cellule> cellules = List.of();
    private volatile List<Cout> plusGros = List.of();

    /** @param id of the draft, which the publication takes */
    Calcul(UUID id, Etude etude) {
        this.id = id;
        this.etude = etude;
    }

    void executer() {
        try {
            avancement.etape(TABLEAUX);
            cellules = Protection.proteger(etude.probleme(etude.demande().tableaux()), avancement);
            List<Tableau> grossiers = etude.demande().plusGrossiers();
            double part = (1 - TABLEAUX) / Math.max(1, grossiers.size());
            plusGros = grossiers.stream().map(t -> cout(t, part)).toList();
            etat = EtatCalcul.FINI;
        } catch (CalculAnnuleException e) {
            etat = EtatCalcul.ANNULE;
        } catch (RuntimeException e) { // on a thread of the pool nobody else would hear of it
            LOG.log(Level.SEVERE, "preview " + id, e);
            etat = EtatCalcul.ECHOUE;
        }
    }

    private Cout cout(Tableau grossier, double part) {
        avancement.etape(part);
        return Cout.de(grossier, Protection.proteger(etude.probleme(List.of(grossier)), avancement));
    }

    /** Gives up: the computation ends at its next step. */
    void annuler() {
        avancement.annuler();
    }

    boolean plusVieuxQue(Instant limite) {
        return debut.isBefore(limite);
    }

    Etude etude() {
        return etude;
    }

    List<Cellule> cellules() {
        return cellules;
    }

    /** The draft it was asked with. */
    public UUID getId() {
        return id;
    }

    public EtatCalcul getEtat() {
        return avancement.annule() && etat == EtatCalcul.EN_COURS ? EtatCalcul.ANNULE : etat;
    }

    /** From 0 to 100. */
    public int getAvancement() {
        return (int) Math.floor(avancement.part() * CENT);
    }

    public DemandePublication getDemande() {
        return etude.demande();
    }

    /** Each table with marks instead of numbers; empty until done. */
    public List<Grille> getGrilles() {
        List<Cellule> siennes = etude.reduire(cellules);
        return getEtat() != EtatCalcul.FINI
                ? List.of()
                : etude.demande().tableaux().stream()
                        .map(t -> Croisement.de(t, etude.dimensionsPubliees(), siennes, Grille::marque))
                        .toList();
    }

    /** Whether nobody is counted in that period. */
    public boolean isVide() {
        return etude.lignes().stream().allMatch(l -> l.effectif() == 0);
    }

    /** What each table costs. */
    public List<Cout> getCouts() {
        return etude.demande().tableaux().stream()
                .map(t -> Cout.de(t, cellules))
                .toList();
    }

    /** What coarser tables would cost, asked one by one instead. */
    public List<Cout> getPlusGros() {
        return plusGros;
    }
}
