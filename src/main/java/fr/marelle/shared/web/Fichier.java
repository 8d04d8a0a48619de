package fr.marelle.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file sent instead of a page, to be kept and not shown. */
public final class Fichier {

    public static final String PDF = "application/pdf";
    public static final String ZIP = "application/zip";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Fichier() {}

    /** @param nom a code and a number: nothing personal */
    public static void envoyer(String nom, String type, byte[] octets) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext reponse = faces.getExternalContext();
        reponse.setResponseContentType(type);
        reponse.setResponseContentLength(octets.length);
        reponse.setResponseHeader("Content-Disposition", "attachment; filename=\"" + nom + "\"");
        try {
            reponse.getResponseOutputStream().write(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
