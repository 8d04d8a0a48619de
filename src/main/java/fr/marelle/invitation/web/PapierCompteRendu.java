package fr.marelle.invitation.web;

import fr.marelle.eps.Participation;
import fr.marelle.impression.Gabarit;
import fr.marelle.impression.Papier;
import fr.marelle.invitation.CompteRendu;
import fr.marelle.invitation.Debattu;
import fr.marelle.shared.TexteProtege;
import fr.marelle.shared.web.DateConverter;
import fr.marelle.shared.web.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The minutes of a meeting on paper: attendance by institution and function, then each file. */
final class PapierCompteRendu {

    private static final Gabarit COMPTE_RENDU = Gabarit.lire(PapierCompteRendu.class, "compterendu.xhtml");

    private PapierCompteRendu() {}

    static Papier imprimer(CompteRendu rendu) {
        List<Map<String, Object>> dossiers = new ArrayList<>();
        rendu.dossiers().forEach(d -> dossiers.add(dossier(d, dossiers.size() + 1, rendu.court())));
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("pre", rendu.reunion().getPre().getNom());
        valeurs.put(
                "moment",
                new DateConverter().getAsString(null, null, rendu.reunion().getMoment()));
        valeurs.put("lieu", rendu.reunion().getLieu());
        valeurs.put("court", rendu.court() ? List.of(Map.of()) : List.of());
        valeurs.put("entier", rendu.court() ? List.of() : List.of(Map.of()));
        List<Map<String, Object>> attendus = rendu.participations().stream()
                .map(PapierCompteRendu::participation)
                .toList();
        valeurs.put("attendus", attendus);
        valeurs.put("liste", attendus.isEmpty() ? List.of() : List.of(Map.of()));
        valeurs.put("dossiers", dossiers);
        valeurs.put("tus", rendu.tus() == 0 ? List.of() : List.of(Map.of("nombre", rendu.tus())));
        return Papier.de(
                rendu.court() ? "compte-rendu-eps-court.pdf" : "compte-rendu-eps.pdf",
                rendu.court() ? "Compte rendu de l’EPS, version courte" : "Compte rendu de l’EPS",
                COMPTE_RENDU,
                valeurs);
    }

    private static Map<String, Object> participation(Participation participation) {
        return Map.of(
                "institution", Messages.libelle(participation.getInstitution()),
                "fonction", participation.getFonction(),
                "presence", participation.isPresent() ? "Présent" : "Absent");
    }

    private static Map<String, Object> dossier(Debattu debattu, int rang, boolean court) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("rang", rang);
        valeurs.put("enfant", debattu.prenom() + " " + debattu.nom());
        valeurs.put("naissance", debattu.naissance());
        valeurs.put("etablissement", debattu.etablissement());
        valeurs.put("objet", Messages.libelle(debattu.objet()));
        valeurs.put(
                "decision",
                court ? null : debattu.decision() == null ? "Non examiné : aucune décision." : debattu.decision());
        valeurs.put("ajourneeAu", debattu.ajourneeAu());
        valeurs.put("motivation", clair(debattu.motivation()));
        valeurs.put("partage", clair(debattu.partage()));
        return valeurs;
    }

    private static String clair(TexteProtege texte) {
        return texte == null ? null : texte.getClair();
    }
}
