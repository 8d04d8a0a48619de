package fr.marelle.saisine;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Enfants;
import fr.marelle.habilitation.AccesDossiers;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Habilites;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.Qualite;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import fr.marelle.territoire.Etablissement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The premier examen: links a saisine to a child, names who meets the family, answers what goes no further. */
@Stateless
@RolesAllowed(Droit.SAISINE_STATUER)
public class ExamenService {

    @Inject
    private SaisineRepository saisines;

    @Inject
    private Enfants enfants;

    @Inject
    private Dossiers dossiers;

    @Inject
    private AccesDossiers acces;

    @Inject
    private Habilites habilites;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** The saisine with what may be its double, and who may be named. */
    public Examen preparer(UUID id) {
        Saisine saisine = saisines.trouver(perimetre(), id);
        Dossier dossier = saisine.getDossier();
        coffre.ouvrir(dossier.getId(), SaisineService.LIEU, saisine.getId(), saisine.getDejaTente());
        Identite lui = saisine.getIdentite();
        boolean liee = saisine.getEnfant() != null;
        journal.noter(Acte.LECTURE, "saisine", dossier.getId());
        return new Examen(
                saisine,
                liee ? List.of() : enfants.homonymes(perimetre(), lui.getNom(), lui.getPrenom(), lui.getNaissance()),
                liee ? habilites.referents(dossier.preAu(aujourdhui()).getId(), aujourdhui()) : List.of(),
                horsPriorite(lui.getEcole()));
    }

    private static boolean horsPriorite(Etablissement ecole) {
        return ecole != null && !ecole.isPrioritaire();
    }

    /** Links it to a child the PRE already knows: the provisional file is joined to the child's own. */
    public void lier(UUID id, UUID enfantId) {
        Saisine saisine = ouverte(id);
        Enfant enfant = enfants.trouver(perimetre(), enfantId);
        Dossier provisoire = saisine.getDossier();
        String texte = clair(saisine);
        saisine.lier(enfant);
        if (!provisoire.equals(enfant.getDossier())) {
            joindre(saisine, provisoire, enfant.getDossier(), texte);
        }
        dossiers.tracer(enfant.getDossier(), "trace.saisine.liee", saisine.getReference());
    }

    /** A double: joined to the child and closed, the earlier saisine being the one that is answered. */
    public void rattacher(UUID id, UUID enfantId) {
        lier(id, enfantId);
        Saisine saisine = saisines.connue(id);
        Saisine repetee = saisines.repetee(saisine.getDossier().getId(), id)
                .orElseThrow(() -> new BusinessRuleException(null, "saisine.rienARepeter"));
        saisine.rattacher(saisine.getEnfant(), repetee, aujourdhui(), horloge.instant());
        saisines.reporter(saisine, repetee);
        dossiers.tracer(saisine.getDossier(), "trace.saisine.rattachee", saisine.getReference());
    }

    private void joindre(Saisine saisine, Dossier provisoire, Dossier dossier, String texte) {
        TexteProtege scelle = coffre.sceller(dossier.getId(), SaisineService.LIEU, saisine.getId(), texte);
        saisine.resceller(scelle);
        if (saisines.seule(provisoire.getId())) {
            acces.oublier(provisoire);
            dossiers.supprimerVide(provisoire);
        }
    }

    /** Makes a child of it, in the saisine's own file; {@code enfantId} is the draft's, so that it is made once. */
    public void creerEnfant(UUID id, UUID enfantId) {
        Saisine saisine = ouverte(id);
        if (saisine.getEnfant() != null) {
            throw new BusinessRuleException(null, "saisine.dejaLiee");
        }
        Identite lui = saisine.getIdentite();
        Enfant enfant = enfants.creer(
                enfantId,
                saisine.getDossier(),
                lui.getNom(),
                lui.getPrenom(),
                lui.getNaissance(),
                lui.getAgeDeclare(),
                saisine.getProvenance().getRecueLe(),
                lui.getSexe(),
                lui.getNiveau(),
                lui.getEcole());
        saisine.lier(enfant);
        acces.retirerDeposants(saisine.getDossier());
        dossiers.tracer(saisine.getDossier(), "trace.saisine.liee", saisine.getReference());
    }

    /** Names who meets the family, and lets that person read the file from today. */
    public void nommerReferent(UUID id, UUID compteId) {
        Saisine saisine = ouverte(id);
        Dossier dossier = saisine.getDossier();
        UUID preId = dossier.preAu(aujourdhui()).getId();
        Compte referent = habilites.referents(preId, aujourdhui()).stream()
                .filter(c -> c.getId().equals(compteId))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException("referent", "commun.choixObligatoire"));
        saisine.pressentir(referent.getId());
        acces.nommer(
                dossier, referent.getId(), Qualite.REFERENT_PRESSENTI, aujourdhui(), "pressenti par la coordination");
        dossiers.tracer(dossier, "trace.saisine.referentPressenti", null);
    }

    /** Answers it without an EPS: something else was proposed, or it goes no further. */
    public void repondre(UUID id, EtatSaisine reponse) {
        if (reponse != EtatSaisine.AUTRE_REPONSE && reponse != EtatSaisine.SANS_SUITE) {
            throw new BusinessRuleException("reponse", "commun.choixObligatoire");
        }
        Saisine saisine = ouverte(id);
        saisine.repondre(reponse, aujourdhui(), horloge.instant());
        acces.retirerDeposants(saisine.getDossier());
        dossiers.tracer(saisine.getDossier(), "trace.saisine.repondue", reponse.name());
    }

    /** A question without a name was answered. */
    public void repondreConseil(UUID id) {
        saisines.conseil(perimetre(), id).repondre(aujourdhui());
    }

    private Saisine ouverte(UUID id) {
        Saisine saisine = saisines.trouver(perimetre(), id);
        saisine.getDossier().exigerActif();
        journal.noter(Acte.MODIFICATION, "saisine", saisine.getDossier().getId());
        return saisine;
    }

    private String clair(Saisine saisine) {
        TexteProtege texte = coffre.ouvrir(
                saisine.getDossier().getId(), SaisineService.LIEU, saisine.getId(), saisine.getDejaTente());
        return texte == null ? null : texte.getClair();
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.SAISINE_STATUER);
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
