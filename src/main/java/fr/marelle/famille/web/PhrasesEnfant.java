package fr.marelle.famille.web;

import fr.marelle.famille.DepuisContact;
import fr.marelle.famille.EnfantLigne;
import fr.marelle.famille.EnfantVu;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.web.Messages;
import fr.marelle.territoire.NomsQuartiers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a line of the list of children reads. */
@Named
@RequestScoped
public class PhrasesEnfant {

    private static final String RIEN = "—";

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private NomsQuartiers quartiers;

    private boolean contactDit;

    @PostConstruct
    void savoir() {
        contactDit = DepuisContact.estDit(utilisateur);
    }

    /** Whether the reader is told when the family was last spoken to. */
    public boolean isContactDit() {
        return contactDit;
    }

    /** The whole line. */
    LigneEnfant ligne(EnfantVu vu) {
        EnfantLigne ligne = vu.ligne();
        String etat = vu.etat() == null ? "" : Messages.libelle(vu.etat());
        String contact = contact(vu);
        return new LigneEnfant(
                ligne.id(),
                ligne.dossierId(),
                ligne.nom() + " " + ligne.prenom(),
                sousNom(vu.referent(), etat, contact),
                naissance(ligne),
                ligne.niveau() == null
                        ? RIEN
                        : nomenclatures.libelle(ListeNomenclature.NIVEAU_SCOLAIRE, ligne.niveau()),
                dit(ligne.etablissement()),
                dit(vu.referent()),
                vu.quartier() == null ? RIEN : quartiers.nom(vu.quartier()),
                etat,
                contact,
                ligne.dossier());
    }

    private static String dit(String valeur) {
        return valeur == null ? RIEN : valeur;
    }

    /** Who follows it, how it stands, when its family was last spoken to. */
    private static String sousNom(String referent, String etat, String contact) {
        return Stream.of(referent == null ? Messages.texte("famille.sansReferent") : referent, etat, contact)
                .filter(m -> !m.isEmpty())
                .collect(Collectors.joining("\u00a0· "));
    }

    /** What tells one child found from another: by which adult it was found (null when by its own name), its age, its school. */
    public String proposition(EnfantLigne ligne, String adultes) {
        return Stream.of(
                        adultes == null ? "" : Messages.texte("famille.parAdulte", adultes),
                        naissance(ligne),
                        ligne.etablissement() == null ? "" : ligne.etablissement())
                .filter(m -> !m.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The birth date, or about how old the child is said to be. */
    public String naissance(EnfantLigne ligne) {
        return ligne.naissance() == null
                ? Messages.texte("famille.ageEnviron", ligne.ageDeclare())
                : Messages.texte("famille.naissance", ligne.naissance());
    }

    /** How long ago the family was last spoken to; empty when the reader is not told. */
    private String contact(EnfantVu vu) {
        if (!contactDit) {
            return "";
        }
        Long jours = vu.joursSansContact();
        return jours == null ? Messages.texte("famille.sansContact") : Messages.texte("famille.dernierContact", jours);
    }
}
