package fr.marelle.transfert;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BaseEntity;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.TexteProtege;
import fr.marelle.territoire.Pre;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file that one PRE proposes to another, with what the family said of it. One at a time for a file. Until it is accepted nothing
 * changes; once accepted, declined or withdrawn it stays as it is.
 */
@Entity
@Table(name = "transfert")
public class Transfert extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "de_id")
    private Pre de;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "vers_id")
    private Pre vers;

    @Column(name = "a_partir_du")
    private LocalDate aPartirDu;

    @Enumerated(EnumType.STRING)
    private MotifTransfert motif;

    @Column(name = "precision_")
    private TexteProtege precision;

    @Column(name = "accord_le")
    private LocalDate accordLe;

    @Enumerated(EnumType.STRING)
    @Column(name = "accord_support")
    private SupportAccord support;

    @ElementCollection
    @CollectionTable(name = "transfert_position", joinColumns = @JoinColumn(name = "transfert_id"))
    private Set<ReponseFamille> positions = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private EtatTransfert etat;

    @Column(name = "clos_le")
    private LocalDate closLe;

    private TexteProtege raison;

    protected Transfert() {}

    /**
     * @param id the draft's
     * @param de the PRE that holds the file
     */
    Transfert(UUID id, Dossier dossier, Pre de, TransfertLu lu) {
        super(id);
        if (de.equals(lu.vers())) {
            throw new BusinessRuleException("vers", "transfert.memePre");
        }
        dossier.exigerActif();
        this.dossier = dossier;
        this.de = de;
        this.vers = lu.vers();
        this.aPartirDu = lu.aPartirDu();
        this.motif = lu.motif();
        this.accordLe = lu.accordLe();
        this.support = lu.support();
        lu.accord().positions().forEach((qui, dit) -> positions.add(new ReponseFamille(qui, dit)));
        this.etat = EtatTransfert.PROPOSE;
    }

    void preciser(TexteProtege texte) {
        precision = texte;
    }

    /** The receiving PRE takes the file. */
    void accepter(LocalDate jour) {
        exigerPropose();
        exigerMur(jour);
        dossier.transferer(vers, jour);
        clore(EtatTransfert.ACCEPTE, jour);
    }

    /** It does not. */
    void decliner(LocalDate jour, TexteProtege pourquoi) {
        exigerPropose();
        raison = pourquoi;
        clore(EtatTransfert.DECLINE, jour);
    }

    /** The PRE that proposed it takes it back: all is as before. */
    void retirer(LocalDate jour) {
        exigerPropose();
        clore(EtatTransfert.RETIRE, jour);
    }

    private void clore(EtatTransfert fin, LocalDate jour) {
        etat = fin;
        closLe = jour;
    }

    void exigerPropose() {
        if (etat != EtatTransfert.PROPOSE) {
            throw new BusinessRuleException(null, "transfert.clos");
        }
    }

    /** Before its day nothing is looked up, so that nothing can be asked by trying. */
    void exigerMur(LocalDate jour) {
        if (!isMur(jour)) {
            throw new BusinessRuleException(null, "transfert.tropTot", aPartirDu);
        }
    }

    AccordFamille getAccord() {
        return new AccordFamille(positions.stream()
                .collect(Collectors.toMap(ReponseFamille::getPersonneId, ReponseFamille::getPosition)));
    }

    public boolean isPropose() {
        return etat == EtatTransfert.PROPOSE;
    }

    public boolean isAccepte() {
        return etat == EtatTransfert.ACCEPTE;
    }

    /** Whether it may be accepted on that day. */
    public boolean isMur(LocalDate jour) {
        return !jour.isBefore(aPartirDu);
    }

    public Dossier getDossier() {
        return dossier;
    }

    /** The PRE that proposed it. */
    public Pre getDe() {
        return de;
    }

    /** The PRE it is proposed to. */
    public Pre getVers() {
        return vers;
    }

    /** First day on which it may be accepted. */
    public LocalDate getAPartirDu() {
        return aPartirDu;
    }

    public MotifTransfert getMotif() {
        return motif;
    }

    /** Null when nothing was added. */
    public TexteProtege getPrecision() {
        return precision;
    }

    public LocalDate getAccordLe() {
        return accordLe;
    }

    public SupportAccord getSupport() {
        return support;
    }

    public EtatTransfert getEtat() {
        return etat;
    }

    /** The day it was accepted, declined or withdrawn; null before. */
    public LocalDate getClosLe() {
        return closLe;
    }

    /** Why it was declined; null otherwise. */
    public TexteProtege getRaison() {
        return raison;
    }
}
