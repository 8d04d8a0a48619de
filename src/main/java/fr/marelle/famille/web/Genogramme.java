package fr.marelle.famille.web;

import fr.marelle.famille.Civilite;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import fr.marelle.famille.Lien;
import fr.marelle.famille.NatureLien;
import fr.marelle.famille.Responsable;
import fr.marelle.famille.Sexe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A family as social workers draw it: adults above, children below, a square for a man or a boy, a circle for a woman or a
 * girl, a diamond when it is not known, the child of the file with a double outline. It places people and lines; the page
 * draws them. Lengths are units of the drawing, about a pixel on a screen.
 */
public final class Genogramme {

    /** From one person to the next. */
    static final int COLONNE = 180;

    private static final int ADULTES = 110;
    private static final int DEMI = 24;
    private static final int PAS = 14;

    private final List<Personne> personnes = new ArrayList<>();
    private final List<Trait> traits = new ArrayList<>();
    private final Map<Responsable, Integer> adultes = new LinkedHashMap<>();
    private final Map<Enfant, Integer> enfants = new LinkedHashMap<>();
    private final Famille famille;
    private final int niveauEnfants;
    private final int largeur;

    /** Of that child among its own, on the day of that picture. */
    public Genogramme(Famille famille) {
        this.famille = famille;
        Map<List<Responsable>, List<Enfant>> unions = unions();
        unions.keySet().stream().flatMap(List::stream).forEach(parent -> adultes.putIfAbsent(parent, adultes.size()));
        famille.liens().forEach(l -> adultes.putIfAbsent(l.getResponsable(), adultes.size()));
        unions.values().stream().flatMap(List::stream).forEach(e -> enfants.put(e, enfants.size()));
        List<Lien> autres =
                famille.liens().stream().filter(l -> !parent(l.getNature())).toList();
        largeur = COLONNE * Math.max(adultes.size(), enfants.size());
        int hauteurs = unions.size() + autres.size() + 1;
        niveauEnfants = ADULTES + 2 * DEMI + PAS * (unions.size() + hauteurs) + 2 * PAS;
        int rang = 0;
        for (Map.Entry<List<Responsable>, List<Enfant>> union : unions.entrySet()) {
            descendre(union.getKey(), union.getValue(), rang++, unions.size());
        }
        for (Lien autre : autres) {
            relier(autre, ADULTES + DEMI + PAS * (unions.size() + 1 + rang++));
        }
        adultes.forEach((adulte, colonne) -> personnes.add(adulte(adulte, x(colonne, adultes.size()))));
        enfants.forEach((enfant, colonne) -> personnes.add(enfant(enfant, x(colonne, enfants.size()))));
    }

    /** Children by the parents they have in common, the child's own first; a child without any stands alone. */
    private Map<List<Responsable>, List<Enfant>> unions() {
        Map<List<Responsable>, List<Enfant>> unions = new LinkedHashMap<>();
        unions.computeIfAbsent(parents(famille.enfant()), p -> new ArrayList<>())
                .add(famille.enfant());
        famille.getFratrie().forEach(e -> unions.computeIfAbsent(parents(e), p -> new ArrayList<>())
                .add(e));
        unions.values()
                .forEach(fratrie -> fratrie.sort(Comparator.comparing((Enfant e) -> -e.age(famille.jour()))
                        .thenComparing(Enfant::getNaissance, Comparator.nullsLast(Comparator.naturalOrder()))));
        return unions;
    }

    /** Father first, as one draws. */
    private List<Responsable> parents(Enfant enfant) {
        return famille.liens().stream()
                .filter(l -> l.getEnfant().equals(enfant) && parent(l.getNature()))
                .sorted(Comparator.comparing(l -> l.getNature() == NatureLien.MERE))
                .map(Lien::getResponsable)
                .toList();
    }

    private static boolean parent(NatureLien nature) {
        return nature == NatureLien.MERE || nature == NatureLien.PERE;
    }

