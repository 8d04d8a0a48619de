package fr.marelle.famille;

import fr.marelle.shared.Erreurs;
import java.time.LocalDate;
import java.util.List;

/** An address form, read and checked; raises what is wrong. */
final class DomicileLu {

    private final Foyer foyer;
    private final String libelle;
    private final LocalDate du;
    private final TypeDomicile type;
    private final Adresse adresse;
    private final Situation situation;
    private final List<Enfant> enfants;

    DomicileLu(DomicileFormulaire saisi, Famille famille, LocalDate jour) {
        Erreurs erreurs = new Erreurs();
        foyer = famille.getFoyers().stream()
                .filter(f -> f.getId().toString().equals(saisi.getFoyer()))
                .findFirst()
                .orElse(null);
        libelle = foyer == null ? erreurs.obligatoire("libelle", saisi.getLibelle(), Erreurs.TEXTE_COURT) : null;
        du = erreurs.datePassee("du", saisi.getDu(), jour);
        type = erreurs.choix("type", TypeDomicile.class, saisi.getType());
        String codePostal = erreurs.facultatif("codePostal", saisi.getCodePostal(), 5);
        erreurs.exiger(codePostal == null || codePostal.matches("\\d{5}"), "codePostal", "famille.codePostalForme");
        String commune = type == TypeDomicile.SANS_ADRESSE
                ? erreurs.facultatif("commune", saisi.getCommune(), Erreurs.TEXTE_COURT)
                : erreurs.obligatoire("commune", saisi.getCommune(), Erreurs.TEXTE_COURT);
        adresse = new Adresse(
                erreurs.facultatif("voie", saisi.getVoie(), 200), codePostal, commune, saisi.isConfidentiel());
        situation = Situation.choisie(
                quartier(erreurs, "quartier2024", saisi.getQuartier2024()),
                quartier(erreurs, "quartier2014", saisi.getQuartier2014()));
        enfants = ResponsableLu.enfants(famille, saisi.getEnfants());
        erreurs.exiger(!enfants.isEmpty(), "enfants", "commun.choixObligatoire");
        erreurs.lever();
    }

    private static String quartier(Erreurs erreurs, String champ, String saisi) {
        String code = erreurs.facultatif(champ, saisi, 10);
        boolean forme = code == null
                || code.equals(Situation.HORS_QPV)
                || code.matches(champ.endsWith("2024") ? "QN(\\d{3}|02[AB])\\d{2}[MIN]" : "QP(\\d{3}|02[AB])\\d{3}");
        erreurs.exiger(forme, champ, "commun.choixObligatoire");
        return code;
    }

    /** The household that moves; null for a new one. */
    Foyer foyer() {
        return foyer;
    }

    String libelle() {
        return libelle;
    }

    LocalDate du() {
        return du;
    }

    TypeDomicile type() {
        return type;
    }

    Adresse adresse() {
        return adresse;
    }

    Situation situation() {
        return situation;
    }

    List<Enfant> enfants() {
        return enfants;
    }
}
