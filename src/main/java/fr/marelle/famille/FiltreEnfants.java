package fr.marelle.famille;

import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.Texte;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which children of a perimeter are meant: conditions beside those of the perimeter, which they only narrow. Several stand in
 * one query, told apart by their rank.
 */
public final class FiltreEnfants {

    /** Instead of an identifier: has none. */
    public static final String AUCUN = "AUCUN";

    /** Codes of the criteria, as in the address. */
    public static final String PRE = "pre";

    public static final String REFERENT = "referent";
    public static final String ECOLE = "ecole";
    public static final String QUARTIER = "quartier";
    public static final String ETAT = "etat";
    public static final String AGE = "age";
    public static final String ANNEE = "annee";
    public static final String CONTACT = "contact";

    private static final String VAUT = " and %1$s.du <= :pJour and (%1$s.au is null or %1$s.au > :pJour)";

    private static final String SUIVI = "exists (select fa.id from Acces fa where fa.dossier = {d} and fa.qualite in"
            + " (fr.marelle.habilitation.Qualite.REFERENT_PRINCIPAL, fr.marelle.habilitation.Qualite.REFERENT_PRESSENTI,"
            + " fr.marelle.habilitation.Qualite.REFERENT)" + VAUT.formatted("fa");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parametres = new LinkedHashMap<>();

    private FiltreEnfants() {}

    /** @param choix codes by criterion, each known to be within reach */
    public static FiltreEnfants de(Map<String, String> choix, Perimetre perimetre) {
        FiltreEnfants filtre = new FiltreEnfants();
        choix.forEach((critere, code) -> filtre.ajouter(critere, code, perimetre));
        return filtre;
    }

    private void ajouter(String critere, String code, Perimetre perimetre) {
        switch (critere) {
            case PRE ->
                retenir(
                        "exists (select fr.id from Rattachement fr where fr.dossier = {d} and fr.pre.id = :fPre{n}"
                                + VAUT.formatted("fr") + ")",
                        "fPre",
                        Texte.uuid(code));
            case REFERENT -> suivis(code);
            case ECOLE -> retenir("{e}.etablissement.id = :fEcole{n}", "fEcole", Texte.uuid(code));
            case QUARTIER ->
                retenir(
                        "exists (select fm.id from Residence fz join fz.foyer fo join fo.domiciles fm where fz.enfant = {e}"
                                + VAUT.formatted("fz") + VAUT.formatted("fm")
                                + " and fm.confidentiel = false and fm.situation.quartier2024 = :fQuartier{n})",
                        "fQuartier",
                        code);
            case ETAT -> conditions.add(EtatSuivi.valueOf(code).condition());
            case AGE -> ages(TrancheVie.valueOf(code), perimetre.jour());
            case CONTACT -> DepuisContact.valueOf(code).retenir(conditions, parametres, perimetre);
            case ANNEE -> {
                LocalDate annee = LocalDate.of(Integer.parseInt(code), 1, 1);
                retenir("{e}.naissance >= :fAn{n}", "fAn", annee);
                retenir("{e}.naissance < :fAns{n}", "fAns", annee.plusYears(1));
            }
            default -> throw new IllegalArgumentException(critere);
        }
    }

    private void suivis(String code) {
        if (code.equals(AUCUN)) {
            conditions.add("not " + SUIVI + ")");
        } else {
            retenir(SUIVI + " and fa.compteId = :fReferent{n})", "fReferent", Texte.uuid(code));
        }
    }

    private void ages(TrancheVie tranche, LocalDate jour) {
        parametres.put("fNe", jour.minusYears(tranche.min()));
        parametres.put("fAgeMin", tranche.min());
        parametres.put("fAgeMax", tranche.max());
        retenir(
                "({e}.naissance > :fApres{n} and {e}.naissance <= :fNe{n} or {e}.naissance is null and {e}.ageDeclare >="
                        + " :fAgeMin{n} and {e}.ageDeclare <= :fAgeMax{n})",
                "fApres",
                jour.minusYears(tranche.max() + 1L));
    }

    private void retenir(String condition, String parametre, Object valeur) {
        conditions.add(condition);
        parametres.put(parametre, valeur);
    }

    boolean vide() {
        return conditions.isEmpty();
    }

    /** The JPQL conditions, each followed by « and »; on the Enfant and the Dossier known by these names. */
    public String condition(String enfant, String dossier, int rang) {
        StringBuilder texte = new StringBuilder(" ");
        conditions.forEach(c -> texte.append(c).append(" and "));
        return texte.toString().replace("{e}", enfant).replace("{d}", dossier).replace("{n}", String.valueOf(rang));
    }

    /** Binds what {@link #condition} left open, but for the day, which the perimeter binds. */
    public void appliquer(Query requete, int rang) {
        parametres.forEach((nom, valeur) -> requete.setParameter(nom + rang, valeur));
    }
}