    /** From a couple, or from one parent, down to its children; each union has heights of its own, so that no two lines merge. */
    private void descendre(List<Responsable> parents, List<Enfant> fratrie, int rang, int unions) {
        if (parents.isEmpty()) {
            return;
        }
        int[] haut = parents.stream()
                .mapToInt(p -> x(adultes.get(p), adultes.size()))
                .sorted()
                .toArray();
        int[] bas = fratrie.stream()
                .mapToInt(e -> x(enfants.get(e), enfants.size()))
                .sorted()
                .toArray();
        int lien = ADULTES + DEMI + PAS * (rang + 1);
        int barre = ADULTES + DEMI + PAS * (unions + rang + 1);
        int milieu = (haut[0] + haut[haut.length - 1]) / 2;
        for (int x : haut) {
            traits.add(new Trait(x, ADULTES + DEMI, x, lien, false));
        }
        traits.add(new Trait(haut[0], lien, haut[haut.length - 1], lien, false));
        traits.add(new Trait(milieu, lien, milieu, barre, false));
        traits.add(new Trait(Math.min(milieu, bas[0]), barre, Math.max(milieu, bas[bas.length - 1]), barre, false));
        for (int x : bas) {
            traits.add(new Trait(x, barre, x, niveauEnfants - DEMI, false));
        }
    }

    /** An adult who is no parent: dotted, beside the lines of the parents. */
    private void relier(Lien lien, int hauteur) {
        int haut = x(adultes.get(lien.getResponsable()), adultes.size()) + PAS;
        int bas = x(enfants.get(lien.getEnfant()), enfants.size()) + PAS;
        traits.add(new Trait(haut, ADULTES + DEMI, haut, hauteur, true));
        traits.add(new Trait(Math.min(haut, bas), hauteur, Math.max(haut, bas), hauteur, true));
        traits.add(new Trait(bas, hauteur, bas, niveauEnfants - DEMI, true));
    }

    private int x(int colonne, int nombre) {
        return (largeur - nombre * COLONNE) / 2 + colonne * COLONNE + COLONNE / 2;
    }

    private Personne adulte(Responsable adulte, int x) {
        List<NatureLien> liens = famille.liens().stream()
                .filter(l -> l.getResponsable().equals(adulte))
                .map(Lien::getNature)
                .toList();
        Forme forme = liens.contains(NatureLien.MERE) || adulte.getCivilite() == Civilite.MADAME
                ? Forme.ROND
                : liens.contains(NatureLien.PERE) || adulte.getCivilite() == Civilite.MONSIEUR
                        ? Forme.CARRE
                        : Forme.LOSANGE;
        return new Personne(adulte.getNomComplet(), "", forme, false, adulte.isNePasContacter(), x, ADULTES);
    }

    private Personne enfant(Enfant enfant, int x) {
        Forme forme =
                enfant.getSexe() == Sexe.F ? Forme.ROND : enfant.getSexe() == Sexe.M ? Forme.CARRE : Forme.LOSANGE;
        return new Personne(
                enfant.getPrenom() + " " + enfant.getNom(),
                String.valueOf(enfant.age(famille.jour())),
                forme,
                enfant.equals(famille.enfant()),
                false,
                x,
                niveauEnfants);
    }

    /** Adults from left to right, then children. */
    public List<Personne> getPersonnes() {
        return List.copyOf(personnes);
    }

    public List<Trait> getTraits() {
        return List.copyOf(traits);
    }

    public int getLargeur() {
        return largeur;
    }

    /** Down to the last line of a name. */
    public int getHauteur() {
        return niveauEnfants
                + DEMI
                + PAS
                + personnes.stream().mapToInt(Personne::hauteurDuNom).max().orElse(0);
    }

    /** How a person is drawn. */
    public enum Forme {
        /** A man or a boy. */
        CARRE,
        /** A woman or a girl. */
        ROND,
        /** Not known. */
        LOSANGE
    }

    /** A straight line, dotted or not. */
    public record Trait(int x1, int y1, int x2, int y2, boolean pointille) {}
}
