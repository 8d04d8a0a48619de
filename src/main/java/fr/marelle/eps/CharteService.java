package fr.marelle.eps;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Erreurs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Has each member of an EPS, of the team or a guest, sign the charte once a school year. Asks; forbids nothing, opens nothing. */
@Stateless
@RolesAllowed({Droit.EPS_LIRE, Droit.EPS_ASSISTER})
public class CharteService {

    @Inject
    private CharteRepository chartes;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** The charte of today. */
    public CharteLue lire() {
        List<SignatureCharte> miennes = miennes();
        LocalDate signeeLe = manquants(miennes).isEmpty()
                ? miennes.stream()
                        .map(SignatureCharte::getLe)
                        .min(LocalDate::compareTo)
                        .orElse(null)
                : null;
        return new CharteLue(chartes.enVigueur(jour()), AnneeScolaire.de(jour()), signeeLe);
    }

    /** Whether the charte of this school year is still to be signed, for one PRE at least. */
    public boolean isASigner() {
        return !manquants(miennes()).isEmpty();
    }

    /** Signs the charte of today for all PRE where one is a member; what is signed already stays. */
    public void signer(CharteFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        Institution institution = erreurs.choix("institution", Institution.class, saisi.getInstitution());
        String fonction = erreurs.obligatoire("fonction", saisi.getFonction(), Erreurs.TEXTE_COURT);
        erreurs.lever();
        Charte charte = chartes.enVigueur(jour());
        manquants(miennes())
                .forEach(pre -> chartes.enregistrer(
                        new SignatureCharte(charte, utilisateur.getCompteId(), pre, jour(), institution, fonction)));
    }

    private List<SignatureCharte> miennes() {
        return chartes.de(utilisateur.getCompteId(), AnneeScolaire.de(jour()));
    }

    private Set<UUID> manquants(List<SignatureCharte> miennes) {
        Set<UUID> pres = new HashSet<>(utilisateur.pres(Droit.EPS_LIRE));
        pres.addAll(utilisateur.presInvites(Droit.EPS_ASSISTER));
        miennes.forEach(s -> pres.remove(s.getPreId()));
        return pres;
    }

    private LocalDate jour() {
        return LocalDate.now(horloge);
    }
}
