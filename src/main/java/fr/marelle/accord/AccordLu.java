package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import fr.marelle.famille.Responsable;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.Texte;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fiche d'accord's form, read and checked; raises all that is wrong with it. */
final class AccordLu {

    private static final int AVIS = 1000;

    private final Erreurs erreurs = new Erreurs();
    private final AccordFormulaire saisi;
    private final LocalDate jour;
    private final List<Enfant> enfants;
    private final LocalDate le;
    private final Responsable signataire;
    private final Set<UUID> autres;
    private final Recherche recherche;
    private final Map<Finalite, Reponse> reponses;
    private String trace;

    /** @param donnes all answers ever given for these children */
    AccordLu(
            AccordFormulaire saisi,
            Famille famille,
            List<Finalite> finalites,
            Collection<Accord> donnes,
            LocalDate jour) {
        this.saisi = saisi;
        this.jour = jour;
        enfants = Stream.concat(Stream.of(famille.enfant()), famille.getFratrie().stream())
                .filter(e -> saisi.getEnfants().contains(e.getId().toString()))
                .toList();
        erreurs.exiger(!enfants.isEmpty(), "enfants", "commun.choixObligatoire");
        long pres =
                enfants.stream().map(e -> e.getDossier().preAu(jour)).distinct().count();
        erreurs.exiger(pres <= 1, "enfants", "accord.preDifferents");
        le = erreurs.datePassee("le", saisi.getLe(), jour);
        signataire = signataire(famille);
        autres = le == null ? Set.of() : autres();
        recherche = recherche();
        reponses = reponses(finalites);
        if (le != null) {
            reponses.forEach((finalite, reponse) -> {
                if (reponse == Reponse.RETIRE) {
                    enfants.forEach(e -> verifierRetrait(e, finalite, donnes));
                }
            });
        }
    }

    /** What one takes back was given before: a date too early is a slip of the pen, and would take nothing back. */
    private void verifierRetrait(Enfant enfant, Finalite finalite, Collection<Accord> donnes) {
        donnes.stream()
                .filter(a -> a.getReponse() == Reponse.ACCORDE && !a.isAnnule())
                .filter(a -> a.getEnfant().equals(enfant) && Objects.equals(a.getResponsable(), signataire))
                .filter(a -> a.getFinalite().getCode().equals(finalite.getCode()))
                .map(Accord::getEffectifLe)
                .min(Comparator.naturalOrder())
                .filter(premier -> premier.isAfter(le))
                .ifPresent(premier -> erreurs.ajouter("le", "accord.retraitAvant", finalite.getLibelle(), premier));
    }

    private Responsable signataire(Famille famille) {
        if (AccordFormulaire.JEUNE.equals(saisi.getSignataire())) {
            boolean seul = enfants.size() == 1 && le != null && majeur(enfants.get(0));
            erreurs.exiger(seul, "signataire", "accord.pasMajeur");
            return null;
        }
        Responsable choisi = famille.adulte(saisi.getSignataire()).orElse(null);
        erreurs.exiger(choisi != null, "signataire", "commun.choixObligatoire");
        if (choisi != null && le != null) {
            enfants.forEach(e -> verifierAutorite(choisi, e));
        }
        return choisi;
    }

    private boolean majeur(Enfant enfant) {
        return Faits.sansReponse(enfant).majeur(le);
    }

    private void verifierAutorite(Responsable choisi, Enfant enfant) {
        if (majeur(enfant)) {
            erreurs.ajouter("signataire", "accord.enfantMajeur", enfant.getPrenom());
        } else if (!Faits.sansReponse(enfant).peutSigner(choisi.getId(), le)) {
            erreurs.ajouter("signataire", "accord.signataireSansAutorite", choisi.getNomComplet(), enfant.getPrenom());
        }
    }

    /** The other holders that day; one gesture is for children who have the same. */
    private Set<UUID> autres() {
        List<Set<UUID>> parEnfant = enfants.stream()
                .map(e -> (Set<UUID>) new HashSet<>(Faits.sansReponse(e).titulaires(le)))
                .distinct()
                .toList();
        erreurs.exiger(parEnfant.size() <= 1, "enfants", "accord.titulairesDifferents");
        Set<UUID> titulaires = parEnfant.isEmpty() ? new HashSet<>() : parEnfant.get(0);
        if (signataire != null) {
            titulaires.remove(signataire.getId());
        }
        return titulaires;
    }

