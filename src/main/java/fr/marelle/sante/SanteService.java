package fr.marelle.sante;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.ExceptionSante;
import fr.marelle.habilitation.OuvertureSante;
import fr.marelle.habilitation.RegistreSante;
import fr.marelle.habilitation.SituationHds;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.Territoires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens the health compartment of a PRE with the exception of GDPR art. 9 that allows it, and closes it. A DPD bound to no PRE is the one of them all. */
@Stateless
@RolesAllowed(Droit.SANTE_OUVRIR)
public class SanteService {

    @Inject
    private RegistreSante registre;

    @Inject
    private Territoires territoires;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** PRE one is the DPD of, by code. */
    public List<Pre> pres() {
        return territoires.pres().stream()
                .filter(p -> utilisateur.tient(Droit.SANTE_OUVRIR, p.getId()))
                .toList();
    }

    /** Latest first, closed ones included. */
    public List<Ouverture> lister() {
        Map<UUID, String> noms = pres().stream().collect(Collectors.toMap(Pre::getId, Pre::getNom));
        return registre.toutes().stream()
                .filter(o -> noms.containsKey(o.getPreId()))
                .map(o -> new Ouverture(o, noms.get(o.getPreId())))
                .toList();
    }

    /** From today on; submitting the same draft again opens nothing more. */
    public void ouvrir(UUID brouillon, SanteFormulaire saisi) {
        LocalDate jour = LocalDate.now(horloge);
        Erreurs erreurs = new Erreurs();
        UUID preId = erreurs.identifiant("pre", saisi.getPre());
        ExceptionSante exception = erreurs.choix("exception", ExceptionSante.class, saisi.getException());
        SituationHds situation = erreurs.choix("situation", SituationHds.class, saisi.getSituation());
        String hebergeur = erreurs.obligatoire("hebergeur", saisi.getHebergeur(), Erreurs.TEXTE_COURT);
        erreurs.lever();
        Pre pre =
                pres().stream().filter(p -> p.getId().equals(preId)).findFirst().orElseThrow(IntrouvableException::new);
        List<Ouverture> siennes = lister();
        if (siennes.stream().anyMatch(o -> o.faits().getId().equals(brouillon))) {
            return;
        }
        erreurs.exiger(
                siennes.stream()
                        .noneMatch(o ->
                                o.faits().getPreId().equals(preId) && o.faits().vaut(jour)),
                "pre",
                "sante.dejaOuvert");
        erreurs.lever();
        registre.ouvrir(new OuvertureSante(brouillon, preId, exception, situation, hebergeur, jour));
        journal.noterMotif(Acte.CREATION, "sante", null, "compartiment santé ouvert : " + pre.getNom());
    }

    /** From today on nobody reads it any more; what was written stays sealed. */
    public void fermer(UUID id) {
        Ouverture ouverture = lister().stream()
                .filter(o -> o.faits().getId().equals(id))
                .findFirst()
                .orElseThrow(IntrouvableException::new);
        registre.fermer(ouverture.faits(), LocalDate.now(horloge));
        journal.noterMotif(Acte.MODIFICATION, "sante", null, "compartiment santé fermé : " + ouverture.pre());
    }
}
