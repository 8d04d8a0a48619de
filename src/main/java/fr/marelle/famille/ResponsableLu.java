package fr.marelle.famille;

import fr.marelle.shared.Erreurs;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An adult's form, read and checked; raises what is wrong. */
final class ResponsableLu {

    private final EtatResponsable etat;
    private final Civilite civilite;
    private final String nom;
    private final String prenom;
    private final Coordonnees coordonnees;
    private final NatureLien lien;
    private final List<Enfant> enfants;
    private final NatureAutorite autorite;
    private final LocalDate autoriteDu;
    private final String autoriteSource;

    ResponsableLu(ResponsableFormulaire saisi, Famille famille, LocalDate jour) {
        Erreurs erreurs = new Erreurs();
        etat = erreurs.choix("etat", EtatResponsable.class, saisi.getEtat());
        boolean connu = etat != EtatResponsable.INCONNU;
        civilite = vide(saisi.getCivilite()) ? null : erreurs.choix("civilite", Civilite.class, saisi.getCivilite());
        nom = connu
                ? erreurs.obligatoire("nom", saisi.getNom(), Erreurs.TEXTE_COURT)
                : erreurs.facultatif("nom", saisi.getNom(), Erreurs.TEXTE_COURT);
        prenom = erreurs.facultatif("prenom", saisi.getPrenom(), Erreurs.TEXTE_COURT);
        coordonnees = new Coordonnees(
                erreurs.facultatif("telephone", saisi.getTelephone(), 30),
                courriel(erreurs, saisi.getCourriel()),
                erreurs.facultatif("langue", saisi.getLangue(), 60),
                saisi.isInterprete(),
                saisi.isNePasContacter());
        lien = erreurs.choix("lien", NatureLien.class, saisi.getLien());
        enfants = enfants(famille, saisi.getEnfants());
        erreurs.exiger(!enfants.isEmpty(), "enfants", "commun.choixObligatoire");
        boolean avec = !vide(saisi.getAutorite());
        autorite = avec ? erreurs.choix("autorite", NatureAutorite.class, saisi.getAutorite()) : null;
        autoriteDu = avec ? erreurs.datePassee("autoriteDu", saisi.getAutoriteDu(), jour) : null;
        autoriteSource = avec ? erreurs.obligatoire("autoriteSource", saisi.getAutoriteSource(), 200) : null;
        erreurs.lever();
    }

    /** The chosen children among the child and its brothers and sisters within reach; others are ignored. */
    static List<Enfant> enfants(Famille famille, List<String> choisis) {
        return Stream.concat(Stream.of(famille.enfant()), famille.getFratrie().stream())
                .filter(e -> choisis.contains(e.getId().toString()))
                .toList();
    }

    private static String courriel(Erreurs erreurs, String saisi) {
        String lu = erreurs.facultatif("courriel", saisi, Erreurs.TEXTE_COURT);
        erreurs.exiger(lu == null || lu.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "courriel", "famille.courrielForme");
        return lu;
    }

    private static boolean vide(String valeur) {
        return valeur == null || valeur.isBlank();
    }

    EtatResponsable etat() {
        return etat;
    }

    Civilite civilite() {
        return civilite;
    }

    String nom() {
        return nom;
    }

    String prenom() {
        return prenom;
    }

    Coordonnees coordonnees() {
        return coordonnees;
    }

    NatureLien lien() {
        return lien;
    }

    List<Enfant> enfants() {
        return enfants;
    }

    /** Null when nothing is said of authority. */
    NatureAutorite autorite() {
        return autorite;
    }

    LocalDate autoriteDu() {
        return autoriteDu;
    }

    String autoriteSource() {
        return autoriteSource;
    }
}
