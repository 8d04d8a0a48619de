package fr.marelle.accord.web;

import fr.marelle.accord.Accord;
import fr.marelle.accord.AccordFormulaire;
import fr.marelle.accord.AvisSaisi;
import fr.marelle.accord.FicheAccord;
import fr.marelle.accord.FicheLue;
import fr.marelle.accord.Finalite;
import fr.marelle.accord.Finalites;
import fr.marelle.accord.Reponse;
import fr.marelle.accord.ReponseSaisie;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import fr.marelle.shared.BusinessRuleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a fiche proposes before anybody types: the whole fratrie, and the signatory when there is only one. Or what an annulled one said. */
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

    /** Every purpose, in the words of today: what is asked of every family is proposed as agreed, the rest when it comes. */
    static void proposer(AccordFormulaire formulaire, List<Finalite> demandees, boolean majeur) {
        formulaire.setTextes(Finalites.textes(demandees));
        formulaire.getReponses().clear();
        demandees.forEach(f -> formulaire.getReponses().add(reponse(f, majeur)));
    }

    private static ReponseSaisie reponse(Finalite finalite, boolean majeur) {
        ReponseSaisie reponse = new ReponseSaisie();
        reponse.setFinalite(finalite.getCode());
        reponse.setLibelle(finalite.libelle(majeur));
        reponse.setTexte(finalite.texte(majeur));
        reponse.setReponse(finalite.isToujoursDemandee() ? Reponse.ACCORDE.name() : ReponseSaisie.PAS_DEMANDE);
        return reponse;
    }

    /**
     * Rows are answered by their place: where the texts shown are no longer those of the PRE, all are put anew before the reader's
     * eyes, to be answered and signed again.
     *
     * @throws BusinessRuleException when any had changed, come or gone
     */
    static void exigerTextesActuels(AccordFormulaire formulaire, List<Finalite> demandees, boolean majeur) {
        if (!Finalites.textes(demandees).equals(formulaire.getTextes())) {
            proposer(formulaire, demandees, majeur);
            formulaire.setSignature(null);
            throw new BusinessRuleException(null, "accord.texteChange");
        }
    }

    /** What an annulled fiche said, to be put right; what a child said of it is asked again. */
    static void reprendre(AccordFormulaire formulaire, FicheLue annulee) {
        FicheAccord fiche = annulee.fiche();
        formulaire.setEnfants(annulee.getEnfants().stream()
                .map(e -> e.getId().toString())
                .collect(Collectors.toCollection(ArrayList::new)));
        formulaire.setSignataire(
                fiche.getSignataire() == null
                        ? AccordFormulaire.JEUNE
                        : fiche.getSignataire().getId().toString());
        formulaire.setLe(fiche.getLe().toString());
        Map<String, Reponse> dites = annulee.getReponses().stream()
                .collect(Collectors.toMap(a -> a.getFinalite().getCode(), Accord::getReponse));
        formulaire.getReponses().forEach(r -> r.setReponse(code(dites.get(r.getFinalite()))));
        preuve(formulaire, fiche);
    }

    private static String code(Reponse dite) {
        return dite == null ? ReponseSaisie.PAS_DEMANDE : dite.name();
    }

    private static void preuve(AccordFormulaire formulaire, FicheAccord fiche) {
        formulaire.setSupport(fiche.getSupport().name());
        formulaire.setTemoin(fiche.getTemoin());
        formulaire.setInterprete(fiche.getInterprete());
        formulaire.setPreuve(fiche.getPreuve());
        formulaire.setNoticeRemiseLe(Objects.toString(fiche.getNoticeRemiseLe(), null));
        if (fiche.getRecherche().getLe() != null) {
            formulaire.setRechercheResultat(fiche.getRecherche().getResultat().name());
            formulaire.setRechercheLe(fiche.getRecherche().getLe().toString());
            formulaire.setRechercheMoyen(fiche.getRecherche().getMoyen());
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
