package fr.marelle.shared.web;

import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.BusinessRuleException.Refus;
import fr.marelle.shared.Horloge;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** French sentences of the bundle, put where they belong on the page. */
public final class Messages {

    private static final ResourceBundle TEXTES = ResourceBundle.getBundle("fr.marelle.messages", Locale.FRENCH);

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private static final DateTimeFormatter HEURE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' H 'h' mm", Locale.FRENCH);

    private Messages() {}

    /** @return the sentence, its parameters filled in */
    public static String texte(String cle, Object... parametres) {
        Object[] lisibles = Arrays.stream(parametres).map(Messages::lisible).toArray();
        return new MessageFormat(TEXTES.getString(cle), Locale.FRENCH).format(lisibles);
    }

    private static Object lisible(Object parametre) {
        if (parametre instanceof Instant instant) {
            return HEURE.format(instant.atZone(Horloge.PARIS));
        }
        return parametre instanceof LocalDate jour ? JOUR.format(jour) : parametre;
    }

    public static String texte(Refus refus) {
        return texte(refus.cle(), refus.parametres().toArray());
    }

    /** Label of an enum constant: key {@code <TypeName>.<CONSTANT>}. */
    public static String libelle(Enum<?> constante) {
        String cle = constante.getDeclaringClass().getSimpleName() + "." + constante.name();
        try {
            return TEXTES.getString(cle);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no label for " + cle, e);
        }
    }

    /** Said on the page that follows the redirect. */
    public static void succes(String cle, Object... parametres) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texte(cle, parametres), null));
    }

    /**
     * Said on the page that follows the redirect: what came of a gesture, with the button that undoes it.
     *
     * @param bien false when it was done to nothing
     * @param geste by what it is undone; null when it cannot be
     */
    public static void annoncer(boolean bien, UUID geste, List<Refus> phrases) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String texte = phrases.stream().map(Messages::texte).collect(Collectors.joining(" "));
        faces.addMessage(
                null,
                new MessageAnnulable(bien ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN, texte, geste));
    }

    /** The same, of a gesture on one thing. */
    public static void annoncer(UUID geste, String cle, Object... parametres) {
        annoncer(true, geste, List.of(new Refus(null, cle, List.of(parametres))));
    }

    /** Said at a field of this page, which it does not refuse. */
    public static void avertir(String champ, String cle, Object... parametres) {
        FacesContext.getCurrentInstance()
                .addMessage(champ, new FacesMessage(FacesMessage.SEVERITY_WARN, texte(cle, parametres), null));
    }

    /** Runs an action; what the rules refuse becomes messages at their fields and the page is shown again. */
    public static String tenter(Supplier<String> action) {
        try {
            return action.get();
        } catch (BusinessRuleException e) {
            afficher(e.getRefus());
        } catch (jakarta.ejb.EJBException e) {
            // or two who wait for each other: the database sends one of them back
            if (!Erreur.contient(e, OptimisticLockException.class)
                    && !Erreur.contient(e, SQLTransactionRollbackException.class)) {
                throw e;
            }
            afficher(List.of(new Refus(null, "commun.modifieEntreTemps", List.of())));
        }
        return null;
    }

    private static void afficher(List<Refus> refus) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Refus r : refus) {
            String champ = r.champ() == null ? null : "saisie:" + r.champ();
            faces.addMessage(champ, new FacesMessage(FacesMessage.SEVERITY_ERROR, texte(r), null));
        }
        faces.validationFailed();
    }
}
