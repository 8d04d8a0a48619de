package fr.marelle.demonstration;

import fr.marelle.demonstration.Menage.Adulte;
import fr.marelle.demonstration.Menage.Parents;
import fr.marelle.famille.Civilite;
import fr.marelle.famille.Coordonnees;
import fr.marelle.famille.EtatResponsable;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.NatureLien;
import fr.marelle.famille.Responsable;
import fr.marelle.famille.Responsables;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The adults of a household: who they are, how they are reached, what they hold. */
@Dependent
class AdultesDemonstration {

    @Inject
    private Responsables responsables;

    List<Adulte> creer(Parents parents, String nom, Hasard hasard) {
        if (parents == Parents.TUTELLE || parents == Parents.DELEGUEE) {
            boolean tutelle = parents == Parents.TUTELLE;
            return List.of(new Adulte(
                    connu(true, nom, hasard),
                    tutelle ? NatureLien.TUTEUR : NatureLien.AUTRE,
                    tutelle ? NatureAutorite.TUTELLE : NatureAutorite.DELEGUEE));
        }
        boolean mere = hasard.chance(88);
        String autreNom = parents == Parents.ENSEMBLE && hasard.chance(60) ? nom : Noms.famille(hasard);
        Adulte premier = new Adulte(
                connu(mere, mere ? autreNom : nom, hasard),
                mere ? NatureLien.MERE : NatureLien.PERE,
                NatureAutorite.EXERCEE);
        Adulte second = new Adulte(
                autre(parents, !mere, mere ? nom : autreNom, hasard),
                mere ? NatureLien.PERE : NatureLien.MERE,
                autorite(parents));
        return List.of(premier, second);
    }

    private static NatureAutorite autorite(Parents parents) {
        return switch (parents) {
            case SEUL -> null;
            case EXCLUSIVE -> NatureAutorite.EXCLUSIVE_AUTRE;
            case RETIREE -> NatureAutorite.RETIREE;
            default -> NatureAutorite.EXERCEE;
        };
    }

    private Responsable autre(Parents parents, boolean femme, String nom, Hasard hasard) {
        return switch (parents) {
            case SEUL ->
                responsables.inscrire(hasard.uuid(), EtatResponsable.INCONNU, null, null, null, Coordonnees.AUCUNES);
            case INJOIGNABLE -> inscrire(EtatResponsable.NON_JOIGNABLE, femme, nom, Coordonnees.AUCUNES, hasard);
            case RETIREE ->
                inscrire(EtatResponsable.CONNU, femme, nom, new Coordonnees(null, null, null, false, true), hasard);
            default -> connu(femme, nom, hasard);
        };
    }

    private Responsable connu(boolean femme, String nom, Hasard hasard) {
        String langue = hasard.chance(15) ? Noms.langue(hasard) : null;
        boolean interprete = langue != null && !langue.equals("français") && hasard.chance(30);
        Coordonnees coordonnees =
                new Coordonnees(hasard.chance(92) ? hasard.telephone() : null, null, langue, interprete, false);
        return inscrire(EtatResponsable.CONNU, femme, nom, coordonnees, hasard);
    }

    private Responsable inscrire(
            EtatResponsable etat, boolean femme, String nom, Coordonnees coordonnees, Hasard hasard) {
        return responsables.inscrire(
                hasard.uuid(),
                etat,
                femme ? Civilite.MADAME : Civilite.MONSIEUR,
                nom,
                Noms.prenomAdulte(femme, hasard),
                coordonnees);
    }
}
