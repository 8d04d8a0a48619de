package fr.marelle.courriel;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands one message to the mail server, and tells what is known of it afterwards. */
final class Expedition {

    /** What became of a message. */
    enum Issue {
        /** The server took it. */
        PRISE,
        /** It certainly was not taken: the server is away, or refuses for now. */
        PAS_PRISE,
        /** The server refuses it for good: that address does not exist. */
        REFUSEE,
        /** The connection broke once all was said: it may have been taken. */
        INCERTAINE
    }

    private static final Logger LOG = Logger.getLogger(Expedition.class.getName());

    private final Properties proprietes;
    private final String expediteur;
    private final String utilisateur;
    private final String motDePasse;

    /** @param utilisateur null when the server asks for none */
    Expedition(Properties proprietes, String expediteur, String utilisateur, String motDePasse) {
        this.proprietes = proprietes;
        this.expediteur = expediteur;
        this.utilisateur = utilisateur;
        this.motDePasse = motDePasse;
    }

    /** @param id of the message: the same each time, so that a mail server may tell a repetition */
    Issue expedier(UUID id, String adresse, Courriel.Texte texte) {
        Session session = Session.getInstance(proprietes);
        try {
            Message message = message(session, id, adresse, texte);
            Transport transport = session.getTransport();
            transport.connect(utilisateur, motDePasse);
            Issue issue = remettre(transport, message);
            quitter(transport);
            return issue;
        } catch (MessagingException e) {
            // nothing was said of the message yet
            return Issue.PAS_PRISE;
        }
    }

    private static Issue remettre(Transport transport, Message message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Issue.PRISE;
        } catch (SendFailedException e) {
            return refus(e);
        } catch (MessagingException e) {
            return Issue.INCERTAINE;
        }
    }

    /** A refusal is known by the server's answer: a connection that breaks is told by the same exception, without one. */
    private static Issue refus(SendFailedException e) {
        if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0) {
            return Issue.REFUSEE;
        }
        String reponse = String.valueOf(e.getMessage());
        return reponse.startsWith("Invalid Addresses") || reponse.matches("(?s)[45]\\d\\d.*")
                ? Issue.PAS_PRISE
                : Issue.INCERTAINE;
    }

    /** What became of the message is known by then. */
    private static void quitter(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "the mail server did not say goodbye", e);
        }
    }

    private Message message(Session session, UUID id, String adresse, Courriel.Texte texte) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@marelle>");
            }
        };
        message.setFrom(new InternetAddress(expediteur));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(adresse));
        message.setSubject(texte.sujet(), StandardCharsets.UTF_8.name());
        message.setText(texte.corps(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        return message;
    }
}
