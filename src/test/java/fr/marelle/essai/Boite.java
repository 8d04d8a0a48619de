package fr.marelle.essai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The search box of one who is signed in, and what it finds. */
public final class Boite {

    private static final Pattern TROUVE =
            Pattern.compile("<a href=\"[^\"]*/famille/fiche\\?id=([0-9a-f-]+)\"[^>]*>(?:<strong>)?([^<]+)</");

    private final Visiteur visiteur;
    private final FormulaireLu boite;

    public Boite(Visiteur visiteur) {
        this.visiteur = visiteur;
        this.boite = FormulaireLu.lire(visiteur.ouvrir("/accueil").body(), "recherche");
    }

    /** A child found, by name. */
    public record Trouve(String id, String nom) {}

    /** Children found, in order. */
    public List<Trouve> chercher(String tape) {
        return lire(page(tape));
    }

    /** Those told while one types. */
    public List<Trouve> proposer(String tape) {
        return lire(propositions(tape));
    }

    private static List<Trouve> lire(String page) {
        Matcher lu = TROUVE.matcher(page);
        List<Trouve> trouves = new ArrayList<>();
        while (lu.find()) {
            trouves.add(new Trouve(lu.group(1), lu.group(2)));
        }
        return trouves;
    }

    /** The answer to what is typed so far. */
    public String propositions(String tape) {
        return visiteur.poster("/famille/trouves", Map.of("texte", tape)).body();
    }

    /** The page of the answer. */
    public String page(String tape) {
        boite.champs().put("texte", tape);
        return visiteur.poster(boite.action(), boite.champs()).body();
    }
}
