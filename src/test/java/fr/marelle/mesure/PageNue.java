package fr.marelle.mesure;

import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The yardstick: an application of one Faces page, without database, session or style. */
final class PageNue {

    /** Where it answers. */
    static final String CHEMIN = "/temoin/page.xhtml";

    /** What it says. */
    static final String TEXTE = "Une page nue";

    private static final String WEB = "<web-app xmlns='https://jakarta.ee/xml/ns/jakartaee' version='6.0'>"
            + "<context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name>"
            + "<param-value>Production</param-value></context-param>"
            + "<servlet><servlet-name>faces</servlet-name>"
            + "<servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>"
            + "<load-on-startup>1</load-on-startup></servlet><servlet-mapping><servlet-name>faces</servlet-name>"
            + "<url-pattern>*.xhtml</url-pattern></servlet-mapping></web-app>";

    private static final String BEANS =
            "<beans xmlns='https://jakarta.ee/xml/ns/jakartaee'" + " bean-discovery-mode='annotated' version='4.0'/>";

    private static final String PAGE = "<!DOCTYPE html><html lang='fr' xmlns='http://www.w3.org/1999/xhtml'"
            + " xmlns:h='jakarta.faces.html'><h:head><title>Page nue</title></h:head>"
            + "<h:body><h1><h:outputText value=\"#{'" + TEXTE + "'}\"/></h1></h:body></html>";

    private PageNue() {}

    /** Builds {@code temoin.war} in that folder. */
    static Path construire(Path dossier) {
        Path war = dossier.resolve("temoin.war").toAbsolutePath();
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "temoin.war")
                .setWebXML(new StringAsset(WEB))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsWebResource(new StringAsset(PAGE), "page.xhtml");
        File fichier = war.toFile();
        archive.as(ZipExporter.class).exportTo(fichier, true);
        return war;
    }
}
