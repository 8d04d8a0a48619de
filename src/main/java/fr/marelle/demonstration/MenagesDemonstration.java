package fr.marelle.demonstration;

import fr.marelle.demonstration.Lieux.Lieu;
import fr.marelle.demonstration.Menage.Adulte;
import fr.marelle.demonstration.Menage.Parents;
import fr.marelle.famille.Adresse;
import fr.marelle.famille.Civilite;
import fr.marelle.famille.Coordonnees;
import fr.marelle.famille.EtatResponsable;
import fr.marelle.famille.Foyer;
import fr.marelle.famille.Foyers;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.NatureLien;
import fr.marelle.famille.Responsable;
import fr.marelle.famille.Responsables;
import fr.marelle.famille.Situation;
import fr.marelle.famille.TypeDomicile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Parents together, apart, alone, unknown, out of reach; and where they live. */
@Dependent
class MenagesDemonstration {

    @Inject
    private Responsables responsables;

    @Inject
    private Foyers foyers;

    /** @param depuis when the household settled where it lives */
    Menage creer(Lieux lieux, LocalDate depuis, Hasard hasard) {
        Parents parents = Parents.tirer(hasard);
        String nom = Noms.famille(hasard);
        List<Adulte> adultes = adultes(parents, nom, hasard);
        Lieu lieu = lieux.lieu(parents == Parents.RETIREE, hasard);
        Foyer foyer = foyers.ouvrir(hasard.uuid(), libelle(parents, nom));
        if (hasard.chance(8)) {
            installer(foyer, depuis.minusYears(2), lieux.lieu(false, hasard), hasard);
        }
        Situation situation = installer(foyer, depuis, lieu, hasard);
        Foyer second = null;
        if (parents == Parents.SEPARES && hasard.chance(70)) {
            second = foyers.ouvrir(
                    hasard.uuid(), "chez " + adultes.get(1).responsable().getNomComplet());
            installer(second, depuis, lieux.lieu(false, hasard), hasard);
        }
        return new Menage(parents, nom, adultes, foyer, second, situation);
    }

    private static String libelle(Parents parents, String nom) {
        return parents == Parents.PLACES ? "Maison d’enfants des Peupliers" : "Famille " + nom;
    }

    private Situation installer(Foyer foyer, LocalDate du, Lieu lieu, Hasard hasard) {
        Adresse a = lieu.adresse();
        int cas = hasard.selon(91, 5, 3, 1);
        TypeDomicile type = TypeDomicile.values()[cas];
        Adresse adresse =
                switch (type) {
                    case ADRESSE, HEBERGE -> a;
                    case DOMICILIE -> new Adresse("CCAS", a.codePostal(), a.commune(), a.confidentielle());
                    case SANS_ADRESSE -> new Adresse(null, null, null, false);
                };
        boolean situe = type == TypeDomicile.ADRESSE || type == TypeDomicile.HEBERGE;
        Situation situation = situe ? lieu.situation() : Situation.choisie(null, null);
        foyers.installer(hasard.uuid(), foyer, du, type, adresse, situation);
        return situation;
    }

    private List<Adulte> adultes(Parents parents, String nom, Hasard hasard) {
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
