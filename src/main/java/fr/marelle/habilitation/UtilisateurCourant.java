package fr.marelle.habilitation;

import fr.marelle.shared.IntrouvableException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The person of this request: filled by {@link Mecanisme}, empty for a stranger. */
@Named("utilisateur")
@RequestScoped
public class UtilisateurCourant {

    @Inject
    private Clock horloge;

    private UUID compteId;
    private UUID connexionId;
    private String preteeA;
    private String nom;
    private int avis;
    private boolean exceptions;
    private List<Habilitation> habilitations = List.of();

    /** @param connexion null with an API token */
    void identifier(Compte compte, Connexion connexion) {
        LocalDate jour = LocalDate.now(horloge);
        compteId = compte.getId();
        connexionId = connexion == null ? null : connexion.getId();
        preteeA = connexion == null ? null : connexion.getPreteeA();
        nom = compte.getNom();
        avis = compte.getAvis();
        exceptions = compte.peutExcepter(horloge.instant());
        habilitations =
                compte.getHabilitations().stream().filter(h -> h.vaut(jour)).toList();
    }

    /** Which files this right reaches today. */
    public Perimetre perimetre(String droit) {
        return new Perimetre(
                compteId,
                pres(droit, Portee.PRE_ENTIER),
                pres(droit, Portee.EQUIPE),
                pres(droit, Portee.INVITATION),
                etablissements(droit),
                LocalDate.now(horloge),
                horloge.instant(),
                Droit.lecture(droit),
                exceptions);
    }

    /**
     * Looks for something with the right that writes, then with the one that reads.
     *
     * @throws IntrouvableException when it is out of both
     */
    public <T> Atteint<T> atteindre(String ecriture, String lecture, Function<Perimetre, Optional<T>> recherche) {
        Optional<T> modifiable = peut(ecriture) ? recherche.apply(perimetre(ecriture)) : Optional.empty();
        return modifiable
                .map(objet -> new Atteint<>(objet, true))
                .or(() -> recherche.apply(perimetre(lecture)).map(objet -> new Atteint<>(objet, false)))
                .orElseThrow(IntrouvableException::new);
    }

    private Set<UUID> pres(String droit, Portee portee) {
        return habilitations.stream()
                .filter(h -> h.getRole().getPortee() == portee && h.getRole().donne(droit))
                .map(Habilitation::getPreId)
                .collect(Collectors.toSet());
    }

    /** Establishments for which this right is held today; may be empty. */
    public Set<UUID> etablissements(String droit) {
        return habilitations.stream()
                .filter(h -> h.getRole().getPortee() == Portee.ETABLISSEMENT
                        && h.getRole().donne(droit))
                .map(Habilitation::getEtablissementId)
                .collect(Collectors.toSet());
    }

    /** PRE in which this right is held today, for the whole PRE or in its team; may be empty. */
    public Set<UUID> pres(String droit) {
        return Stream.of(Portee.PRE_ENTIER, Portee.EQUIPE)
                .flatMap(portee -> pres(droit, portee).stream())
                .collect(Collectors.toSet());
    }

    /** PRE as whose guest this right is held today; may be empty. */
    public Set<UUID> presInvites(String droit) {
        return pres(droit, Portee.INVITATION);
    }

    /** Whether this right is held in that PRE, or in them all (domain §5.0: a mutualised DPD). */
    public boolean tient(String droit, UUID preId) {
        return habilitations.stream()
                .filter(h -> h.getRole().donne(droit))
                .anyMatch(h -> h.getPreId() == null || h.getPreId().equals(preId));
    }

    public boolean peut(String droit) {
        return habilitations.stream().anyMatch(h -> h.getRole().donne(droit));
    }

    /** All rights held today, whatever their reach. */
    Set<String> droits() {
        return habilitations.stream()
                .flatMap(h -> h.getRole().getDroits().stream())
                .collect(Collectors.toSet());
    }

    public boolean isConnecte() {
        return compteId != null;
    }

    /** Null for a stranger. */
    public UUID getCompteId() {
        return compteId;
    }

    /** Whether the screen is in the hands of somebody who is not of the team: whoever wants more signs in again. */
    public boolean isEcranPrete() {
        return preteeA != null;
    }

    /** Whether a lent screen shows that page about that draft. */
    public boolean ouvre(String page, String brouillon) {
        return adresse(page, brouillon).equals(preteeA);
    }

    static String adresse(String page, String brouillon) {
        return page + "?" + brouillon;
    }

    /** The sign-in of this request; null with an API token. */
    public UUID getConnexionId() {
        return connexionId;
    }

    public String getNom() {
        return nom;
    }

    /** Whether one was told something one has not read yet. */
    public boolean isAverti() {
        return avis > 0;
    }

    /** Labels of the roles held today, most extended first. */
    public String getRoles() {
        return habilitations.stream()
                .map(h -> h.getRole().getLibelle())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Roles held today. */
    public List<Habilitation> getHabilitations() {
        return habilitations;
    }
}
