package fr.marelle.accord.web;

import fr.marelle.accord.Finalite;
import fr.marelle.accord.Remise;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import fr.marelle.famille.Responsable;
import fr.marelle.impression.Gabarit;
import fr.marelle.impression.Papier;
import fr.marelle.impression.Pictogramme;
import fr.marelle.shared.web.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The papers a family reads and signs. None bears an address or a phone number of the family, nor the name of an adult who must not
 * be contacted: a paper goes from hand to hand.
 */
final class PapiersAccord {

    private static final Gabarit NOTICE = Gabarit.lire(PapiersAccord.class, "notice.xhtml");
    private static final Gabarit NOTICE_ENFANT = Gabarit.lire(PapiersAccord.class, "notice-enfant.xhtml");
    private static final Gabarit VIERGE = Gabarit.lire(PapiersAccord.class, "vierge.xhtml");

    private PapiersAccord() {}

    static Papier notice(Remise remise) {
        return Papier.de("notice.pdf", "Notice pour les parents", NOTICE, programme(remise));
    }

    static Papier noticeEnfant(Remise remise) {
        Map<String, Object> valeurs = programme(remise);
        valeurs.putAll(Pictogramme.DESSINS);
        return Papier.de("notice-enfant.pdf", "Notice pour l’enfant", NOTICE_ENFANT, valeurs);
    }

    /** To be signed: nothing is answered on it. */
    static Papier vierge(Remise remise) {
        Famille famille = remise.famille();
        boolean majeur = AccordDefauts.majeur(famille);
        Map<String, Object> valeurs = programme(remise);
        valeurs.put("parents", majeur ? null : "oui");
        valeurs.put("avis", majeur ? null : "oui");
        valeurs.put("fratrie", remise.enfants().size() > 1 ? "oui" : null);
        valeurs.put(
                "enfants",
                remise.enfants().stream().map(e -> enfant(e, famille)).toList());
        valeurs.put(
                "finalites",
                remise.finalites().stream().map(f -> finalite(f, majeur)).toList());
        valeurs.put(
                "signataires", majeur ? List.of(signataire(nom(famille.enfant()), "majeur")) : signataires(famille));
        return Papier.de("fiche-d-accord.pdf", "Fiche d’accord", VIERGE, valeurs);
    }

    private static Map<String, Object> programme(Remise remise) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("pre", remise.pre().getNom());
        valeurs.put("structure", remise.pre().getStructurePorteuse());
        valeurs.put("statut", Messages.libelle(remise.pre().getTypeStructure()));
        valeurs.put("adresse", remise.pre().getAdresse());
        valeurs.put("telephone", remise.pre().getTelephone());
        valeurs.put("delegue", remise.pre().getContactDpd());
        if (remise.referent() != null) {
            String telephone = remise.referent().telephone();
            valeurs.put("referent", remise.referent().nom() + (telephone == null ? "" : ", " + telephone));
        }
        return valeurs;
    }

    private static Map<String, Object> enfant(Enfant enfant, Famille famille) {
        Object naissance = enfant.getNaissance() == null
                ? "environ " + enfant.age(famille.jour()) + " ans"
                : enfant.getNaissance();
        return Map.of(
                "nom", nom(enfant),
                "prenom", enfant.getPrenom(),
                "naissance", naissance,
                "dossier", enfant.getDossier().getNumero());
    }

    private static String nom(Enfant enfant) {
        return enfant.getPrenom() + " " + enfant.getNom();
    }

    private static Map<String, Object> finalite(Finalite finalite, boolean majeur) {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("libelle", finalite.libelle(majeur));
        valeurs.put("texte", finalite.texte(majeur));
        valeurs.put("deux", finalite.isDeuxSignatures() && !majeur ? "oui" : null);
        valeurs.put("mois", finalite.getDureeMois());
        valeurs.put("consentement", finalite.isConsentement() ? "oui" : null);
        return valeurs;
    }

    /** Two lines at least: somebody nobody has noted yet may sign. */
    private static List<Map<String, Object>> signataires(Famille famille) {
        List<Map<String, Object>> lignes = new ArrayList<>();
        for (Famille.Adulte adulte : famille.getAdultes()) {
            Responsable responsable = adulte.lien().getResponsable();
            if (adulte.isSignataire() && !responsable.isNePasContacter() && responsable.getNom() != null) {
                lignes.add(signataire(
                        responsable.getNomComplet(),
                        Messages.libelle(adulte.lien().getNature())));
            }
        }
        while (lignes.size() < 2) {
            lignes.add(signataire("", ""));
        }
        return lignes;
    }

    private static Map<String, Object> signataire(String nom, String lien) {
        return Map.of("nom", nom, "lien", lien);
    }
}
