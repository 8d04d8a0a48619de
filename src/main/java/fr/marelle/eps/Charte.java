package fr.marelle.eps;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** One version of the charte de confidentialité. It reminds members of their duties; it binds nobody to secrecy (domain.md §5.5). */
@Entity
@Table(name = "charte")
public class Charte extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String numero;
    private LocalDate du;
    private String texte = "";

    protected Charte() {}

    /** As people quote it. */
    public String getNumero() {
        return numero;
    }

    /** First day on which it is the one to sign. */
    public LocalDate getDu() {
        return du;
    }

    public List<String> getArticles() {
        return texte.lines().filter(l -> !l.isBlank()).toList();
    }
}
