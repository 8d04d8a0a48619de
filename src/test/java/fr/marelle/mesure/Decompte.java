package fr.marelle.mesure;

import fr.marelle.essai.FormulaireLu;
import fr.marelle.essai.Terrain;
import fr.marelle.essai.Visiteur;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the time of one request goes: a single user, one act after the other, beside the database's own log. */
final class Decompte {

    /** Milliseconds a request, on average: all of it, in the database, of which for the journal; statements; kilobytes. */
    record Ligne(Acte acte, double total, double sql, double journal, double instructions, double kilooctets) {

        /** Java: rendering above all, and the way to the database and back. */
        double reste() {
            return total - sql;
        }
    }

    private interface Geste {
        HttpResponse<String> faire();
    }

    private static final int FOIS = 40;

    /** Forms a session keeps for its pages: filing is measured on forms opened before. */
    private static final int PEU = 10;

    private final TempsSql sql;
    private final Personne moi;
    private final Visiteur visiteur;
    private HttpResponse<String> derniere;
    private final List<Ligne> lignes = new ArrayList<>();
    private final Map<Acte, List<TempsSql.Instruction>> instructions = new LinkedHashMap<>();

    Decompte(Terrain terrain, TempsSql sql, Personne moi) throws IOException {
        this.sql = sql;
        this.moi = moi;
        this.visiteur = Visiteur.avecCookie(terrain.racine(), moi.secret());
    }

    List<Ligne> compter() throws IOException {
        mesurer(Acte.PAGE_NUE, () -> visiteur.get(PageNue.CHEMIN));
        mesurer(Acte.LISTE, () -> visiteur.get("/famille/liste"));
        mesurer(
                Acte.RECHERCHE,
                () -> poster(Formulaires.recherche(derniere.body(), moi.enfant().nom())));
        mesurer(
                Acte.PROPOSITION,
                () -> visiteur.poster(
                        "/famille/trouves", Map.of("texte", moi.enfant().nom())));
        mesurer(
                Acte.ENFANT,
                () -> visiteur.get("/famille/fiche?id=" + moi.enfant().id()));
        mesurer(Acte.ACCUEIL, () -> visiteur.get("/accueil"));
        mesurer(Acte.TACHES, () -> visiteur.get("/tache/liste?filtre=EQUIPE"));
        mesurer(
                Acte.FIL,
                () -> visiteur.get("/parcours/suivi?id=" + moi.enfant().dossier()));
        mesurer(Acte.FORMULAIRE, this::formulaire);
        List<String> vierges = new ArrayList<>();
        for (int i = 0; i < PEU; i++) {
            vierges.add(formulaire().body());
        }
        mesurer(Acte.DEPOT, PEU, () -> poster(Formulaires.saisine(vierges.remove(0), "Essai")));
        return lignes;
    }

    /** All statements of each act. */
    Map<Acte, List<TempsSql.Instruction>> instructions() {
        return instructions;
    }

    private HttpResponse<String> formulaire() {
        return visiteur.get("/saisine/saisie?brouillon=" + UUID.randomUUID());
    }

    private HttpResponse<String> poster(FormulaireLu lu) {
        return visiteur.poster(lu.action(), lu.champs());
    }

    private void mesurer(Acte acte, Geste geste) throws IOException {
        mesurer(acte, FOIS, geste);
    }

    private void mesurer(Acte acte, int fois, Geste geste) throws IOException {
        sql.commencer();
        long octets = 0;
        long debut = System.nanoTime();
        for (int i = 0; i < fois; i++) {
            HttpResponse<String> reponse = geste.faire();
            octets += reponse.body().length();
            derniere = reponse;
            if (reponse.statusCode() != (acte == Acte.DEPOT ? 302 : 200)) {
                throw new IllegalStateException(acte + " answered " + reponse.statusCode());
            }
        }
        double total = (System.nanoTime() - debut) / 1e6 / fois;
        List<TempsSql.Instruction> faites = sql.lire();
        instructions.put(acte, faites);
        double dansLaBase =
                faites.stream().mapToDouble(TempsSql.Instruction::duree).sum();
        double journal = faites.stream()
                .filter(TempsSql.Instruction::journal)
                .mapToDouble(TempsSql.Instruction::duree)
                .sum();
        lignes.add(new Ligne(
                acte, total, dansLaBase / fois, journal / fois, (double) faites.size() / fois, octets / 1024.0 / fois));
    }
}
