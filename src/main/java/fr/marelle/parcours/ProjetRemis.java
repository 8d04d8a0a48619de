package fr.marelle.parcours;

import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.territoire.Pre;

/** The projet as a family takes it home, and the programme that holds its file. */
public record ProjetRemis(Pre pre, FicheParcours fiche) {

    /** Whom the family calls; null when nobody is named. */
    public Membre referent() {
        return Membre.referent(fiche.equipe());
    }
}
