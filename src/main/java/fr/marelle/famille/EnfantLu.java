package fr.marelle.famille;

import fr.marelle.shared.Erreurs;
import fr.marelle.territoire.Etablissement;
import java.time.LocalDate;

/** A child's form, read and checked. */
final class EnfantLu {

    /** Oldest birth date that is no slip of the pen, in years. */
    private static final int AGE_MAX = 25;

    private final Erreurs erreurs = new Erreurs();
    private final LocalDate jour;
    private final String nom;
    private final String prenom;
    private final LocalDate naissance;
    private final Integer age;
    private final Sexe sexe;
    private final String niveau;
    private final String placement;
    private final LocalDate placementDu;
    private final String placementSource;

    EnfantLu(EnfantFormulaire saisi, LocalDate jour) {
        this.jour = jour;
        nom = erreurs.obligatoire("nom", saisi.getNom(), Erreurs.TEXTE_COURT);
        prenom = erreurs.obligatoire("prenom", saisi.getPrenom(), Erreurs.TEXTE_COURT);
        naissance = erreurs.date("naissance", saisi.getNaissance());
        age = erreurs.nombre("age", saisi.getAge(), 0, AGE_MAX);
        sexe = erreurs.choix("sexe", Sexe.class, saisi.getSexe());
        niveau = erreurs.facultatif("niveau", saisi.getNiveau(), 40);
        placement = erreurs.facultatif("placementService", saisi.getPlacementService(), Erreurs.TEXTE_COURT);
        placementDu = placement == null ? null : erreurs.datePassee("placementDu", saisi.getPlacementDu(), jour);
        placementSource =
                placement == null ? null : erreurs.obligatoire("placementSource", saisi.getPlacementSource(), 200);
        verifierNaissance();
    }

    private void verifierNaissance() {
        if (naissance == null) {
            erreurs.exiger(age != null || !erreurs.aucune(), "naissance", "famille.naissanceOuAge");
            return;
        }
        erreurs.exiger(!naissance.isAfter(jour), "naissance", "commun.dateFuture");
        erreurs.exiger(
                naissance.isAfter(jour.minusYears(AGE_MAX + 1L)), "naissance", "famille.naissanceAncienne", AGE_MAX);
    }

    void lever() {
        erreurs.lever();
    }

    void reporter(Enfant enfant, Etablissement ecole) {
        enfant.nommer(nom, prenom, sexe);
        boolean memeAge = naissance == null && age.equals(enfant.getAgeDeclare());
        enfant.situer(naissance, age, memeAge ? enfant.getAgeDeclareLe() : jour);
        enfant.scolariser(niveau, ecole);
    }

    /** Null when the child is entrusted to nobody. */
    String placement() {
        return placement;
    }

    LocalDate placementDu() {
        return placementDu;
    }

    String placementSource() {
        return placementSource;
    }
}
