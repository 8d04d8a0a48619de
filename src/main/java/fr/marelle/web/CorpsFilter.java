package fr.marelle.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a program may send: read as it comes, and no further than {@value #MAX} bytes, whatever length it says. */
@Provider
public class CorpsFilter implements ContainerRequestFilter {

    /** Bytes of a body: the longest saisine, each character escaped, twice over. */
    static final int MAX = 256 * 1024;

    @Override
    public void filter(ContainerRequestContext requete) {
        if (requete.getLength() > MAX) {
            requete.abortWith(Probleme.de(413, "La demande est trop longue."));
        } else {
            requete.setEntityStream(new Borne(requete.getEntityStream()));
        }
    }

    /** Ends with a refusal instead of going on for ever. */
    private static final class Borne extends FilterInputStream {

        private int reste = MAX;

        private Borne(InputStream source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            return compter(super.read(), 1);
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) throws IOException {
            int lus = super.read(tampon, debut, longueur);
            return compter(lus, lus);
        }

        private int compter(int resultat, int lus) {
            reste -= resultat < 0 ? 0 : lus;
            if (reste < 0) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            return resultat;
        }
    }
}
