package fr.marelle.accord.web;

import fr.marelle.accord.AccordFormulaire;
import fr.marelle.accord.AvisSaisi;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import java.util.List;
import java.util.stream.Stream;

/** What a fiche proposes before anybody types: the whole fratrie, and the signatory when there is only one. */
final class AccordDefauts {

    private AccordDefauts() {}

    static Stream<Enfant> enfants(Famille famille) {
        return Stream.concat(Stream.of(famille.enfant()), famille.getFratrie().stream());
    }

    /** Whether the child decides alone today. */
    static boolean majeur(Famille famille) {
        return !famille.jour().isBefore(famille.enfant().getMajorite());
    }

    static void cocher(AccordFormulaire formulaire, Famille famille) {
        if (majeur(famille)) {
            formulaire.setSignataire(AccordFormulaire.JEUNE);
            ajouter(formulaire, famille.enfant());
            return;
        }
        enfants(famille).filter(e -> famille.jour().isBefore(e.getMajorite())).forEach(e -> ajouter(formulaire, e));
        List<Famille.Adulte> signataires = famille.getAdultes().stream()
                .filter(Famille.Adulte::isSignataire)
                .toList();
        if (signataires.size() == 1) {
            formulaire.setSignataire(
                    signataires.get(0).lien().getResponsable().getId().toString());
        }
    }

    private static void ajouter(AccordFormulaire formulaire, Enfant enfant) {
        formulaire.getEnfants().add(enfant.getId().toString());
        AvisSaisi avis = new AvisSaisi();
        avis.setEnfant(enfant.getId().toString());
        avis.setPrenom(enfant.getPrenom());
        formulaire.getAvis().add(avis);
    }
}
