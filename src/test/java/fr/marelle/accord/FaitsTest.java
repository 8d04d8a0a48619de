package fr.marelle.accord;

import static fr.marelle.famille.Exemples.JOUR;
import static fr.marelle.famille.Exemples.NAISSANCE;
import static fr.marelle.famille.Exemples.autorite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.accord.Faits.FaitRecherche;
import fr.marelle.accord.Faits.FaitReponse;
import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.Responsable;
import fr.marelle.habilitation.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rule of accords is told of a family, and what is told of its answer. */
class FaitsTest {

    private static final LocalDate LE = JOUR.minusMonths(1);

    private static final Instant INSTANT = Instant.parse("2026-11-23T10:00:00Z");

    private final Enfant enfant = fr.marelle.famille.Exemples.enfant("Zoé");
    private final Responsable mere = fr.marelle.famille.Exemples.adulte("Ana");
    private final Responsable pere = fr.marelle.famille.Exemples.adulte("Luc");
    private final Finalite suivi = Exemples.finalite("SUIVI", Signature.UNE, 12);

    @Test
    void onlyAnswersForThatPurposeCount() {
        FicheAccord fiche = Exemples.fiche(mere, LE);
        Accord accord = fiche.repondre(enfant, suivi, Reponse.ACCORDE);
        fiche.repondre(enfant, Exemples.finalite("PHOTO", Signature.DEUX, null), Reponse.REFUSE);
        assertThat(faits(fiche).reponses())
                .containsExactly(new FaitReponse(mere.getId(), Reponse.ACCORDE, LE, LE.plusMonths(12), Signature.UNE));
        assertThat(fiche.getAccords()).hasSize(2);
        assertThat(accord.getDernierJour()).isEqualTo(LE.plusMonths(12).minusDays(1));
    }

    @Test
    void aRefusalHasNoTermAndAnAgreementWithoutDurationNeither() {
        FicheAccord fiche = Exemples.fiche(null, LE);
        assertThat(fiche.repondre(enfant, suivi, Reponse.REFUSE).getExpireLe()).isNull();
        Finalite sansTerme = Exemples.finalite("SUIVI", Signature.UNE, null);
        Accord accord = fiche.repondre(enfant, sansTerme, Reponse.ACCORDE);
        assertThat(accord.getDernierJour()).isNull();
        assertThat(faits(fiche).reponses()).contains(new FaitReponse(null, Reponse.ACCORDE, LE, null, Signature.UNE));
    }

    @Test
    void seekingTheOthersCountsForTheAgreementItCameWith() {
        Recherche recherche = new Recherche(ResultatRecherche.DESACCORD, LE.plusDays(2), "courrier");
        FicheAccord accord = Exemples.fiche(mere, LE);
        accord.rechercher(Set.of(pere.getId()), recherche);
        accord.repondre(enfant, suivi, Reponse.ACCORDE);
        assertThat(faits(accord).recherches())
                .containsExactly(new FaitRecherche(pere.getId(), ResultatRecherche.DESACCORD, LE.plusDays(2)));
        FicheAccord refus = Exemples.fiche(mere, LE);
        refus.rechercher(Set.of(pere.getId()), recherche);
        refus.repondre(enfant, suivi, Reponse.REFUSE);
        assertThat(faits(refus).recherches()).isEmpty();
        FicheAccord sans = Exemples.fiche(mere, LE);
        sans.rechercher(Set.of(pere.getId()), Recherche.sansObjet());
        sans.repondre(enfant, suivi, Reponse.ACCORDE);
        assertThat(faits(sans).recherches()).isEmpty();
    }

