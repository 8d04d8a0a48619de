package fr.marelle.famille;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;

/** Where an address stands: its point if known, and the quartier of each generation. Replaced whole. */
@Embeddable
public class Situation implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Stands for "in no quartier prioritaire". */
    public static final String HORS_QPV = "HORS_QPV";

    private BigDecimal lon;
    private BigDecimal lat;

    @Column(name = "quartier_2024")
    private String quartier2024;

    @Column(name = "quartier_2014")
    private String quartier2014;

    @Column(name = "contour_version")
    private String contourVersion;

    @Enumerated(EnumType.STRING)
    private Certitude certitude;

    protected Situation() {}

    private Situation(String quartier2024, String quartier2014, Certitude certitude) {
        this.quartier2024 = quartier2024;
        this.quartier2014 = quartier2014;
        this.certitude = certitude;
    }

    /** Computed from a point (degrees WGS 84) with that version of the perimeters. */
    public static Situation localisee(
            BigDecimal lon, BigDecimal lat, String quartier2024, String quartier2014, String contourVersion) {
        Situation situation = new Situation(quartier2024, quartier2014, Certitude.LOCALISE);
        situation.lon = lon;
        situation.lat = lat;
        situation.contourVersion = contourVersion;
        return situation;
    }

    /** Told by somebody: a code, {@link #HORS_QPV}, or null for a generation that is still to be determined. */
    public static Situation choisie(String quartier2024, String quartier2014) {
        boolean inconnue = quartier2024 == null && quartier2014 == null;
        return new Situation(quartier2024, quartier2014, inconnue ? Certitude.A_DETERMINER : Certitude.CHOISI);
    }

    public BigDecimal getLon() {
        return lon;
    }

    public BigDecimal getLat() {
        return lat;
    }

    /** Code of the 2024 generation, {@link #HORS_QPV}, or null: to be determined. */
    public String getQuartier2024() {
        return quartier2024;
    }

    /** Code of the 2014 generation, {@link #HORS_QPV}, or null: to be determined. */
    public String getQuartier2014() {
        return quartier2014;
    }

    /** The version of the perimeter that decided it; null when nobody computed it. */
    public String getContourVersion() {
        return contourVersion;
    }

    public Certitude getCertitude() {
        return certitude;
    }
}
