package fr.marelle.habilitation;

import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.IntrouvableException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who may sign in. Invited with a one-time link, active once a password is chosen, closed but never deleted. */
@Entity
@Table(name = "compte")
public class Compte extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String login;
    private String nom;
    private int avis;
    private String telephone;

    @Column(name = "mot_de_passe")
    private String motDePasse;

    @Column(name = "exception_jusqua")
    private Instant exceptionJusqua;

    @Enumerated(EnumType.STRING)
    private EtatCompte etat;

    @OneToMany(mappedBy = "compte", cascade = CascadeType.ALL)
    private List<Habilitation> habilitations = new ArrayList<>();

    protected Compte() {}

    Compte(UUID id, String login, String nom, String telephone) {
        super(id);
        this.login = login;
        this.nom = nom;
        this.telephone = telephone;
        this.etat = EtatCompte.INVITE;
    }

    /**
     * Gives a role from {@code du} on.
     *
     * @throws BusinessRuleException at {@code role} when the person has it there already, or when what must stay in different
     *     hands would meet in one person
     */
    void habiliter(Role role, UUID preId, UUID etablissementId, LocalDate du) {
        if (role.isRetire()) {
            throw new BusinessRuleException("role", "habilitation.roleRetire");
        }
        for (Habilitation autre : habilitations) {
            role.contraire(autre.getRole()).filter(cle -> autre.dure(du)).ifPresent(cle -> {
                throw new BusinessRuleException("role", cle);
            });
            if (autre.dure(du) && autre.estAussi(role, preId, etablissementId)) {
                throw new BusinessRuleException("role", "habilitation.dejaHabilite");
            }
        }
        habilitations.add(new Habilitation(this, role, preId, etablissementId, du));
    }

    /** Whether none of the roles held on {@code jour} or later gives what must stay in different hands from what another gives. */
    boolean coherent(LocalDate jour) {
        List<Role> roles = habilitations.stream()
                .filter(h -> h.dure(jour))
                .map(Habilitation::getRole)
                .toList();
        return roles.stream().allMatch(r -> roles.stream()
                .allMatch(autre -> r.contraire(autre).isEmpty()));
    }

    /** PRE whose files its roles open on {@code jour} or later. */
    Set<UUID> presOuverts(LocalDate jour) {
        return habilitations.stream()
                .filter(h -> h.dure(jour) && h.getPreId() != null && h.getRole().isOuvrant())
                .map(Habilitation::getPreId)
                .collect(Collectors.toSet());
    }

    /** Whether that person holds the keys of the accounts on {@code jour}, with no end in sight. */
    private boolean garde(LocalDate jour) {
        return etat == EtatCompte.ACTIF
                && habilitations.stream()
                        .anyMatch(h ->
                                h.vaut(jour) && h.getAu() == null && h.getRole().donne(Droit.COMPTE_GERER));
    }

    /** @throws BusinessRuleException when nobody of them would keep the keys of the accounts */
    static void exigerUnGardien(List<Compte> comptes, LocalDate jour) {
        if (comptes.stream().noneMatch(c -> c.garde(jour))) {
            throw new BusinessRuleException(null, "habilitation.dernierGardien");
        }
    }

    /** Ends one of the roles: {@code le} is the first day without it. */
    Habilitation terminer(UUID habilitationId, LocalDate le) {
        Habilitation visee = habilitations.stream()
                .filter(h -> h.getId().equals(habilitationId))
                .findFirst()
                .orElseThrow(IntrouvableException::new);
        visee.terminer(le);
        return visee;
    }

    void choisirMotDePasse(String hache) {
        if (etat == EtatCompte.FERME) {
            throw new BusinessRuleException(null, "habilitation.compteFerme");
        }
        motDePasse = hache;
        etat = EtatCompte.ACTIF;
    }

    void fermer(LocalDate le) {
        etat = EtatCompte.FERME;
        habilitations.forEach(h -> h.terminer(le));
    }

    void renommer(String nouveauNom, String nouveauTelephone) {
        nom = nouveauNom;
        telephone = nouveauTelephone;
    }

    public String getLogin() {
        return login;
    }

    /** Number of avis not read yet; written by whoever sends or reads them. */
    int getAvis() {
        return avis;
    }

    public String getNom() {
        return nom;
    }

    /** Whether she may read some file by exception at that moment; which one, and whether she still does, each query asks. */
    boolean peutExcepter(Instant moment) {
        return exceptionJusqua != null && exceptionJusqua.isAfter(moment);
    }

    /** As an account is told apart: two may bear one name, and no two one login. */
    public String getNomEtLogin() {
        return nom + " (" + login + ")";
    }

    /** Professional number; null when not given. */
    public String getTelephone() {
        return telephone;
    }

    String getMotDePasse() {
        return motDePasse;
    }

    public EtatCompte getEtat() {
        return etat;
    }

    public boolean isFerme() {
        return etat == EtatCompte.FERME;
    }

    public List<Habilitation> getHabilitations() {
        return List.copyOf(habilitations);
    }
}
