package fr.marelle.habilitation;

import fr.marelle.shared.web.Messages;
import java.util.List;
import java.util.Set;

/** What the record of who looked says of a role that was composed or changed. */
final class MotifRole {

    /** Longest reason the record takes, in characters. */
    static final int MAX = 200;

    private MotifRole() {}

    /** Names the role and the rights it gained and lost, as many of them as the record takes. */
    static String dire(String fait, String libelle, Set<String> avant, Set<String> apres) {
        List<String> gagnes = noms(apres, avant);
        List<String> perdus = noms(avant, apres);
        for (int nommes = Math.max(gagnes.size(), perdus.size()); nommes >= 0; nommes--) {
            String motif = "Rôle « " + libelle + " » " + fait + dire("Ajouté", gagnes, nommes)
                    + dire("Retiré", perdus, nommes);
            if (motif.length() <= MAX) {
                return motif;
            }
        }
        return couper("Rôle « " + libelle + " » " + fait);
    }

    private static List<String> noms(Set<String> parmi, Set<String> sauf) {
        return Droit.tous().stream()
                .filter(d -> parmi.contains(d) && !sauf.contains(d))
                .map(d -> Messages.texte("Droit." + d))
                .toList();
    }

    private static String dire(String fait, List<String> droits, int nommes) {
        if (droits.isEmpty()) {
            return "";
        }
        int dits = Math.min(nommes, droits.size());
        int tus = droits.size() - dits;
        String suite = tus == 0 ? "" : (dits == 0 ? "" : " et ") + tus + (tus == 1 ? " droit" : " droits");
        return ". " + fait + " : " + String.join(" ; ", droits.subList(0, dits)) + suite;
    }

    static String couper(String motif) {
        return motif.length() <= MAX ? motif : motif.substring(0, MAX - 1) + "…";
    }
}
