package fr.marelle.saisine;

import fr.marelle.famille.Sexe;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.Erreurs;
import fr.marelle.territoire.Etablissement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads a form field by field and says everything that is wrong with it at once. */
final class SaisineLue {

    /** Oldest a child may be, in years: beyond, it is a typing error (the programme ends at 16, older ones occur). */
    private static final int AGE_MAX = 25;

    private final Erreurs erreurs;
    private final Nomenclatures nomenclatures;
    private final LocalDate aujourdhui;

    SaisineLue(Erreurs erreurs, Nomenclatures nomenclatures, LocalDate aujourdhui) {
        this.erreurs = erreurs;
        this.nomenclatures = nomenclatures;
        this.aujourdhui = aujourdhui;
    }

    /** @param ecoles the school meant, from its field and what was chosen there; null when not known */
    List<Identite> enfants(List<EnfantSaisi> saisis, BiFunction<String, String, Etablissement> ecoles) {
        erreurs.exiger(
                !saisis.isEmpty() && saisis.size() <= SaisineFormulaire.ENFANTS_MAX,
                "enfants",
                "saisine.nombreEnfants",
                SaisineFormulaire.ENFANTS_MAX);
        if (saisis.size() > SaisineFormulaire.ENFANTS_MAX) {
            return List.of(); // said once, not once a row
        }
        List<Identite> lus = new ArrayList<>();
        for (int i = 0; i < saisis.size(); i++) {
            String ligne = "enfants:" + i + ":";
            EnfantSaisi saisi = saisis.get(i) == null ? new EnfantSaisi() : saisis.get(i);
            Identite lu = enfant(ligne, saisi);
            Etablissement ecole = ecoles.apply(ligne + "etablissement", saisi.getEtablissement());
            if (lu != null) {
                lus.add(lu.scolariseA(ecole));
            }
        }
        return lus;
    }

    private Identite enfant(String ligne, EnfantSaisi saisi) {
        String nom = erreurs.obligatoire(ligne + "nom", saisi.getNom(), Erreurs.TEXTE_COURT);
        String prenom = erreurs.obligatoire(ligne + "prenom", saisi.getPrenom(), Erreurs.TEXTE_COURT);
        LocalDate naissance = erreurs.date(ligne + "naissance", saisi.getNaissance());
        Integer age = erreurs.nombre(ligne + "age", saisi.getAge(), 0, AGE_MAX);
        Sexe sexe = erreurs.choix(ligne + "sexe", Sexe.class, saisi.getSexe());
        if (naissance != null) {
            erreurs.exiger(!naissance.isAfter(aujourdhui), ligne + "naissance", "saisine.naissanceFuture");
            erreurs.exiger(
                    naissance.isAfter(aujourdhui.minusYears(AGE_MAX + 1L)),
                    ligne + "naissance",
                    "saisine.naissanceAncienne",
                    AGE_MAX);
        } else if (age == null && vide(saisi.getNaissance()) && vide(saisi.getAge())) {
            erreurs.ajouter(ligne + "naissance", "saisine.naissanceOuAge");
        }
        boolean complet = nom != null && prenom != null && sexe != null && (naissance != null || age != null);
        return complet ? new Identite(nom, prenom, naissance, age, sexe, niveau(ligne, saisi.getNiveau())) : null;
    }

    private String niveau(String ligne, String code) {
        if (vide(code)) {
            return null;
        }
        erreurs.exiger(
                nomenclatures.enVigueur(ListeNomenclature.NIVEAU_SCOLAIRE, code).isPresent(),
                ligne + "niveau",
                "commun.choixObligatoire");
        return code;
    }

    Set<String> motifs(List<String> codes) {
        Set<String> lus = new LinkedHashSet<>(codes == null ? List.of() : codes);
        erreurs.exiger(!lus.isEmpty(), "motifs", "saisine.motifRequis");
        erreurs.exiger(
                lus.stream().allMatch(c -> nomenclatures
                        .enVigueur(ListeNomenclature.MOTIF_SAISINE, c)
                        .isPresent()),
                "motifs",
                "commun.choixObligatoire");
        return lus;
    }

    Information information(SaisineFormulaire saisi, LocalDate recueLe) {
        if (vide(saisi.getInformeQui()) && vide(saisi.getInformePar()) && vide(saisi.getInformeLe())) {
            erreurs.ajouter("informeQui", "saisine.parentsPasInformes");
            return null;
        }
        String qui = erreurs.obligatoire("informeQui", saisi.getInformeQui(), Erreurs.TEXTE_COURT);
        String par = erreurs.obligatoire("informePar", saisi.getInformePar(), Erreurs.TEXTE_COURT);
        LocalDate le = erreurs.datePassee("informeLe", saisi.getInformeLe(), aujourdhui);
        erreurs.exiger(le == null || recueLe == null || !le.isAfter(recueLe), "informeLe", "saisine.informeApres");
        return qui == null || par == null || le == null ? null : new Information(qui, par, le);
    }

    private static boolean vide(String valeur) {
        return valeur == null || valeur.isBlank();
    }
}