    /** Leaving it empty says that the others are still to be sought. */
    private Recherche recherche() {
        String choisi = saisi.getRechercheResultat();
        if (signataire == null || autres.isEmpty() || choisi == null || choisi.isEmpty()) {
            return Recherche.sansObjet();
        }
        ResultatRecherche resultat = erreurs.choix("rechercheResultat", ResultatRecherche.class, choisi);
        if (resultat == null || resultat == ResultatRecherche.SANS_OBJET) {
            return Recherche.sansObjet();
        }
        LocalDate date = erreurs.datePassee("rechercheLe", saisi.getRechercheLe(), jour);
        String moyen = erreurs.obligatoire("rechercheMoyen", saisi.getRechercheMoyen(), Erreurs.TEXTE_COURT);
        return date == null || moyen == null ? Recherche.sansObjet() : new Recherche(resultat, date, moyen);
    }

    private Map<Finalite, Reponse> reponses(List<Finalite> finalites) {
        Map<String, String> parCode = saisi.getReponses().stream()
                .filter(r -> r.getReponse() != null && !ReponseSaisie.PAS_DEMANDE.equals(r.getReponse()))
                .collect(Collectors.toMap(ReponseSaisie::getFinalite, ReponseSaisie::getReponse, (a, b) -> b));
        Map<Finalite, Reponse> lues = new LinkedHashMap<>();
        for (Finalite finalite : finalites) {
            String reponse = parCode.get(finalite.getCode());
            if (reponse != null) {
                lues.put(finalite, erreurs.choix(null, Reponse.class, reponse));
            }
        }
        erreurs.exiger(!lues.isEmpty(), null, "accord.sansReponse");
        return lues;
    }

    /** The fiche and its answers; nothing is stored yet. */
    FicheAccord fiche(UUID id) {
        Support support = erreurs.choix("support", Support.class, saisi.getSupport());
        trace = support == Support.ECRAN ? TraceSignature.lire(saisi.getSignature()) : null;
        erreurs.exiger(support != Support.ECRAN || trace != null, "signature", "accord.signatureVide");
        FicheAccord fiche = prouver(id, support);
        if (trace != null) {
            fiche.signer(reponses);
        }
        return fiche;
    }

    /** What to show to who is about to sign on the screen: all but the signature must be right. */
    FicheASigner aSigner(UUID id) {
        prouver(id, Support.ECRAN);
        UUID qui = signataire == null ? null : signataire.getId();
        return new FicheASigner(signataire, enfants, le, reponses, TexteSigne.vu(id, qui, le, reponses, enfants));
    }

    /** The fiche with its proof, unless anything is wrong with it. */
    private FicheAccord prouver(UUID id, Support support) {
        String temoin = support == Support.ORAL
                ? erreurs.obligatoire("temoin", saisi.getTemoin(), Erreurs.TEXTE_COURT)
                : erreurs.facultatif("temoin", saisi.getTemoin(), Erreurs.TEXTE_COURT);
        erreurs.exiger(support != Support.ECRAN || jour.equals(le), "le", "accord.signatureDuJour");
        String interprete = erreurs.facultatif("interprete", saisi.getInterprete(), Erreurs.TEXTE_COURT);
        String preuve = erreurs.facultatif("preuve", saisi.getPreuve(), 200);
        LocalDate notice = erreurs.date("noticeRemiseLe", saisi.getNoticeRemiseLe());
        erreurs.exiger(notice == null || !notice.isAfter(jour), "noticeRemiseLe", "commun.dateFuture");
        for (int i = 0; i < saisi.getAvis().size(); i++) {
            erreurs.facultatif("avis:" + i + ":texte", saisi.getAvis().get(i).getTexte(), AVIS);
        }
        erreurs.lever();
        FicheAccord fiche = new FicheAccord(id, signataire, le, support, temoin);
        fiche.preciser(interprete, preuve, notice);
        fiche.rechercher(autres, recherche);
        return fiche;
    }

    List<Enfant> enfants() {
        return enfants;
    }

    /** The strokes on the screen; null unless signed so, and before {@link #fiche}. */
    String trace() {
        return trace;
    }

    Map<Finalite, Reponse> reponses() {
        return reponses;
    }

    /** What that child said; null when nothing was noted. */
    String avis(Enfant enfant) {
        return saisi.getAvis().stream()
                .filter(a -> enfant.getId().equals(Texte.uuid(a.getEnfant())))
                .map(AvisSaisi::getTexte)
                .filter(t -> t != null && !t.isBlank())
                .findFirst()
                .orElse(null);
    }
}
