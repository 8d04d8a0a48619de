package fr.marelle.habilitation;

import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A named set of rights with a reach. Those shipped never change; an administration composes others, changes them, and
 * retires them once nobody holds them.
 */
@Entity
@Table(name = "role")
public class Role implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Rights that show something of a file. */
    static final Set<String> OUVRANTS = Set.of(
            Droit.SAISINE_SUIVRE,
            Droit.SAISINE_LIRE,
            Droit.FAMILLE_LIRE,
            Droit.PARCOURS_LIRE,
            Droit.EPS_LIRE,
            Droit.EPS_ASSISTER,
            Droit.DOCUMENT_LIRE,
            Droit.SANTE_LIRE,
            Droit.SIGNALEMENT_FAIRE,
            Droit.SIGNALEMENT_LIRE);

    @Id
    private String code;

    private String libelle;

    @Enumerated(EnumType.STRING)
    private Portee portee;

    private int ordre;

    @Column(name = "compose_id")
    private UUID composeId;

    private long version;
    private LocalDate au;

    @ElementCollection
    @CollectionTable(name = "role_droit", joinColumns = @JoinColumn(name = "role_code"))
    @Column(name = "droit")
    private Set<String> droits = new HashSet<>();

    protected Role() {}

    /** Composed by an administration; its code comes from its order, which serves once. */
    Role(UUID composeId, int ordre, Composition voulue) {
        this.composeId = composeId;
        this.ordre = ordre;
        this.code = "COMPOSE_" + ordre;
        prendre(voulue);
    }

    private void prendre(Composition voulue) {
        libelle = voulue.libelle();
        portee = voulue.portee();
        droits.retainAll(voulue.droits());
        droits.addAll(voulue.droits());
    }

    /**
     * Becomes what is wanted, for all who hold it.
     *
     * @param porteurs accounts that hold it on {@code jour} or later
     * @throws BusinessRuleException when it is retired, when its reach would change under somebody, or when one of them
     *     would hold settings by one role and open files by another
     */
    void changer(Composition voulue, List<Compte> porteurs, LocalDate jour) {
        exigerEnService();
        if (portee != voulue.portee() && !porteurs.isEmpty()) {
            throw new BusinessRuleException("portee", "habilitation.porteeTenue", porteurs.size());
        }
        prendre(voulue);
        long contraires = porteurs.stream().filter(c -> !c.coherent(jour)).count();
        if (contraires > 0) {
            String champ = droits.stream()
                    .filter(Assortiment::separe)
                    .sorted()
                    .findFirst()
                    .map(d -> Composition.champ(GroupeDroits.de(d)))
                    .orElse(null);
            throw new BusinessRuleException(champ, "habilitation.porteursContraires", contraires);
        }
        version++;
    }

    /** No longer offered from {@code le} on. */
    void retirer(List<Compte> porteurs, LocalDate le) {
        exigerEnService();
        if (!porteurs.isEmpty()) {
            throw new BusinessRuleException(null, "habilitation.roleTenu", porteurs.size());
        }
        au = le;
        version++;
    }

    private void exigerEnService() {
        if (isRetire()) {
            throw new BusinessRuleException(null, "habilitation.roleRetire");
        }
    }

    void exigerVersion(String lue) {
        if (!Long.toString(version).equals(lue)) {
            throw new BusinessRuleException(null, "commun.modifieEntreTemps");
        }
    }

    boolean estCompose(UUID id) {
        return id != null && id.equals(composeId);
    }

    /** Null for a shipped role. */
    public UUID getComposeId() {
        return composeId;
    }

    public long getVersion() {
        return version;
    }

    int getOrdre() {
        return ordre;
    }

    /** First day it is no longer offered; null while it is. */
    public LocalDate getAu() {
        return au;
    }

    public boolean isRetire() {
        return au != null;
    }

    /** Whether an administration may still change it. */
    public boolean isModifiable() {
        return composeId != null && au == null;
    }

    public String getCode() {
        return code;
    }

    public String getLibelle() {
        return libelle;
    }

    public Portee getPortee() {
        return portee;
    }

    public Set<String> getDroits() {
        return Set.copyOf(droits);
    }

    /** Whether it holds the technical settings: accounts, roles, lists of codes. */
    boolean isTechnique() {
        return droits.stream().anyMatch(Assortiment.TECHNIQUES::contains);
    }

    /** Whether it opens files of children. */
    boolean isOuvrant() {
        return droits.stream().anyMatch(OUVRANTS::contains);
    }

    /** Why one person may not hold both roles: the key of the sentence; empty when she may. */
    Optional<String> contraire(Role autre) {
        return Assortiment.contraires(
                Stream.concat(droits.stream(), autre.droits.stream()).collect(Collectors.toSet()));
    }

    /** Whether those rights hold settings and open files. */
    static boolean melange(Set<String> droits) {
        return droits.stream().anyMatch(Assortiment.TECHNIQUES::contains)
                && droits.stream().anyMatch(OUVRANTS::contains);
    }

    boolean donne(String droit) {
        return droits.contains(droit);
    }
}