    @Test
    void aPlacementNeitherSignsNorTakesAnythingAway() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        fr.marelle.famille.Exemples.placement(enfant, NAISSANCE);
        Faits faits = Faits.sansReponse(enfant);
        assertThat(faits.autorites()).hasSize(1);
        assertThat(faits.titulaires(JOUR)).containsExactly(mere.getId());
        assertThat(faits.peutSigner(pere.getId(), JOUR)).isFalse();
        assertThat(faits.peutSigner(mere.getId(), NAISSANCE.minusDays(1))).isFalse();
    }

    @Test
    void oneDecidesAloneFromTheEighteenthBirthdayAndNeverWhenItIsNotKnown() {
        Faits faits = Faits.sansReponse(enfant);
        assertThat(faits.majeur(NAISSANCE.plusYears(18).minusDays(1))).isFalse();
        assertThat(faits.majeur(NAISSANCE.plusYears(18))).isTrue();
        assertThat(new Faits(null, List.of(), List.of(), List.of()).majeur(JOUR.plusYears(90)))
                .isFalse();
    }

    @Test
    void whatMayBeDoneIsToldWithItsLastDay() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        FicheAccord fiche = Exemples.fiche(mere, LE);
        fiche.repondre(enfant, suivi, Reponse.ACCORDE);
        Explication explication = Explication.de(suivi, faits(fiche), List.of(), JOUR);
        assertThat(explication.isAutorise()).isTrue();
        assertThat(explication.jusquAu()).isEqualTo(LE.plusMonths(12));
        assertThat(explication.getDernierJour()).isEqualTo(LE.plusMonths(12).minusDays(1));
        Explication avant = Explication.de(suivi, faits(fiche), List.of(), LE.minusDays(1));
        assertThat(avant.isAutorise()).isFalse();
        assertThat(avant.motif()).isEqualTo(MotifPermission.SANS_ACCORD);
        assertThat(avant.getDernierJour()).isNull();
    }

    @Test
    void whatIsForbiddenIsToldWithWhoSaidSoAndWhen() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        FicheAccord fiche = Exemples.fiche(mere, LE);
        Accord donne = fiche.repondre(enfant, suivi, Reponse.ACCORDE);
        FicheAccord apres = Exemples.fiche(mere, LE.plusDays(9));
        Accord retire = apres.repondre(enfant, suivi, Reponse.RETIRE);
        Accord autre = apres.repondre(enfant, Exemples.finalite("PHOTO", Signature.UNE, null), Reponse.RETIRE);
        Faits faits = Faits.de(enfant, enfant.getAutorites(), List.of(donne, retire, autre), "SUIVI");
        Explication explication = Explication.de(suivi, faits, List.of(autre, donne, retire), JOUR);
        assertThat(explication.motif()).isEqualTo(MotifPermission.RETIRE);
        assertThat(explication.cause()).isEqualTo(retire);
        assertThat(explication.getAuteur()).isEqualTo(mere.getNomComplet());
        assertThat(Explication.de(suivi, faits, List.of(autre, donne, retire), LE)
                        .getAuteur())
                .as("allowed that day")
                .isNull();
    }

    @Test
    void aRefusedAccompanimentIsToldByTheAnswerThatForbidsItUntilAnotherOneAllowsIt() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        Ligne.poser(suivi, "operation", Operation.ACCOMPAGNER);
        Finalite photo = Exemples.finalite("PHOTO", Signature.UNE, null);
        FicheAccord fiche = Exemples.fiche(mere, LE);
        Accord refuse = fiche.repondre(enfant, suivi, Reponse.REFUSE);
        Accord sansPhoto = fiche.repondre(enfant, photo, Reponse.REFUSE);
        assertThat(refus(photo, refuse, sansPhoto)).as("another purpose").isNull();
        assertThat(refus(suivi, refuse, sansPhoto).cause()).isEqualTo(refuse);
        assertThat(refus(suivi)).as("nobody was asked").isNull();
        Accord donne = Exemples.fiche(mere, LE.plusDays(9)).repondre(enfant, suivi, Reponse.ACCORDE);
        assertThat(refus(suivi, refuse, donne)).isNull();
        Accord retire = Exemples.fiche(mere, LE.plusDays(12)).repondre(enfant, suivi, Reponse.RETIRE);
        assertThat(refus(suivi, refuse, donne, retire).motif()).isEqualTo(MotifPermission.RETIRE);
    }

    private Explication refus(Finalite finalite, Accord... donnes) {
        Faits faits = Faits.de(enfant, enfant.getAutorites(), List.of(donnes), finalite.getCode());
        return new AccordResume(List.of(Explication.de(finalite, faits, List.of(donnes), JOUR)), List.of()).getRefus();
    }

    @Test
    void theFicheShowsEachChildOnceAndTheAnswersOfOne() {
        Enfant frere = fr.marelle.famille.Exemples.enfant("Tom");
        Finalite photo = Exemples.finalite("PHOTO", Signature.DEUX, null);
        FicheAccord fiche = Exemples.fiche(mere, LE);
        for (Enfant e : List.of(enfant, frere)) {
            fiche.repondre(e, suivi, Reponse.ACCORDE);
            fiche.repondre(e, photo, Reponse.REFUSE);
        }
        FicheLue lue = new FicheLue(fiche, fiche.getAccords(), List.of(), null, true, null);
        assertThat(lue.getEnfants()).containsExactly(enfant, frere);
        assertThat(lue.getReponses()).extracting(Accord::getFinalite).containsExactly(suivi, photo);
        assertThat(lue.getReponses()).extracting(Accord::getEnfant).containsOnly(enfant);
        assertThat(lue.isRestrictive()).isTrue();
    }

    @Test
    void whatWasEnteredByMistakeIsNoFactAndForbidsNothing() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        FicheAccord fiche = Exemples.fiche(mere, LE);
        Accord donne = fiche.repondre(enfant, suivi, Reponse.ACCORDE);
        FicheAccord erreur = Exemples.fiche(mere, LE.plusDays(9));
        erreur.rechercher(Set.of(pere.getId()), new Recherche(ResultatRecherche.DESACCORD, LE.plusDays(9), "courrier"));
        Accord retire = erreur.repondre(enfant, suivi, Reponse.RETIRE);
        erreur.annuler(annulation(MotifAnnulation.MAUVAIS_ENFANT));
        List<Accord> tous = List.of(donne, retire);
        Faits faits = Faits.de(enfant, enfant.getAutorites(), tous, "SUIVI");
        assertThat(faits.reponses()).hasSize(1);
        assertThat(faits.recherches()).isEmpty();
        Explication explication = Explication.de(suivi, faits, tous, JOUR);
        assertThat(explication.isAutorise()).isTrue();
        assertThat(explication.cause()).isNull();
        fiche.annuler(annulation(MotifAnnulation.MAUVAISE_DATE));
        Explication rien = Explication.de(suivi, Faits.de(enfant, enfant.getAutorites(), tous, "SUIVI"), tous, JOUR);
        assertThat(rien.motif()).isEqualTo(MotifPermission.SANS_ACCORD);
        assertThat(rien.cause()).isNull();
    }

    /** The father is against one purpose: his refusal is a fiche of its own, and touches nothing else. */
    @Test
    void aDisagreementOnOnePurposeLeavesTheOthers() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        autorite(enfant, pere, NatureAutorite.EXERCEE);
        Finalite photo = Exemples.finalite("PHOTO", Signature.UNE, null);
        FicheAccord fiche = Exemples.fiche(mere, LE);
        fiche.rechercher(
                Set.of(pere.getId()), new Recherche(ResultatRecherche.INFORME_SANS_OPPOSITION, LE, "courrier"));
        FicheAccord refus = Exemples.fiche(pere, LE.plusDays(1));
        List<Accord> tous = List.of(
                fiche.repondre(enfant, suivi, Reponse.ACCORDE),
                fiche.repondre(enfant, photo, Reponse.ACCORDE),
                refus.repondre(enfant, photo, Reponse.REFUSE));
        assertThat(motif(tous, suivi, JOUR)).isEqualTo(MotifPermission.AUTORISE);
        assertThat(motif(tous, photo, LE)).isEqualTo(MotifPermission.AUTORISE);
        assertThat(motif(tous, photo, JOUR)).isEqualTo(MotifPermission.REFUSE);
    }

    /** Entered while the clock was a day ahead: once it is set right, nothing acts before its day. */
    @Test
    void aClockSetBackMakesNothingActBeforeItsDay() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        List<Accord> tous = List.of(Exemples.fiche(mere, JOUR.plusDays(1)).repondre(enfant, suivi, Reponse.ACCORDE));
        assertThat(motif(tous, suivi, JOUR)).isEqualTo(MotifPermission.SANS_ACCORD);
        assertThat(motif(tous, suivi, JOUR.plusDays(1))).isEqualTo(MotifPermission.AUTORISE);
    }

    @Test
    void whatExpiresWithinSixtyDaysIsToldInDays() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        FicheAccord fiche = Exemples.fiche(mere, LE);
        fiche.repondre(enfant, suivi, Reponse.ACCORDE);
        LocalDate terme = LE.plusMonths(12);
        Faits faits = faits(fiche);
        assertThat(Explication.de(suivi, faits, List.of(), terme.minusDays(61)).dans())
                .isNull();
        assertThat(Explication.de(suivi, faits, List.of(), terme.minusDays(60)).dans())
                .isEqualTo(60);
        assertThat(Explication.de(suivi, faits, List.of(), terme.minusDays(12)).dans())
                .isEqualTo(12);
        assertThat(Explication.de(suivi, faits, List.of(), terme.minusDays(1)).dans())
                .isEqualTo(1);
        assertThat(Explication.de(suivi, faits, List.of(), terme).dans()).isNull();
        Echeance echeance = new Echeance(enfant.getId(), "Martin", "Zoé", "1", null, terme);
        assertThat(echeance.getDernierJour()).isEqualTo(terme.minusDays(1));
    }

    /** The PRE now asks both parents for photographs: what one agreed to when one was enough goes on. */
    @Test
    void anAccordIsExplainedByTheEditionThatWasSigned() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        autorite(enfant, pere, NatureAutorite.EXERCEE);
        Finalite alors = Exemples.finalite("PHOTO", Signature.UNE, null);
        Finalite aujourdhui = Exemples.finalite("PHOTO", Signature.DEUX, null);
        FicheAccord fiche = Exemples.fiche(mere, LE);
        fiche.rechercher(Set.of(pere.getId()), new Recherche(ResultatRecherche.NON_JOIGNABLE, LE, "courrier"));
        List<Accord> avant = List.of(fiche.repondre(enfant, alors, Reponse.ACCORDE));
        Faits faits = Faits.de(enfant, enfant.getAutorites(), avant, "PHOTO");
        assertThat(Explication.de(aujourdhui, faits, avant, JOUR).motif()).isEqualTo(MotifPermission.AUTORISE);
        List<Accord> apres = List.of(fiche.repondre(enfant, aujourdhui, Reponse.ACCORDE));
        faits = Faits.de(enfant, enfant.getAutorites(), apres, "PHOTO");
        assertThat(Explication.de(alors, faits, apres, JOUR).motif()).isEqualTo(MotifPermission.MANQUE_SIGNATURE);
    }

    private MotifPermission motif(List<Accord> tous, Finalite finalite, LocalDate jour) {
        Faits faits = Faits.de(enfant, enfant.getAutorites(), tous, finalite.getCode());
        return new CalculPermissions(faits).motif(jour);
    }

    @Test
    void aFicheIsAnnulledOnceAndSaysWhy() {
        FicheAccord fiche = Exemples.fiche(mere, LE);
        assertThat(fiche.isAnnulee()).isFalse();
        Annulation annulation = new Annulation(MotifAnnulation.AUTRE, "papier illisible", INSTANT, mere.getId());
        fiche.annuler(annulation);
        assertThat(fiche.isAnnulee()).isTrue();
        assertThat(fiche.getAnnulation().getPrecision()).isEqualTo("papier illisible");
        assertThat(fiche.getAnnulation().getPar()).isEqualTo(mere.getId());
        assertThat(Refuses.par(() -> fiche.annuler(annulation))).containsExactly("null accord.dejaAnnulee");
        assertThat(Refuses.par(() -> annulation(MotifAnnulation.AUTRE)))
                .containsExactly("precision commun.obligatoire");
    }

    private static Annulation annulation(MotifAnnulation motif) {
        return new Annulation(motif, null, INSTANT, null);
    }

    @Test
    void whatIsSaidAndNotSignedHasAWitness() {
        assertThat(Refuses.par(() -> new FicheAccord(UUID.randomUUID(), mere, LE, Support.ORAL, null)))
                .containsExactly("temoin accord.temoinRequis");
        assertThat(new FicheAccord(UUID.randomUUID(), mere, LE, Support.ORAL, "Mme Petit").getTemoin())
                .isEqualTo("Mme Petit");
    }

    @Test
    void seekingSomebodyIsDatedAndTold() {
        assertThat(Refuses.par(() -> new Recherche(ResultatRecherche.NON_JOIGNABLE, null, "appel")))
                .containsExactly("rechercheLe accord.rechercheDatee");
        assertThat(Refuses.par(() -> new Recherche(ResultatRecherche.NON_JOIGNABLE, LE, null)))
                .containsExactly("rechercheMoyen accord.rechercheDatee");
        Recherche sansObjet = new Recherche(ResultatRecherche.SANS_OBJET, LE, "appel");
        assertThat(sansObjet.getLe()).isNull();
        assertThat(sansObjet.getMoyen()).isNull();
    }

    @Test
    void onlyConsentIsConsentAndOnlySomePurposesNeedBothSignatures() {
        assertThat(suivi.isConsentement()).isFalse();
        assertThat(suivi.isDeuxSignatures()).isFalse();
        Finalite photo = Exemples.finalite("PHOTO", Signature.DEUX, null);
        assertThat(Ligne.poser(photo, "base", BaseLegale.CONSENTEMENT).isConsentement())
                .isTrue();
        assertThat(photo.isDeuxSignatures()).isTrue();
    }

    private Faits faits(FicheAccord fiche) {
        return Faits.de(enfant, enfant.getAutorites(), fiche.getAccords(), "SUIVI");
    }

    @ParameterizedTest
    @EnumSource(
            value = NatureAutorite.class,
            names = {"EXCLUSIVE_AUTRE", "SUSPENDUE", "RETIREE"})
    void whatAJudgeTookAwayIsNotSignedWithThoughTheOlderRowWasNeverEnded(NatureAutorite privation) {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        autorite(enfant, mere, privation, JOUR);
        Faits faits = Faits.sansReponse(enfant);
        assertThat(faits.titulaires(JOUR.minusDays(1))).containsExactly(mere.getId());
        assertThat(faits.titulaires(JOUR)).isEmpty();
    }
}
