package fr.marelle.demonstration;

import fr.marelle.demonstration.Lieux.Lieu;
import fr.marelle.demonstration.Menage.Adulte;
import fr.marelle.demonstration.Menage.Parents;
import fr.marelle.famille.Adresse;
import fr.marelle.famille.Foyer;
import fr.marelle.famille.Foyers;
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
    private AdultesDemonstration adultes;

    @Inject
    private Foyers foyers;

    /** @param depuis when the household settled where it lives */
    Menage creer(Lieux lieux, LocalDate depuis, Hasard hasard) {
        Parents parents = Parents.tirer(hasard);
        String nom = Noms.famille(hasard);
        List<Adulte> parente = adultes.creer(parents, nom, hasard);
        Lieu lieu = lieux.lieu(parents == Parents.RETIREE, hasard);
        Foyer foyer = foyers.ouvrir(hasard.uuid(), libelle(parents, nom));
        if (hasard.chance(8)) {
            installer(foyer, depuis.minusYears(2), lieux.lieu(false, hasard), hasard);
        }
        Situation situation = installer(foyer, depuis, lieu, hasard);
        Foyer second = null;
        if (parents == Parents.SEPARES && hasard.chance(70)) {
            second = foyers.ouvrir(
                    hasard.uuid(), "chez " + parente.get(1).responsable().getNomComplet());
            installer(second, depuis, lieux.lieu(false, hasard), hasard);
        }
        return new Menage(parents, nom, parente, foyer, second, situation);
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
}
