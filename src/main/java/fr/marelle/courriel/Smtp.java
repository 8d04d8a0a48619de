package fr.marelle.courriel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the house, as its variables tell; without a host there is none, and nothing is queued. */
@Dependent
public class Smtp {

    private static final String ATTENTE_MS = "20000";

    @Inject
    @ConfigProperty(name = "marelle.smtp.host")
    private Optional<String> hote;

    @Inject
    @ConfigProperty(name = "marelle.smtp.port", defaultValue = "587")
    private String port;

    @Inject
    @ConfigProperty(name = "marelle.smtp.user")
    private Optional<String> utilisateur;

    @Inject
    @ConfigProperty(name = "marelle.smtp.password")
    private Optional<String> motDePasse;

    @Inject
    @ConfigProperty(name = "marelle.smtp.tls", defaultValue = "true")
    private boolean tls;

    @Inject
    @ConfigProperty(name = "marelle.smtp.from")
    private Optional<String> expediteur;

    @Inject
    @ConfigProperty(name = "marelle.smtp.link")
    private Optional<String> lien;

    /** Whether messages leave this house: a server, a sender and an address of the sign-in page are told. */
    public boolean isOuvert() {
        return hote.isPresent() && expediteur.isPresent() && lien.isPresent();
    }

    /** Address of the sign-in page. */
    public String lien() {
        return lien.orElseThrow();
    }

    String expediteur() {
        return expediteur.orElseThrow();
    }

    String utilisateur() {
        return utilisateur.orElse(null);
    }

    String motDePasse() {
        return motDePasse.orElse(null);
    }

    /** Of a session: the certificate must be that of the host, and nothing is waited for without end. */
    Properties proprietes() {
        return proprietes(hote.orElseThrow(), port, tls, utilisateur.isPresent());
    }

    static Properties proprietes(String hote, String port, boolean tls, boolean authentifie) {
        Properties proprietes = new Properties();
        proprietes.setProperty("mail.transport.protocol", "smtp");
        proprietes.setProperty("mail.smtp.host", hote);
        proprietes.setProperty("mail.smtp.port", port);
        proprietes.setProperty("mail.smtp.auth", Boolean.toString(authentifie));
        proprietes.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls));
        proprietes.setProperty("mail.smtp.starttls.required", Boolean.toString(tls));
        proprietes.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        proprietes.setProperty("mail.smtp.connectiontimeout", ATTENTE_MS);
        proprietes.setProperty("mail.smtp.timeout", ATTENTE_MS);
        proprietes.setProperty("mail.smtp.writetimeout", ATTENTE_MS);
        // the name of this machine is told to nobody
        proprietes.setProperty("mail.smtp.localhost", "marelle");
        return proprietes;
    }
}
