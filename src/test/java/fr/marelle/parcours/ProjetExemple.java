package fr.marelle.parcours;

import fr.marelle.essai.Ligne;
import fr.marelle.famille.Enfant;
import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.habilitation.Qualite;
import fr.marelle.shared.TexteProtege;
import fr.marelle.territoire.Pre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A projet as the service gives it, of as many objectives as wanted, each with three actions. */
public final class ProjetExemple {

    private static final LocalDate LUNDI = Exemples.LUNDI;

    private ProjetExemple() {}

    public static ProjetRemis projet(Enfant enfant, Pre pre, int combien) {
        Parcours parcours = Exemples.enCours();
        Ligne.poser(parcours.getDossier(), "numero", "D-2026-0042");
        List<Objectif> objectifs = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            objectifs.add(objectif(parcours, i));
        }
        Membre referent = new Membre(
                UUID.randomUUID(), "Anne-Gaëlle d’Hérouville", "03 53 01 00 04", Qualite.REFERENT_PRINCIPAL, LUNDI);
        return new ProjetRemis(
                new ProjetRemis.Tete(parcours, enfant, pre), referent, objectifs, fr.marelle.famille.Exemples.JOUR);
    }

    private static Objectif objectif(Parcours parcours, int rang) {
        TexteProtege intitule = texte("Lire seul une histoire courte, le soir, et la raconter ensuite à sa sœur (n° "
                + rang + ").\nIl dit : « j’aime les histoires d'ours » <b>&</b> \"de loups\".");
        Objectif objectif = new Objectif(UUID.randomUUID(), parcours, "SCOLAIRE", intitule, LUNDI.plusDays(8));
        for (int i = 0; i < rang % 4; i++) {
            Action action = new Action(
                    UUID.randomUUID(),
                    objectif,
                    "TUTORAT",
                    true,
                    "Mme Nguyễn-L’Hôpital, médiathèque",
                    LUNDI.plusDays(9));
            action.prevoir(i == 0 ? null : LUNDI.plusMonths(6));
            action.preciser(i == 1 ? texte("Chaque mercredi à 14 h, avec le même adulte,\npuis un goûter.") : null);
            action.conclure(i == 2 ? ResultatAction.values()[0] : null, LUNDI.plusMonths(6));
        }
        return objectif;
    }

    private static TexteProtege texte(String clair) {
        return Exemples.texte().ouvrir(clair);
    }
}
