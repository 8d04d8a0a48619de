package fr.marelle.mesure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results as Markdown, to be read and put into README. */
final class Tableau {

    private static final double GIGA = 1024;

    private final Reglage reglage;
    private final List<Volume.Resultat> resultats;
    private final List<String> lignes = new ArrayList<>();

    Tableau(Reglage reglage, List<Volume.Resultat> resultats) {
        this.reglage = reglage;
        this.resultats = resultats;
        ecrireTemps();
        ecrireMachine();
        ecrireDecompte();
        ajouter("");
        resultats.forEach(r -> ajouter("%d children: %s", r.enfants(), r.recherche()));
    }

    private void ecrireTemps() {
        ajouter("| children | load | what | answers | p50 ms | p95 ms | p95 to bare page | wanted | at 500 ×1.5 |");
        ajouter("|---|---|---|--:|--:|--:|--:|---|--:|");
        for (Volume.Resultat resultat : resultats) {
            for (int i = 0; i < resultat.charges().size(); i++) {
                ecrireTemps(resultat, i);
            }
        }
    }

    private void ecrireTemps(Volume.Resultat resultat, int rang) {
        Phase phase = resultat.charges().get(rang).phase();
        Map<Acte, int[]> durees = phase.releve().durees();
        double nue = Releve.centile(durees.get(Acte.PAGE_NUE), 95);
        durees.forEach((acte, triees) -> {
            if (triees.length > 0) {
                double p95 = Releve.centile(triees, 95);
                ajouter(
                        "| %d | %s of %d | %s | %d | %.0f | %.0f | %.1f | %s | %s |",
                        resultat.enfants(),
                        phase.nom(),
                        phase.utilisateurs(),
                        acte.libelle(),
                        triees.length,
                        Releve.centile(triees, 50),
                        p95,
                        p95 / nue,
                        phase.reflexion() ? voulu(acte) : "",
                        croissance(acte, rang, p95, resultat));
            }
        });
    }

    private static String voulu(Acte acte) {
        return acte.rapportVoulu() == 0
                ? ""
                : "≤ %d, aim %d ms".formatted(acte.rapportVoulu(), acte.millisecondesVisees());
    }

    /** How much slower than with the first number of children. */
    private String croissance(Acte acte, int rang, double p95, Volume.Resultat resultat) {
        Volume.Resultat premier = resultats.get(0);
        double reference = Releve.centile(
                premier.charges().get(rang).phase().releve().durees().get(acte), 95);
        return premier == resultat ? "" : String.format(Locale.ROOT, "× %.1f", p95 / reference);
    }

    private void ecrireMachine() {
        ajouter("");
        ajouter("| children | load | answers/s | wrong | JVM cores | database cores | JVM MiB | database MiB"
                + " | together ≤ 1 GiB | load average | publication |");
        ajouter("|---|---|--:|--:|--:|--:|--:|--:|---|--:|---|");
        for (Volume.Resultat resultat : resultats) {
            for (Charge.Bilan charge : resultat.charges()) {
                Releve releve = charge.phase().releve();
                double somme = charge.memoireServeur() + charge.memoireBase();
                ajouter(
                        "| %d | %s of %d | %.1f | %d | %.2f | %.2f | %.0f | %.0f | %s (%.0f) | %.1f | %s |",
                        resultat.enfants(),
                        charge.phase().nom(),
                        charge.phase().utilisateurs(),
                        releve.toutes().size() / (double) charge.phase().secondes(),
                        releve.fautes(),
                        charge.serveur(),
                        charge.base(),
                        charge.memoireServeur(),
                        charge.memoireBase(),
                        somme <= GIGA ? "yes" : "no",
                        somme,
                        charge.attente(),
                        publication(charge));
            }
        }
    }

    private static String publication(Charge.Bilan charge) {
        int nombre = charge.phase().releve().durees().get(Acte.PUBLICATION).length;
        return charge.phase().jeton() == null ? "" : nombre == 0 ? "none was drawn" : nombre + " drawn";
    }

    private void ecrireDecompte() {
        ajouter("");
        ajouter("One user alone, mean of each request:");
        ajouter("");
        ajouter("| children | what | ms | SQL | of which journal | rest: Java, rendering | statements | kB |");
        ajouter("|---|---|--:|--:|--:|--:|--:|--:|");
        for (Volume.Resultat resultat : resultats) {
            for (Decompte.Ligne ligne : resultat.decompte()) {
                ajouter(
                        "| %d | %s | %.1f | %.1f | %.1f | %.1f | %.0f | %.0f |",
                        resultat.enfants(),
                        ligne.acte().libelle(),
                        ligne.total(),
                        ligne.sql(),
                        ligne.journal(),
                        ligne.reste(),
                        ligne.instructions(),
                        ligne.kilooctets());
            }
        }
        ajouter("");
        ajouter(
                "%d users think 3–8 s, %d s after a warm-up of %d s; %s, %d processors.",
                reglage.utilisateurs(),
                reglage.secondes(),
                reglage.chauffe(),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
    }

    private void ajouter(String modele, Object... valeurs) {
        lignes.add(String.format(Locale.ROOT, modele, valeurs));
    }

    @Override
    public String toString() {
        return String.join("\n", lignes) + "\n";
    }
}
