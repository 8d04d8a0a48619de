package fr.marelle.lanceur;

/** Why Marelle does not start: one French sentence for the operator, and the launcher's exit code. */
public class EchecDemarrage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One constant a family of causes, so that a script can tell them apart. */
    public enum Cause {
        /** The program itself is incomplete: no WAR, no server, wrong setting. */
        REGLAGE(2),
        /** The HTTP port is taken. */
        PORT(3),
        /** Another launcher holds the data folder, or it can't be written. */
        DOSSIER(4),
        /** The database does not start or does not answer. */
        BASE(5),
        /** The server or the application did not start, or stopped by itself. */
        SERVEUR(6);

        private final int code;

        Cause(int code) {
            this.code = code;
        }
    }

    private final Cause famille;

    /** @param phrase one French sentence, shown as it is */
    public EchecDemarrage(Cause famille, String phrase) {
        super(phrase);
        this.famille = famille;
    }

    /** Exit code of the process, never 0. */
    public int code() {
        return famille.code;
    }
}
