package fr.marelle.parcours.web;

import fr.marelle.accord.DecisionOpposition;
import fr.marelle.accord.MotifAnnulation;
import fr.marelle.parcours.EtatObjectif;
import fr.marelle.parcours.Jalon;
import fr.marelle.parcours.MotifSuspension;
import fr.marelle.parcours.ResultatAction;
import fr.marelle.parcours.SuiviDossier.Decision;
import fr.marelle.saisine.EtatSaisine;
import fr.marelle.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How decisions and facts read: their codes become words. */
@Named
@RequestScoped
public class PhrasesParcours {

    @Inject
    private ListesParcoursView listes;

    /** What was decided, as a sentence. */
    public String decision(Decision decision) {
        String precision = decision.trace().getPrecision();
        return phrase(decision.trace().getFait(), precision == null ? List.of() : List.of(precision));
    }

    /** What happened, as a sentence. */
    public String jalon(Jalon jalon) {
        List<String> codes = jalon.precisions();
        return switch (jalon.fait()) {
            case "parcours.jalonObjectif" -> Messages.texte(jalon.fait(), listes.domaine(codes.get(0)));
            case "parcours.jalonObjectifConclu" ->
                Messages.texte(jalon.fait(), listes.domaine(codes.get(0)), libelle(EtatObjectif.class, codes.get(1)));
            case "parcours.jalonAction" -> Messages.texte(jalon.fait(), listes.typeAction(codes.get(0)));
            case "parcours.jalonActionConclue" ->
                Messages.texte(
                        jalon.fait(), listes.typeAction(codes.get(0)), libelle(ResultatAction.class, codes.get(1)));
            default -> phrase(jalon.fait(), codes);
        };
    }

    private static String phrase(String fait, List<String> codes) {
        return switch (fait) {
            case "trace.saisine.repondue" -> Messages.texte(fait, libelles(EtatSaisine.class, codes));
            case "trace.parcours.suspenduPour" -> Messages.texte(fait, libelles(MotifSuspension.class, codes));
            case "trace.accord.annulee" -> Messages.texte(fait, libelles(MotifAnnulation.class, codes));
            case "trace.accord.opposition" -> Messages.texte(fait, libelles(DecisionOpposition.class, codes));
            default -> Messages.texte(fait, String.join(", ", codes));
        };
    }

    /** Several of one day are told together. */
    private static <E extends Enum<E>> String libelles(Class<E> type, List<String> codes) {
        return codes.stream().map(c -> libelle(type, c)).collect(Collectors.joining(", "));
    }

    /** Its label; itself when it is no constant of that name. */
    private static <E extends Enum<E>> String libelle(Class<E> type, String nom) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(nom))
                .findFirst()
                .map(Messages::libelle)
                .orElse(nom);
    }
}
