package fr.marelle.parcours;

import fr.marelle.shared.Erreurs;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a note says: to all the files it is about, and to one of them alone.
 *
 * @param commun null when nothing is for all
 * @param propres by identifier of the file
 */
record TextesNote(String commun, Map<String, String> propres) {

    /** Between what is for all and what is for one. */
    private static final String ENTRE = "\n\n";

    /** What is for one file is of a child that is ticked, and no longer with the common text than a narrative may be. */
    static TextesNote lire(Erreurs erreurs, NoteFormulaire saisi) {
        String commun = erreurs.facultatif("texte", saisi.getTexte(), Erreurs.RECIT);
        int place = commun == null ? 0 : commun.length() + ENTRE.length();
        Map<String, String> propres = new HashMap<>();
        for (int i = 0; i < saisi.getFamille().size(); i++) {
            String cle = saisi.getFamille().get(i);
            String champ = "propres:" + i + ":propre";
            String propre = erreurs.facultatif(champ, saisi.getPropres().get(cle), Erreurs.RECIT);
            if (propre != null) {
                erreurs.exiger(saisi.getEnfants().contains(cle), champ, "parcours.noteNonCochee");
                erreurs.exiger(
                        place + propre.length() <= Erreurs.RECIT, champ, "parcours.noteTropLongue", Erreurs.RECIT);
                propres.put(cle, propre);
            }
        }
        return new TextesNote(commun, propres);
    }

    /** What is kept in that file; null for nothing. */
    String de(UUID dossierId) {
        String propre = propres.get(dossierId.toString());
        if (commun == null || propre == null) {
            return commun == null ? propre : commun;
        }
        return commun + ENTRE + propre;
    }
}
