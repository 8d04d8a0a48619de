package fr.marelle.famille.web;

import fr.marelle.famille.Autorite;
import fr.marelle.famille.Famille;
import fr.marelle.famille.Lien;
import fr.marelle.famille.Responsable;
import fr.marelle.famille.ResponsableFormulaire;
import fr.marelle.shared.web.Ecarts;
import fr.marelle.shared.web.Messages;
import java.util.Map;
import java.util.stream.Collectors;

/** What is noted of an adult today, where an older form says otherwise. */
final class ResponsableEcarts {

    private ResponsableEcarts() {}

    /** By field; what that adult holds over the child is always told: it may be what changed. */
    static Map<String, String> de(Lien lien, Famille famille, ResponsableFormulaire saisi) {
        Responsable r = lien.getResponsable();
        return new Ecarts()
                .comparer("nom", r.getNom(), saisi.getNom())
                .comparer("prenom", r.getPrenom(), saisi.getPrenom())
                .comparer("telephone", r.getTelephone(), saisi.getTelephone())
                .comparer("courriel", r.getCourriel(), saisi.getCourriel())
                .comparer("langue", r.getLangue(), saisi.getLangue())
                .comparer("interprete", ouiNon(r.isInterprete()), ouiNon(saisi.isInterprete()))
                .comparer("nePasContacter", ouiNon(r.isNePasContacter()), ouiNon(saisi.isNePasContacter()))
                .comparer("autorite", autorite(famille, r), null)
                .parChamp();
    }

    private static String ouiNon(boolean vrai) {
        return vrai ? "oui" : "non";
    }

    private static String autorite(Famille famille, Responsable responsable) {
        return famille.getAdultes().stream()
                .filter(a -> a.lien().getResponsable().equals(responsable))
                .flatMap(a -> a.autorites().stream())
                .map(ResponsableEcarts::dite)
                .collect(Collectors.joining(" ; "));
    }

    private static String dite(Autorite a) {
        return Messages.texte("famille.autoriteDite", Messages.libelle(a.getNature()), a.getDu(), a.getSource());
    }
}
