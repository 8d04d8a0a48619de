package fr.marelle.eps;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Erreurs;
import fr.marelle.territoire.Pre;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads what was typed of a meeting but for its day. */
@Dependent
class ChoixRendezvous {

    @Inject
    private EpsRepository eps;

    @Inject
    private UtilisateurCourant utilisateur;

    /** PRE for which one may plan. */
    List<Pre> pres() {
        return eps.pres(utilisateur.perimetre(Droit.EPS_PREPARER).presEntiers());
    }

    /** What is wrong with it is added to {@code erreurs}; what could not be read is null there. */
    Rendezvous lire(Erreurs erreurs, ReunionFormulaire saisi) {
        Pre pre = pre(erreurs, saisi.getPre());
        LocalTime heure = heure(erreurs, saisi.getHeure());
        Integer duree = erreurs.nombre("duree", saisi.getDuree(), Reunion.DUREE_MIN, Reunion.DUREE_MAX);
        String lieu = erreurs.obligatoire("lieu", saisi.getLieu(), Erreurs.TEXTE_COURT);
        return new Rendezvous(pre, heure, duree == null ? Reunion.DUREE_USUELLE : duree, lieu);
    }

    private Pre pre(Erreurs erreurs, String saisi) {
        List<Pre> miens = pres();
        if (saisi == null && miens.size() == 1) {
            return miens.get(0);
        }
        UUID id = erreurs.identifiant("pre", saisi);
        Pre choisi =
                miens.stream().filter(p -> p.getId().equals(id)).findFirst().orElse(null);
        erreurs.exiger(id == null || choisi != null, "pre", "commun.choixObligatoire");
        return choisi;
    }

    private static LocalTime heure(Erreurs erreurs, String saisie) {
        String lue = Objects.requireNonNullElse(saisie, "").strip().replaceFirst("\\s*[hH]\\s*", ":");
        try {
            return LocalTime.parse((lue.endsWith(":") ? lue + "00" : lue).replaceFirst("^(\\d:)", "0$1"));
        } catch (DateTimeParseException e) {
            erreurs.ajouter("heure", lue.isEmpty() ? "commun.obligatoire" : "eps.heureIllisible");
            return null;
        }
    }
}
