package fr.marelle.accord;

import fr.marelle.shared.Erreurs;
import java.util.UUID;

/** The form of a purpose, read and checked; raises all that is wrong with it. */
final class FinaliteLue {

    private static final int TEXTE = 2000;
    private static final int ANNEES = 60;

    private final UUID pre;
    private final boolean demandee;
    private final String texte;
    private final String texteMajeur;
    private final Signature signature;
    private final Integer dureeMois;

    /** @param avant the edition it takes the place of */
    FinaliteLue(FinaliteFormulaire saisi, Finalite avant) {
        Erreurs erreurs = new Erreurs();
        pre = erreurs.identifiant("pre", saisi.getPre());
        demandee = saisi.isDemandee();
        erreurs.exiger(demandee || !avant.isToujoursDemandee(), "demandee", "accord.toujoursDemandee");
        texte = erreurs.obligatoire("texte", saisi.getTexte(), TEXTE);
        exigerLisible(erreurs, "texte", texte);
        texteMajeur = erreurs.facultatif("texteMajeur", saisi.getTexteMajeur(), TEXTE);
        exigerLisible(erreurs, "texteMajeur", texteMajeur);
        signature = avant.getOperation() == null
                ? erreurs.choix("signature", Signature.class, saisi.getSignature())
                : avant.getSignature();
        dureeMois = duree(erreurs, saisi.getDureeMois());
        erreurs.lever();
    }

    private static void exigerLisible(Erreurs erreurs, String champ, String texte) {
        long moyenne = texte == null ? 0 : Math.round(Lisibilite.moyenne(texte));
        erreurs.exiger(moyenne <= Lisibilite.MAXIMUM, champ, "accord.phrasesLongues", moyenne, Lisibilite.MAXIMUM);
    }

    private static Integer duree(Erreurs erreurs, String saisie) {
        String lue = erreurs.facultatif("dureeMois", saisie, 3);
        Integer mois = lue != null && lue.matches("\\d{1,3}") ? Integer.valueOf(lue) : null;
        erreurs.exiger(
                lue == null || mois != null && mois >= 1 && mois <= ANNEES, "dureeMois", "accord.dureeMois", ANNEES);
        return mois;
    }

    UUID pre() {
        return pre;
    }

    boolean demandee() {
        return demandee;
    }

    String texte() {
        return texte;
    }

    /** Null: what parents read. */
    String texteMajeur() {
        return texteMajeur;
    }

    Signature signature() {
        return signature;
    }

    /** Null: until withdrawn. */
    Integer dureeMois() {
        return dureeMois;
    }
}
