package fr.marelle.famille.web;

import fr.marelle.famille.DepuisContact;
import fr.marelle.famille.EtatSuivi;
import fr.marelle.famille.FiltreEnfants;
import fr.marelle.famille.Situation;
import fr.marelle.famille.TrancheVie;
import fr.marelle.famille.TriEnfants;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.web.Choix;
import fr.marelle.vue.Critere;
import fr.marelle.vue.Parametres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the list of children is filtered and ordered by, in words. */
public final class CriteresEnfants {

    static final String TRI = "tri";

    /** Of the parameters of the list, columns included. */
    static final Set<String> NOMS = Set.of(
            FiltreEnfants.PRE,
            FiltreEnfants.REFERENT,
            FiltreEnfants.ETAT,
            FiltreEnfants.ECOLE,
            FiltreEnfants.QUARTIER,
            FiltreEnfants.AGE,
            FiltreEnfants.ANNEE,
            FiltreEnfants.CONTACT,
            TRI,
            "col");

    /** Years of birth proposed, back from this one. */
    private static final int ANNEES = 20;

    private final Map<String, Map<String, String>> possibles;
    private final boolean contacts;

    /** @param possibles labels by code, by criterion */
    public CriteresEnfants(Map<String, Map<String, String>> possibles) {
        this(possibles, false);
    }

    /** @param contacts whether the reader is told of them */
    CriteresEnfants(Map<String, Map<String, String>> possibles, boolean contacts) {
        this.possibles = possibles;
        this.contacts = contacts;
    }

    /** With what is asked for; the PRE alone when one works in several, or when it is asked for. */
    List<Critere> de(Parametres demandes) {
        List<Critere> criteres = new ArrayList<>();
        Map<String, String> pres = possibles.getOrDefault(FiltreEnfants.PRE, Map.of());
        if (pres.size() > 1 || demandes.valeur(FiltreEnfants.PRE) != null) {
            criteres.add(Critere.de(FiltreEnfants.PRE, "PRE", pres, demandes));
        }
        Map<String, String> referents = new LinkedHashMap<>();
        referents.put(FiltreEnfants.AUCUN, "Personne");
        referents.putAll(possibles.getOrDefault(FiltreEnfants.REFERENT, Map.of()));
        criteres.add(Critere.de(FiltreEnfants.REFERENT, "Référent", referents, demandes));
        criteres.add(Critere.de(FiltreEnfants.ETAT, "Parcours", Choix.libelles(EtatSuivi.values()), demandes));
        criteres.add(Critere.de(
                FiltreEnfants.ECOLE, "Établissement", possibles.getOrDefault(FiltreEnfants.ECOLE, Map.of()), demandes));
        Map<String, String> quartiers = new LinkedHashMap<>(possibles.getOrDefault(FiltreEnfants.QUARTIER, Map.of()));
        quartiers.put(Situation.HORS_QPV, "Hors quartier prioritaire");
        criteres.add(Critere.de(FiltreEnfants.QUARTIER, "Quartier", quartiers, demandes));
        if (contacts || demandes.valeur(FiltreEnfants.CONTACT) != null) {
            Map<String, String> depuis = contacts ? Choix.libelles(DepuisContact.values()) : Map.of();
            criteres.add(Critere.de(FiltreEnfants.CONTACT, "Dernier contact", depuis, demandes));
        }
        criteres.add(Critere.de(FiltreEnfants.AGE, "Âge", Choix.libelles(TrancheVie.values()), demandes));
        criteres.add(Critere.de(FiltreEnfants.ANNEE, "Année de naissance", annees(), demandes));
        criteres.add(Critere.de(TRI, "Ordre", Choix.libelles(TriEnfants.values()), demandes));
        return criteres;
    }

    /** Those of these names alone: what is known of a child, for the lists of other features. */
    public List<Critere> de(Parametres demandes, Set<String> noms) {
        return de(demandes).stream().filter(c -> noms.contains(c.nom())).toList();
    }

    private static Map<String, String> annees() {
        Map<String, String> annees = new LinkedHashMap<>();
        int cette = LocalDate.now(Horloge.PARIS).getYear();
        for (int annee = cette; annee > cette - ANNEES; annee--) {
            annees.put(String.valueOf(annee), String.valueOf(annee));
        }
        return annees;
    }
}
