package fr.marelle.saisine;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Droit;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.Texte;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Files saisines and demandes de conseil, for a school or for the team. */
@Stateless
@RolesAllowed(Droit.SAISINE_DEPOSER)
public class DepotService {

    @Inject
    private SaisineRepository saisines;

    @Inject
    private Guichet guichet;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Clock horloge;

    /**
     * Files one saisine for each child of the form, each with its own file. Submitting the same draft again files nothing and
     * gives back what was filed.
     *
     * @param depot the draft's identifier
     * @return the saisines, in the order of the form
     */
    public List<Saisine> deposer(UUID depot, SaisineFormulaire saisi) {
        List<Saisine> deja = saisines.duDepot(depot);
        if (!deja.isEmpty()) {
            return reconnaitre(deja, saisi);
        }
        LocalDate aujourdhui = LocalDate.now(horloge);
        Erreurs erreurs = new Erreurs();
        SaisineLue lecture = new SaisineLue(erreurs, nomenclatures, aujourdhui);
        Etablissement ecole = guichet.etablissement(erreurs, saisi.getEtablissement());
        Pre pre = guichet.pre(erreurs, saisi.getPre(), ecole);
        Provenance provenance = provenance(erreurs, saisi, ecole, aujourdhui);
        List<Identite> enfants =
                lecture.enfants(saisi.getEnfants(), (champ, choisi) -> guichet.ecole(erreurs, champ, choisi, ecole));
        Set<String> motifs = lecture.motifs(saisi.getMotifs());
        String tente = erreurs.facultatif("dejaTente", saisi.getDejaTente(), Erreurs.RECIT);
        LocalDate echeance = erreurs.date("echeanceSouhaitee", saisi.getEcheanceSouhaitee());
        Information information = lecture.information(saisi, provenance == null ? null : provenance.getRecueLe());
        refuserDoublePropre(erreurs, saisi, ecole, enfants);
        erreurs.lever();
        List<Saisine> deposees = new ArrayList<>();
        for (Identite enfant : enfants) {
            Dossier dossier = guichet.ouvrirDossier(pre, provenance.getRecueLe());
            Saisine saisine = new Saisine(dossier, depot, deposees.size(), provenance, enfant, information, motifs);
            saisine.completer(guichet.sceller(saisine, tente), echeance);
            saisines.enregistrer(saisine);
            guichet.noter(saisine);
            deposees.add(saisine);
        }
        return deposees;
    }

    /** Submitted again: the same children, or else somebody came back to the form to file another one. */
    private List<Saisine> reconnaitre(List<Saisine> deja, SaisineFormulaire saisi) {
        guichet.lesMiennes(deja.get(0));
        List<String> deposes = deja.stream()
                .map(s -> Texte.aplati(
                        s.getIdentite().getNom() + " " + s.getIdentite().getPrenom()))
                .toList();
        List<String> saisis = saisi.getEnfants().stream()
                .map(e -> e == null ? "" : Objects.toString(e.getNom(), "") + " " + Objects.toString(e.getPrenom(), ""))
                .map(Texte::aplati)
                .toList();
        boolean vierge = saisis.stream().allMatch(String::isEmpty); // the back button shows an empty form
        if (!vierge && !deposes.equals(saisis)) {
            throw new BusinessRuleException(
                    null, "saisine.dejaDeposee", deja.get(0).getReference());
        }
        return deja;
    }

    private Provenance provenance(Erreurs erreurs, SaisineFormulaire saisi, Etablissement ecole, LocalDate aujourdhui) {
        if (guichet.estPrescripteur()) {
            String demandeur = saisi.getDemandeur() == null ? guichet.nom() : saisi.getDemandeur();
            String lu = erreurs.obligatoire("demandeur", demandeur, Erreurs.TEXTE_COURT);
            return lu == null || ecole == null
                    ? null
                    : new Provenance(Moyen.FORMULAIRE, Guichet.origine(ecole), lu, ecole, aujourdhui);
        }
        Moyen moyen = erreurs.choix("moyen", Moyen.class, saisi.getMoyen());
        String demandeur = erreurs.obligatoire("demandeur", saisi.getDemandeur(), Erreurs.TEXTE_COURT);
        LocalDate recueLe = erreurs.datePassee("recueLe", saisi.getRecueLe(), aujourdhui);
        String origine = erreurs.obligatoire("origine", saisi.getOrigine(), 40);
        erreurs.exiger(
                origine == null
                        || nomenclatures
                                .enVigueur(ListeNomenclature.ORIGINE_SAISINE, origine)
                                .isPresent(),
                "origine",
                "commun.choixObligatoire");
        boolean complete = moyen != null && demandeur != null && recueLe != null && origine != null;
        return complete ? new Provenance(moyen, origine, demandeur, ecole, recueLe) : null;
    }

    /** No oracle: a school is only ever reminded of its own saisines. */
    private void refuserDoublePropre(
            Erreurs erreurs, SaisineFormulaire saisi, Etablissement ecole, List<Identite> enfants) {
        if (!guichet.estPrescripteur() || ecole == null || saisi.isDoubleConfirme()) {
            return;
        }
        for (Identite enfant : enfants) {
            guichet.doublePropre(ecole, enfant)
                    .ifPresent(d -> erreurs.ajouter("doubleConfirme", "saisine.doublePropre", d.reference()));
        }
    }

    /** What the person at the counter may choose from. */
    public ChoixGuichet choix() {
        return guichet.choix();
    }

    /** Identifier of the school of that UAI, given in that field; null when there is none. */
    public String identifiant(String champ, String uai) {
        Erreurs erreurs = new Erreurs();
        String id = guichet.identifiant(erreurs, champ, uai);
        erreurs.lever();
        return id;
    }

    /** Asks for advice about a child nobody names; submitting the same draft again asks nothing more. */
    public DemandeConseil demanderConseil(UUID id, ConseilFormulaire saisi) {
        return saisines.conseilDepose(id).map(guichet::lesMiennes).orElseGet(() -> nouvelleDemande(id, saisi));
    }

    private DemandeConseil nouvelleDemande(UUID id, ConseilFormulaire saisi) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        Erreurs erreurs = new Erreurs();
        Etablissement ecole = guichet.etablissement(erreurs, saisi.getEtablissement());
        Pre pre = guichet.pre(erreurs, saisi.getPre(), ecole);
        String parDefaut = saisi.getDemandeur() == null ? guichet.nom() : saisi.getDemandeur();
        String demandeur = erreurs.obligatoire("demandeur", parDefaut, Erreurs.TEXTE_COURT);
        TrancheAge age = erreurs.choix("trancheAge", TrancheAge.class, saisi.getTrancheAge());
        Set<String> motifs = new SaisineLue(erreurs, nomenclatures, aujourdhui).motifs(saisi.getMotifs());
        erreurs.lever();
        DemandeConseil demande =
                new DemandeConseil(id, pre, ecole, guichet.estPrescripteur(), demandeur, age, motifs, aujourdhui);
        saisines.enregistrer(demande);
        return demande;
    }
}
