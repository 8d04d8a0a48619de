package fr.marelle.transfert;

import java.util.HashMap;
import java.util.Map;

/** A transfer to propose, as typed. */
public class TransfertFormulaire {

    private String vers;
    private String aPartirDu;
    private String motif;
    private String precision;
    private boolean informee;
    private String accordLe;
    private String support;
    private Map<String, String> positions = new HashMap<>();

    /** Identifier of the receiving PRE. */
    public String getVers() {
        return vers;
    }

    public void setVers(String vers) {
        this.vers = vers;
    }

    public String getAPartirDu() {
        return aPartirDu;
    }

    public void setAPartirDu(String aPartirDu) {
        this.aPartirDu = aPartirDu;
    }

    /** Name of a {@code MotifTransfert}. */
    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getPrecision() {
        return precision;
    }

    public void setPrecision(String precision) {
        this.precision = precision;
    }

    /** Whether the family was told what goes along and what does not. */
    public boolean isInformee() {
        return informee;
    }

    public void setInformee(boolean informee) {
        this.informee = informee;
    }

    public String getAccordLe() {
        return accordLe;
    }

    public void setAccordLe(String accordLe) {
        this.accordLe = accordLe;
    }

    /** Name of a {@code SupportAccord}. */
    public String getSupport() {
        return support;
    }

    public void setSupport(String support) {
        this.support = support;
    }

    /** Name of a {@code PositionFamille}, by identifier of who said it. */
    public Map<String, String> getPositions() {
        return positions;
    }

    public void setPositions(Map<String, String> positions) {
        this.positions = positions;
    }
}
