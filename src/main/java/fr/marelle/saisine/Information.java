package fr.marelle.saisine;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which parent was told of the saisine, by whom and when: without it no name may be given (domain rule of the programme;
 * GDPR art. 14 leaves a month for the notice itself).
 */
@Embeddable
public class Information implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "informe_qui")
    private String qui;

    @Column(name = "informe_par")
    private String par;

    @Column(name = "informe_le")
    private LocalDate le;

    protected Information() {}

    Information(String qui, String par, LocalDate le) {
        this.qui = Objects.requireNonNull(qui);
        this.par = Objects.requireNonNull(par);
        this.le = Objects.requireNonNull(le);
    }

    /** The parent: "sa mère". */
    public String getQui() {
        return qui;
    }

    public String getPar() {
        return par;
    }

    public LocalDate getLe() {
        return le;
    }
}
