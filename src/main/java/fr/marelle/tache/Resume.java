package fr.marelle.tache;

import fr.marelle.courriel.Courriel;
import fr.marelle.courriel.Smtp;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What awaits the current person, in counts: it goes by e-mail, so it names nobody, no file and no rule that would betray one. */
@Dependent
class Resume {

    @Inject
    private Guet guet;

    @Inject
    private Smtp smtp;

    /** Null when nothing awaits. Replies to dangers reported are not even counted: who reads a screen over a shoulder would ask. */
    Courriel.Texte composer(LocalDate jour) {
        List<Attente> miennes =
                guet.voir().tableau().liste(new Choisies(FiltreTache.MIENNES, null, null, null)).stream()
                        .filter(a -> a.regle() != Regle.REPONSE)
                        .toList();
        return miennes.isEmpty()
                ? null
                : ecrire(
                        miennes.size(),
                        miennes.stream().filter(Attente::isEnRetard).count(),
                        smtp.lien());
    }

    static Courriel.Texte ecrire(int nombre, long enRetard, String lien) {
        String retard = enRetard == 0 ? "" : ", dont " + enRetard + " en retard";
        String taches = nombre == 1 ? "1 tâche vous attend" : nombre + " tâches vous attendent";
        return new Courriel.Texte(
                "Marelle : " + taches,
                "Bonjour,\n\n" + taches + retard + ".\n\nPour les voir, connectez-vous :\n" + lien
                        + "\n\nCe message ne nomme personne, et personne ne lit de réponse à cette adresse. Vous l’avez demandé :"
                        + " « Mon compte » permet de l’arrêter.\n");
    }
}
