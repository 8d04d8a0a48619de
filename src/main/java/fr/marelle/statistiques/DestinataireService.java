package fr.marelle.statistiques;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Texte;
import fr.marelle.territoire.Pre;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The DPD agrees to whom a PRE may tell exact counts. A DPD bound to no PRE is the one of them all (domain §5.0). */
@Stateless
@RolesAllowed(Droit.DESTINATAIRE_AGREER)
public class DestinataireService {

    @Inject
    private RemonteeRepository repository;

    @Inject
    private Offre offre;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** PRE one is the DPD of, by code. */
    public List<Pre> pres() {
        return offre.pres().stream()
                .filter(p -> utilisateur.tient(Droit.DESTINATAIRE_AGREER, p.getId()))
                .toList();
    }

    /** By PRE then name, ended ones included. */
    public List<Destinataire> lister() {
        return repository.destinataires(pres().stream().map(Pre::getId).toList());
    }

    /** Agrees to somebody from today on; submitting the same draft again agrees to nobody more. */
    public void agreer(UUID brouillon, DestinataireFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        UUID id = erreurs.identifiant("pre", saisi.getPre());
        String nom = erreurs.obligatoire("nom", saisi.getNom(), Erreurs.TEXTE_COURT);
        String fonction = erreurs.obligatoire("fonction", saisi.getFonction(), Erreurs.TEXTE_COURT);
        String organisme = erreurs.obligatoire("organisme", saisi.getOrganisme(), Erreurs.TEXTE_COURT);
        erreurs.exiger(!dejaAgree(brouillon, id, nom, organisme), "nom", "statistiques.destinataireDeja");
        erreurs.lever();
        Optional<Pre> pre = pres().stream().filter(p -> p.getId().equals(id)).findFirst();
        if (repository.chercherDestinataire(brouillon).isEmpty()) {
            repository.enregistrer(new Destinataire(
                    brouillon,
                    pre.orElseThrow(IntrouvableException::new),
                    nom,
                    fonction,
                    organisme,
                    LocalDate.now(horloge)));
        }
    }

    private boolean dejaAgree(UUID brouillon, UUID pre, String nom, String organisme) {
        LocalDate jour = LocalDate.now(horloge);
        return nom != null
                && organisme != null
                && lister().stream()
                        .filter(d -> !d.getId().equals(brouillon) && d.vaut(jour))
                        .anyMatch(d -> d.getPre().getId().equals(pre)
                                && Texte.aplati(d.getNom()).equals(Texte.aplati(nom))
                                && Texte.aplati(d.getOrganisme()).equals(Texte.aplati(organisme)));
    }

    /** From today on, no longer. */
    public void terminer(UUID id) {
        lister().stream()
                .filter(d -> d.getId().equals(id))
                .findFirst()
                .orElseThrow(IntrouvableException::new)
                .terminer(LocalDate.now(horloge));
    }
}
