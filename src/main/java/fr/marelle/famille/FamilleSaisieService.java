package fr.marelle.famille;

import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.dossier.EtatDossier;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Texte;
import fr.marelle.territoire.Etablissement;
import fr.marelle.territoire.Quartier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Writes children, their adults and their households. A child itself is made by the examination of its saisine. */
@Stateless
@RolesAllowed(Droit.FAMILLE_MODIFIER)
public class FamilleSaisieService {

    @Inject
    private FamilleRepository familles;

    @Inject
    private Foyers foyers;

    @Inject
    private Responsables responsables;

    @Inject
    private Lexique lexique;

    @Inject
    private Dossiers dossiers;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    /** The child a form is about, among its own. */
    public Famille preparer(UUID enfantId) {
        Famille famille = famille(enfantId);
        journal.noter(Acte.LECTURE, "famille", famille.enfant().getDossier().getId());
        return famille;
    }

    /** The child alone, without its adults: for the form about the child itself. */
    public Famille preparerEnfant(UUID id) {
        Enfant enfant = familles.enfant(perimetre(), id);
        journal.noter(Acte.LECTURE, "famille", enfant.getDossier().getId());
        return new Famille(enfant, List.of(), true, LocalDate.now(horloge));
    }

    /** {@code sur} is the child, or the link of one of its adults. */
    private Famille sujet(UUID sur) {
        return famille(lien(sur).map(l -> l.getEnfant().getId()).orElse(sur));
    }

    private Famille famille(UUID enfantId) {
        Enfant enfant = familles.enfant(perimetre(), enfantId);
        return new Famille(enfant, familles.liens(perimetre(), enfantId), true, LocalDate.now(horloge));
    }

    /** The link a form is about; empty when it is about a child. */
    public Optional<Lien> lien(UUID sur) {
        return familles.lien(perimetre(), sur);
    }

    /** Rewrites what is known of a child; a new birth date recomputes what accords allow. */
    public void modifier(UUID id, EnfantFormulaire saisi) {
        Enfant enfant = ouvrir(id);
        enfant.verifierVersion(saisi.getVersion());
        LocalDate majorite = enfant.getMajorite();
        EnfantLu lu = new EnfantLu(saisi, LocalDate.now(horloge));
        Etablissement ecole = etablissement(saisi.getEtablissement());
        lu.lever();
        lu.reporter(enfant, ecole);
        lexique.apprendre(enfant.getMots());
        if (lu.placement() != null && !lu.placement().equals(placement(enfant))) {
            responsables.confier(enfant, lu.placement(), lu.placementDu(), lu.placementSource());
            dossiers.tracer(enfant.getDossier(), "trace.famille.placement", null);
        }
        if (!Objects.equals(majorite, enfant.getMajorite())) {
            responsables.signaler(enfant);
        }
    }

    private String placement(Enfant enfant) {
        Autorite placement = new Famille(enfant, List.of(), true, LocalDate.now(horloge)).getPlacement();
        return placement == null ? null : placement.getService();
    }

    /**
     * Adds an adult, or rewrites one, and says what it holds over each chosen child.
     *
     * @param id the draft's, taken by a new adult
     * @param sur a child (a new adult), or the link of the adult to rewrite
     * @return the child to show
     */
    public UUID enregistrer(UUID id, UUID sur, ResponsableFormulaire saisi) {
        Famille famille = sujet(sur);
        Optional<Lien> lien = lien(sur);
        if (lien.isEmpty() && familles.existe(Responsable.class, id)) {
            return famille.enfant().getId();
        }
        ResponsableLu lu = new ResponsableLu(saisi, famille, LocalDate.now(horloge));
        Responsable responsable = lien.map(Lien::getResponsable).orElse(null);
        if (responsable == null) {
            responsable = responsables.inscrire(id, lu.etat(), lu.civilite(), lu.nom(), lu.prenom(), lu.coordonnees());
        } else {
            responsable.verifierVersion(saisi.getVersion());
            toucher(responsable);
            responsables.identifier(responsable, lu.etat(), lu.civilite(), lu.nom(), lu.prenom());
            responsable.joindre(lu.coordonnees());
            if (lu.autorite() != null) {
                familles.avancer(responsable);
            }
        }
        for (Enfant enfant : lu.enfants()) {
            rattacher(enfant, responsable, lu);
        }
        return famille.enfant().getId();
    }

    /** Every file of a child of that adult is touched, whoever follows it: each says so, and a frozen one forbids it. */
    private void toucher(Responsable responsable) {
        List<Dossier> tous = familles.dossiers(responsable);
        if (tous.stream().anyMatch(d -> d.getEtat() != EtatDossier.ACTIF)) {
            throw new BusinessRuleException(null, "famille.adulteInchangeable");
        }
        for (Dossier dossier : tous) {
            journal.noter(Acte.MODIFICATION, "famille", dossier.getId());
            dossiers.tracer(dossier, "trace.famille.coordonnees", null);
        }
    }

    private void rattacher(Enfant enfant, Responsable responsable, ResponsableLu lu) {
        noter(enfant);
        responsables.lier(enfant, responsable, lu.lien());
        if (lu.autorite() != null) {
            responsables.reconnaitre(enfant, responsable, lu.autorite(), lu.autoriteDu(), lu.autoriteSource());
            dossiers.tracer(enfant.getDossier(), "trace.famille.autorite", null);
        }
    }

    /**
     * A household moves, or a new one is opened for the chosen children.
     *
     * @param id the draft's, taken by the address
     */
    public void installer(UUID id, UUID enfantId, DomicileFormulaire saisi) {
        if (familles.existe(Domicile.class, id)) {
            return;
        }
        Famille famille = famille(enfantId);
        DomicileLu lu = new DomicileLu(saisi, famille, LocalDate.now(horloge));
        Foyer foyer = lu.foyer();
        if (foyer == null) {
            foyer = foyers.ouvrir(UUID.randomUUID(), lu.libelle());
        } else if (familles.autreHabitant(foyer, lu.enfants(), lu.du())) {
            foyer = foyers.scinder(foyer, lu.enfants(), lu.du());
        }
        foyers.installer(id, foyer, lu.du(), lu.type(), lu.adresse(), lu.situation());
        for (Enfant enfant : lu.enfants()) {
            noter(enfant);
            foyers.loger(enfant, foyer, lu.du(), saisi.isQuitte());
        }
    }

    /** Every school, by name. */
    public List<Etablissement> etablissements() {
        return familles.etablissements();
    }

    /** Every quartier of both generations, by name. */
    public List<Quartier> quartiers() {
        return familles.quartiers();
    }

    private Enfant ouvrir(UUID id) {
        Enfant enfant = familles.enfant(perimetre(), id);
        noter(enfant);
        return enfant;
    }

    private void noter(Enfant enfant) {
        enfant.getDossier().exigerActif();
        journal.noter(Acte.MODIFICATION, "famille", enfant.getDossier().getId());
    }

    private Etablissement etablissement(String id) {
        return familles.etablissement(Texte.uuid(id)).orElse(null);
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.FAMILLE_MODIFIER);
    }
}
