package fr.marelle.mesure;

import fr.marelle.essai.Boite;
import fr.marelle.essai.Lancement;
import fr.marelle.essai.MalEcrits;
import fr.marelle.essai.Terrain;
import fr.marelle.essai.Visiteur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The measures on a database of so many children: warm-up, users, closed loop, then one user alone. */
final class Volume {

    /** What was found for that many children. */
    record Resultat(
            int enfants,
            List<Charge.Bilan> charges,
            List<Decompte.Ligne> decompte,
            Map<Acte, List<TempsSql.Instruction>> sql,
            MalEcrits recherche) {}

    private static final Duration PATIENCE = Duration.ofMinutes(40);

    private static final int FAUTES = 300;

    private static final int BOUCLE = 4;

    private final int enfants;
    private final Reglage reglage;
    private final Path home;

    Volume(int enfants, Reglage reglage) {
        this.enfants = enfants;
        this.reglage = reglage;
        this.home = reglage.dossier().resolve("enfants-" + enfants);
    }

    Resultat mesurer() throws IOException, SQLException, InterruptedException {
        remplir();
        Path journal = home.resolve("journaux/instructions.log").toAbsolutePath();
        Files.deleteIfExists(journal);
        Map<String, String> environment = environment();
        environment.put("MARELLE_DB_OPTIONS", TempsSql.options(journal));
        environment.put(
                "MARELLE_AUTRES_WAR", PageNue.construire(reglage.dossier()).toString());
        try (Terrain terrain = Terrain.ouvrir(home, Lancement.freePort(), environment, PATIENCE)) {
            List<Personne> personnes = Personne.connecter(terrain, reglage.utilisateurs());
            List<Charge.Bilan> charges = new ArrayList<>();
            mener(terrain, personnes, "warm-up", BOUCLE, reglage.chauffe(), false);
            charges.add(mener(terrain, personnes, "users", reglage.utilisateurs(), reglage.secondes(), true));
            charges.add(mener(terrain, personnes, "closed loop", BOUCLE, Math.max(10, reglage.secondes() / 5), false));
            Decompte decompte = new Decompte(terrain, new TempsSql(journal), personnes.get(0));
            return new Resultat(enfants, charges, decompte.compter(), decompte.instructions(), chercher(terrain));
        }
    }

    /** How many misspelt names a coordonnateur finds among so many children; alone, after the measures. */
    private static MalEcrits chercher(Terrain terrain) throws IOException, SQLException {
        List<String> noms = new ArrayList<>();
        try (PreparedStatement requete = terrain.base().prepareStatement(MalEcrits.NOMS)) {
            requete.setString(1, "coordination");
            try (ResultSet lignes = requete.executeQuery()) {
                while (lignes.next()) {
                    noms.add(lignes.getString(1));
                }
            }
        }
        Boite boite = new Boite(Visiteur.avecCookie(terrain.racine(), terrain.connecter("coordination")));
        return MalEcrits.chercher(boite::chercher, noms, FAUTES);
    }

    private Charge.Bilan mener(
            Terrain terrain, List<Personne> personnes, String nom, int utilisateurs, int secondes, boolean reflexion)
            throws IOException {
        String racine = terrain.racine().toString();
        long fin = System.currentTimeMillis() + secondes * 1000L;
        String jeton = reflexion ? jeton() : null;
        System.out.printf("%d children: %s of %d, %d s%n", enfants, nom, utilisateurs, secondes);
        return Charge.mener(
                terrain,
                new Phase(nom, racine, personnes, utilisateurs, secondes, reflexion, jeton, fin, new Releve()));
    }

    /** A folder filled once serves every later run: 50 000 children take minutes. */
    private void remplir() throws IOException, InterruptedException {
        if (Files.exists(home.resolve("rempli"))) {
            return;
        }
        long debut = System.nanoTime();
        try (Terrain terrain = Terrain.ouvrir(home, Lancement.freePort(), environment(), PATIENCE)) {
            long secondes = (System.nanoTime() - debut) / 1_000_000_000;
            System.out.printf("%d children: ready after %d s%n", enfants, secondes);
            Files.writeString(terrain.home().resolve("rempli"), secondes + " s\n");
        }
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of("MARELLE_DEMO_ENFANTS", Integer.toString(enfants)));
    }

    private String jeton() throws IOException {
        try (var lignes = Files.lines(home.resolve("demo-jetons.csv"))) {
            return lignes.filter(l -> l.startsWith("statistiques;"))
                    .map(l -> l.substring(l.indexOf(';') + 1))
                    .findFirst()
                    .orElse(null);
        }
    }
}
