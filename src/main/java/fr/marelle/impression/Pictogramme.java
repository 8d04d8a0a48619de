package fr.marelle.impression;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A small drawing beside a title, for who reads little: a few strokes on a square of 96 units, legible in black and white. */
public enum Pictogramme {
    /** Somebody beside a child. */
    RENCONTRE(
            new Ellipse2D.Double(18, 10, 24, 24),
            chemin(8, 86, 8, 60, 30, 44, 52, 60, 52, 86),
            new Ellipse2D.Double(62, 34, 18, 18),
            chemin(54, 86, 58, 66, 71, 58, 84, 66, 88, 86)),
    /** One who helps. */
    REFERENT(
            new Ellipse2D.Double(34, 8, 28, 28),
            chemin(16, 88, 18, 58, 48, 44, 78, 58, 80, 88),
            chemin(36, 70, 44, 79, 62, 62)),
    /** One who speaks, and is listened to. */
    PAROLE(
            new RoundRectangle2D.Double(8, 12, 80, 54, 26, 26),
            chemin(28, 66, 24, 88, 48, 67),
            new Line2D.Double(26, 32, 70, 32),
            new Line2D.Double(26, 46, 56, 46)),
    /** What is written. */
    CRAYON(
            new RoundRectangle2D.Double(10, 8, 54, 80, 8, 8),
            new Line2D.Double(22, 28, 52, 28),
            new Line2D.Double(22, 44, 46, 44),
            chemin(46, 78, 50, 64, 80, 30, 90, 40, 60, 74, 46, 78)),
    /** What is kept from others. */
    CADENAS(
            new RoundRectangle2D.Double(16, 42, 64, 46, 10, 10),
            chemin(28, 42, 28, 28, 48, 10, 68, 28, 68, 42),
            new Ellipse2D.Double(42, 56, 12, 12),
            new Line2D.Double(48, 68, 48, 78)),
    /** One who calls for help. */
    APPEL(
            new RoundRectangle2D.Double(28, 6, 40, 84, 12, 12),
            new Line2D.Double(42, 16, 54, 16),
            new Ellipse2D.Double(44, 74, 8, 8),
            chemin(14, 30, 8, 48, 14, 66),
            chemin(82, 30, 88, 48, 82, 66));

    private static final int COTE = 96;

    /** Points of the image for one unit: 12 mm at 600 dots an inch. */
    private static final int ECHELLE = 3;

    private static final Color MARINE = new Color(0x0f3d44);

    // after the colour it is drawn with: fields are set in their order
    /** All of them, as values of a template: {@code dessin_crayon}. */
    public static final Map<String, String> DESSINS = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(
                    p -> "dessin_" + p.name().toLowerCase(Locale.ROOT), Pictogramme::image));

    private final List<Shape> traits;

    Pictogramme(Shape... traits) {
        this.traits = List.of(traits);
    }

    private static Shape chemin(double... points) {
        Path2D chemin = new Path2D.Double();
        chemin.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            chemin.lineTo(points[i], points[i + 1]);
        }
        return chemin;
    }

    /** A PNG, as an address that holds it whole. */
    private String image() {
        BufferedImage image = new BufferedImage(COTE * ECHELLE, COTE * ECHELLE, BufferedImage.TYPE_INT_RGB);
        Graphics2D dessin = image.createGraphics();
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, COTE * ECHELLE, COTE * ECHELLE);
        dessin.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        dessin.scale(ECHELLE, ECHELLE);
        dessin.setColor(MARINE);
        dessin.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        traits.forEach(dessin::draw);
        dessin.dispose();
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Imprimeur.IMAGE + Base64.getEncoder().encodeToString(octets.toByteArray());
    }
}
