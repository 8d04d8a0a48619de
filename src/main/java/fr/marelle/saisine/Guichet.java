package fr.marelle.saisine;

import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Texte;
import fr.marelle.shared.TexteProtege;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.TypeEtablissement;
import fr.marelle.territoire.Uai;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who stands at the counter, and what is opened for her: which school speaks, which PRE receives, which file is made. */
@Dependent
class Guichet {

    @Inject
    private SaisineRepository saisines;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private OuvertureDossier ouverture;

    @Inject
    private Journal journal;

    /** Whether it is a school that files, for itself. */
    boolean estPrescripteur() {
        return !utilisateur.etablissements(Droit.SAISINE_DEPOSER).isEmpty();
    }

    /** Code of the origin of what a school files itself. */
    static String origine(Etablissement ecole) {
        return ecole.getType() == TypeEtablissement.ECOLE ? "ECOLE" : "COLLEGE";
    }

    /** The school of that UAI among all: whose it is, is checked when filing. */
    String identifiant(Erreurs erreurs, String champ, String uai) {
        String lu = erreurs.obligatoire(champ, uai, 20);
        if (lu == null) {
            return null;
        }
        try {
            Optional<Etablissement> ecole = saisines.etablissement(Uai.lire(lu));
            erreurs.exiger(ecole.isPresent(), champ, "saisine.etablissementInconnu");
            return ecole.map(e -> e.getId().toString()).orElse(null);
        } catch (BusinessRuleException e) {
            e.getRefus()
                    .forEach(r -> erreurs.ajouter(champ, r.cle(), r.parametres().toArray()));
            return null;
        }
    }

    /** What one filed oneself; somebody else's deposit does not exist. */
    <T extends BaseEntity> T lesMiennes(T deposee) {
        if (!utilisateur.getCompteId().equals(deposee.getCreePar())) {
            throw new IntrouvableException();
        }
        return deposee;
    }

    /** A saisine of that school, for a child of that name, whose answer is still awaited; to be reminded of it is to read it. */
    Optional<SaisineSuivie> doublePropre(Etablissement ecole, Identite enfant) {
        Optional<SaisineSuivie> attendue =
                saisines.doublePropre(utilisateur.perimetre(Droit.SAISINE_DEPOSER), ecole.getId(), enfant);
        attendue.ifPresent(a -> journal.noter(Acte.LECTURE, "saisine", a.dossierId()));
        return attendue;
    }

    /** What may be chosen at the counter. */
    ChoixGuichet choix() {
        Set<UUID> pres = utilisateur.pres(Droit.SAISINE_DEPOSER);
        Set<UUID> miens = utilisateur.etablissements(Droit.SAISINE_DEPOSER);
        List<Etablissement> demandeurs = saisines.etablissements(miens, pres);
        return new ChoixGuichet(
                estPrescripteur(),
                utilisateur.getNom(),
                pres.isEmpty() ? List.of() : saisines.pres(pres),
                demandeurs,
                miens.isEmpty() ? demandeurs : saisines.etablissements(Set.of(), presDe(demandeurs)));
    }

    /** A sender's brothers and sisters go to any school of its PRE. */
    private static Set<UUID> presDe(List<Etablissement> ecoles) {
        return ecoles.stream()
                .map(Etablissement::getPre)
                .filter(Objects::nonNull)
                .map(Pre::getId)
                .collect(Collectors.toSet());
    }

    String nom() {
        return utilisateur.getNom();
    }

    /** The school: one's own for a sender (the only one when not chosen), any or none for the team. */
    Etablissement etablissement(Erreurs erreurs, String choisi) {
        UUID id = Texte.uuid(choisi);
        if (estPrescripteur()) {
            Set<UUID> miens = utilisateur.etablissements(Droit.SAISINE_DEPOSER);
            UUID mien = id == null && miens.size() == 1 ? miens.iterator().next() : id;
            erreurs.exiger(mien != null && miens.contains(mien), "etablissement", "saisine.etablissementPropre");
            return mien != null && miens.contains(mien)
                    ? saisines.etablissement(mien).orElse(null)
                    : null;
        }
        return saisines.etablissement(id).orElse(null);
    }

    /** The school a child goes to: the one that asks if that was said, another one, or null as long as nobody knows. */
    Etablissement ecole(Erreurs erreurs, String champ, String choisi, Etablissement demandeur) {
        if (EnfantSaisi.DEMANDEUR.equals(choisi)) {
            return demandeur;
        }
        Etablissement ecole = saisines.etablissement(Texte.uuid(choisi)).orElse(null);
        boolean dite = choisi != null && !choisi.isBlank();
        erreurs.exiger(!dite || ecole != null, champ, "commun.choixObligatoire");
        return ecole;
    }

    /** The PRE that receives: that of the school for a sender, one's own for the team. */
    Pre pre(Erreurs erreurs, String choisi, Etablissement ecole) {
        if (estPrescripteur()) {
            Pre pre = ecole == null ? null : ecole.getPre();
            erreurs.exiger(ecole == null || pre != null, "etablissement", "saisine.sansPre");
            return pre;
        }
        Set<UUID> miens = utilisateur.pres(Droit.SAISINE_DEPOSER);
        UUID id = Texte.uuid(choisi) == null && miens.size() == 1
                ? miens.iterator().next()
                : Texte.uuid(choisi);
        boolean permis = id != null && miens.contains(id);
        erreurs.exiger(permis, "pre", "commun.choixObligatoire");
        return permis ? saisines.pre(id).orElse(null) : null;
    }

    /** A file; whoever of the team types the request, and does not read the whole PRE, may read it. */
    Dossier ouvrirDossier(Pre pre, LocalDate le) {
        boolean lisible = estPrescripteur()
                || utilisateur.perimetre(Droit.SAISINE_DEPOSER).couvre(pre.getId());
        return ouverture.dossier(pre, le, lisible ? null : utilisateur.getCompteId());
    }

    TexteProtege sceller(Saisine saisine, String tente) {
        return ouverture.sceller(saisine, tente);
    }

    void noter(Saisine saisine) {
        ouverture.noter(saisine);
    }
}
