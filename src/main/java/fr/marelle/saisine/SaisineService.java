package fr.marelle.saisine;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads saisines: the team its files ({@link ListeSaisinesService} lists them), a sender her own answers. Filing is {@link DepotService}, deciding {@link ExamenService}. */
@Stateless
public class SaisineService {

    /** Where the narrative of a saisine is stored: it is sealed to that place. */
    static final String LIEU = "saisine.deja_tente";

    @Inject
    private SaisineRepository saisines;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Coffre coffre;

    @Inject
    private Journal journal;

    /** One saisine, and those of its siblings. */
    @RolesAllowed(Droit.SAISINE_LIRE)
    public SaisineConsultee lire(UUID id) {
        Saisine saisine = saisines.trouver(perimetre(), id);
        UUID dossierId = saisine.getDossier().getId();
        coffre.ouvrir(dossierId, LIEU, saisine.getId(), saisine.getDejaTente());
        List<SaisineLigne> fratrie = saisines.fratrie(perimetre(), saisine);
        journal.noterTous(Acte.LECTURE, "saisine", SaisineLigne.dossiers(dossierId, fratrie));
        return new SaisineConsultee(saisine, fratrie);
    }

    /** What one's establishments filed, and the closed answers. */
    @RolesAllowed(Droit.SAISINE_SUIVRE)
    public Page<SaisineSuivie> suivies(int numero, int taille) {
        Page<SaisineSuivie> lues = saisines.suivies(utilisateur.perimetre(Droit.SAISINE_SUIVRE), numero, taille);
        journal.noterTous(
                Acte.LECTURE,
                "saisine",
                lues.lignes().stream().map(SaisineSuivie::dossierId).distinct().toList());
        return lues;
    }

    /** One of them. */
    @RolesAllowed(Droit.SAISINE_SUIVRE)
    public SaisineSuivie suivie(UUID id) {
        SaisineSuivie lue = saisines.suivie(utilisateur.perimetre(Droit.SAISINE_SUIVRE), id);
        journal.noter(Acte.LECTURE, "saisine", lue.dossierId());
        return lue;
    }

    /** Questions without a name: those of one's PRE, or of one's establishments. */
    @RolesAllowed(Droit.SAISINE_DEPOSER)
    public Page<DemandeConseil> conseils(int numero) {
        journal.noter(Acte.RECHERCHE, "conseil", null);
        Perimetre perimetre = utilisateur.perimetre(Droit.SAISINE_DEPOSER);
        return saisines.conseils(perimetre.presEntiers(), perimetre.etablissements(), numero);
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.SAISINE_LIRE);
    }
}
