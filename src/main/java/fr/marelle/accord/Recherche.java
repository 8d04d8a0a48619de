package fr.marelle.accord;

import fr.marelle.shared.BusinessRuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** How the other holders of parental authority were sought, and what came of it. */
@Embeddable
public class Recherche implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "recherche_resultat")
    private ResultatRecherche resultat;

    @Column(name = "recherche_le")
    private LocalDate le;

    @Column(name = "recherche_moyen")
    private String moyen;

    protected Recherche() {}

    /** Done on {@code le}, by {@code moyen} (phone, letter…); both are told unless there is nobody to seek. */
    public Recherche(ResultatRecherche resultat, LocalDate le, String moyen) {
        boolean objet = resultat != ResultatRecherche.SANS_OBJET;
        if (objet && (le == null || moyen == null)) {
            throw new BusinessRuleException(le == null ? "rechercheLe" : "rechercheMoyen", "accord.rechercheDatee");
        }
        this.resultat = resultat;
        this.le = objet ? le : null;
        this.moyen = objet ? moyen : null;
    }

    public static Recherche sansObjet() {
        return new Recherche(ResultatRecherche.SANS_OBJET, null, null);
    }

    public ResultatRecherche getResultat() {
        return resultat;
    }

    /** Null when there was nobody to seek. */
    public LocalDate getLe() {
        return le;
    }

    public String getMoyen() {
        return moyen;
    }
}
