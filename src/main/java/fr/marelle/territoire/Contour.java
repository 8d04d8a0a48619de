package fr.marelle.territoire;

import fr.marelle.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** The polygon of a quartier in one version: valid, of some area, WGS84 longitude and latitude. */
@Entity
@Table(name = "contour")
public class Contour extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "version_contours_id")
    private VersionContours versionContours;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "quartier_id")
    private Quartier quartier;

    private byte[] geometrie;

    protected Contour() {}

    public Contour(VersionContours versionContours, Quartier quartier, Geometry geometrie) {
        if (!geometrie.isValid() || geometrie.getArea() == 0) {
            throw new IllegalArgumentException("repair the contour of " + quartier.getCode() + " first");
        }
        this.versionContours = versionContours;
        this.quartier = quartier;
        this.geometrie = new WKBWriter().write(geometrie);
    }

    public Quartier getQuartier() {
        return quartier;
    }

    Geometry geometrie() {
        try {
            return new WKBReader().read(geometrie);
        } catch (ParseException e) {
            throw new IllegalStateException("unreadable contour of " + quartier.getCode(), e);
        }
    }
}
