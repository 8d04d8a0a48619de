package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.essai.Ligne;
import fr.marelle.habilitation.Operation;
import fr.marelle.shared.BusinessRuleException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a PRE may say in its own words, and what it may not: who signs for a usual act, and that the accompaniment is agreed to. */
class FinaliteTest {

    private static final UUID ICI = UUID.randomUUID();
    private static final UUID AILLEURS = UUID.randomUUID();

    private final Finalite image = finalite("IMAGE", 4, null);
    private final Finalite suivi = finalite("ACCOMPAGNEMENT", 1, Operation.ACCOMPAGNER);

    private static Finalite finalite(String code, int ordre, Operation operation) {
        Finalite finalite = Exemples.finalite(code, Signature.UNE, 12);
        Ligne.poser(finalite, "ordre", ordre);
        Ligne.poser(finalite, "edition", 1);
        return Ligne.poser(finalite, "operation", operation);
    }

    private static FinaliteLue lue(Finalite avant, Consumer<FinaliteFormulaire> saisie) {
        FinaliteFormulaire formulaire = new FinaliteFormulaire();
        formulaire.setPre(ICI.toString());
        formulaire.setDemandee(true);
        formulaire.setTexte("Je choisis librement. Je peux arrêter quand je veux.");
        formulaire.setSignature("DEUX");
        formulaire.setDureeMois("6");
        saisie.accept(formulaire);
        return new FinaliteLue(formulaire, avant);
    }

    private static Finalite adaptee(Finalite avant, int edition) {
        return avant.adapter(UUID.randomUUID(), edition, lue(avant, f -> {}));
    }

    @Test
    void theEditionOfAPreIsItsOwnAndTheOthersKeepTheCommonOne() {
        Finalite sienne = adaptee(image, 2);
        List<Finalite> editions = List.of(image, suivi, sienne);
        assertThat(Editions.enVigueur(editions, ICI)).containsExactly(suivi, sienne);
        assertThat(Editions.enVigueur(editions, AILLEURS)).containsExactly(suivi, image);
        assertThat(Editions.enVigueur(editions, null)).containsExactly(suivi, image);
        assertThat(sienne.getTexte()).startsWith("Je choisis librement.");
        assertThat(sienne.isDeuxSignatures()).isTrue();
        assertThat(sienne.getDureeMois()).isEqualTo(6);
        assertThat(sienne.getPreId()).isEqualTo(ICI);
    }

    @Test
    void theLatestEditionIsInForceAndNumbersAreNeverTheSame() {
        Finalite premiere = adaptee(image, 2);
        Finalite seconde = adaptee(premiere, 3);
        List<Finalite> editions = List.of(seconde, image, premiere, suivi);
        assertThat(Editions.enVigueur(editions, ICI)).containsExactly(suivi, seconde);
        assertThat(Editions.prochaine(editions, "IMAGE")).isEqualTo(4);
        assertThat(Editions.prochaine(editions, "ACCOMPAGNEMENT")).isEqualTo(2);
        assertThat(Editions.prochaine(editions, "ENQUETE")).isEqualTo(1);
    }

    @Test
    void aCommonEditionMadeLaterDoesNotTakeThePlaceOfThatOfAPre() {
        Finalite sienne = adaptee(image, 2);
        Finalite commune = Ligne.poser(finalite("IMAGE", 4, null), "edition", 3);
        assertThat(Editions.enVigueur(List.of(image, sienne, commune), ICI)).containsExactly(sienne);
        assertThat(Editions.enVigueur(List.of(image, sienne, commune), AILLEURS))
                .containsExactly(commune);
    }

    @Test
    void whatWasGivenLastIsAgreedToAndWhatWasTakenBackOrAnnulledIsNot() {
        fr.marelle.famille.Responsable mere = fr.marelle.famille.Exemples.adulte("Mona");
        fr.marelle.famille.Enfant enfant = fr.marelle.famille.Exemples.enfant("Noé");
        FicheAccord oui = Exemples.fiche(mere, fr.marelle.famille.Exemples.JOUR.minusDays(9));
        FicheAccord non = Exemples.fiche(mere, fr.marelle.famille.Exemples.JOUR);
        oui.reprendre(java.time.Instant.EPOCH);
        non.reprendre(java.time.Instant.EPOCH);
        Accord donne = Ligne.poser(oui.repondre(enfant, image, Reponse.ACCORDE), "creeLe", java.time.Instant.EPOCH);
        Accord repris = Ligne.poser(non.repondre(enfant, image, Reponse.RETIRE), "creeLe", java.time.Instant.EPOCH);
        assertThat(Editions.accordee(image, List.of())).isFalse();
        assertThat(Editions.accordee(image, List.of(donne))).isTrue();
        assertThat(Editions.accordee(suivi, List.of(donne))).isFalse();
        assertThat(Editions.accordee(image, List.of(repris, donne))).isFalse();
    }

    @Test
    void whoSignsForAUsualActIsNobodysSetting() {
        assertThat(adaptee(suivi, 2).isDeuxSignatures()).isFalse();
        assertThat(adaptee(suivi, 2).getOperation()).isEqualTo(Operation.ACCOMPAGNER);
    }

    @Test
    void theAccompanimentIsAlwaysAskedAndTheRestIsTheChoiceOfThePre() {
        assertThat(champs(suivi, f -> f.setDemandee(false))).containsExactly("demandee");
        assertThat(lue(image, f -> f.setDemandee(false)).demandee()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(champs(image, f -> {
                    f.setPre("");
                    f.setTexte(" ");
                    f.setSignature("TROIS");
                    f.setDureeMois("0");
                }))
                .containsExactlyInAnyOrder("pre", "texte", "signature", "dureeMois");
        for (String mois : List.of("61", "-1", "douze", "1.5", "1000")) {
            assertThat(champs(image, f -> f.setDureeMois(mois))).as(mois).contains("dureeMois");
        }
        assertThat(lue(image, f -> f.setDureeMois("60")).dureeMois()).isEqualTo(60);
        assertThat(lue(image, f -> f.setDureeMois("1")).dureeMois()).isEqualTo(1);
        assertThat(lue(image, f -> f.setDureeMois("")).dureeMois()).isNull();
    }

    @Test
    void aTextOfLongSentencesIsRefused() {
        String phrase = "mot ".repeat(16) + ". ";
        assertThat(champs(image, f -> f.setTexte(phrase))).containsExactly("texte");
        assertThat(lue(image, f -> f.setTexte(phrase + "Deux mots.")).texte()).isNotNull();
        assertThat(lue(image, f -> f.setTexte("mot ".repeat(15) + ".")).texte()).isNotNull();
    }

    @Test
    void wordsAreCountedAsTheyAreRead() {
        assertThat(Lisibilite.moyenne("")).isZero();
        assertThat(Lisibilite.moyenne(" … ")).isZero();
        assertThat(Lisibilite.moyenne("L’équipe m’aide.")).isEqualTo(4);
        assertThat(Lisibilite.moyenne("Oui. Non ! Peut-être ?")).isEqualTo(4 / 3d);
        assertThat(Lisibilite.moyenne("Je dis oui : à l’aide ; au partage.")).isEqualTo(8);
    }

    private static List<String> champs(Finalite avant, Consumer<FinaliteFormulaire> saisie) {
        BusinessRuleException[] levee = new BusinessRuleException[1];
        assertThatThrownBy(() -> lue(avant, saisie))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> levee[0] = e);
        return levee[0].getRefus().stream().map(r -> r.champ()).toList();
    }
}
