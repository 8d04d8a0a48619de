package fr.marelle.accord;

import static fr.marelle.famille.Exemples.JOUR;
import static fr.marelle.famille.Exemples.NAISSANCE;
import static fr.marelle.famille.Exemples.autorite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.essai.Refuses;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Exemples;
import fr.marelle.famille.Famille;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.Responsable;
import fr.marelle.shared.Horloge;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a fiche d'accord's form refuses: a signature that is none never becomes an accord. */
class AccordLuTest {

    private static final LocalDate MAJORITE = NAISSANCE.plusYears(18);

    private final Enfant enfant = Exemples.enfant("Zoé");
    private final Enfant frere = Exemples.enfant("Tom");
    private final Responsable mere = Exemples.adulte("Ana");
    private final Responsable pere = Exemples.adulte("Luc");
    private final Finalite suivi = fr.marelle.accord.Exemples.finalite("SUIVI", Signature.UNE, 12);
    private final Finalite photo = fr.marelle.accord.Exemples.finalite("PHOTO", Signature.DEUX, null);
    private final AccordFormulaire saisi = new AccordFormulaire();
    private final List<Accord> donnes = new ArrayList<>();
    private LocalDate jour = JOUR;

    @BeforeEach
    void remplir() {
        autorite(enfant, mere, NatureAutorite.EXERCEE);
        autorite(frere, mere, NatureAutorite.EXERCEE);
        saisi.setEnfants(List.of(enfant.getId().toString()));
        saisi.setSignataire(mere.getId().toString());
        saisi.setLe("2026-11-20");
        saisi.setSupport("PAPIER");
        saisi.setReponses(List.of(reponse("SUIVI", "ACCORDE"), reponse("PHOTO", ReponseSaisie.PAS_DEMANDE)));
    }

    @Test
    void theFicheCarriesWhatWasTyped() {
        saisi.setInterprete("Mme Diallo");
        saisi.setPreuve("classeur 3");
        saisi.setNoticeRemiseLe("2026-11-23");
        AccordLu lu = lu();
        FicheAccord fiche = lu.fiche(UUID.randomUUID());
        assertThat(fiche.getSignataire()).isEqualTo(mere);
        assertThat(fiche.getLe()).isEqualTo("2026-11-20");
        assertThat(fiche.getInterprete()).isEqualTo("Mme Diallo");
        assertThat(fiche.getPreuve()).isEqualTo("classeur 3");
        assertThat(fiche.getNoticeRemiseLe()).isEqualTo("2026-11-23");
        assertThat(fiche.getAutres()).isEmpty();
        assertThat(fiche.getRecherche().getLe()).isNull();
        assertThat(lu.enfants()).containsExactly(enfant);
        assertThat(lu.reponses()).containsOnlyKeys(suivi).containsEntry(suivi, Reponse.ACCORDE);
    }

    @Test
    void nothingIsStoredWithoutChildDayAnswerOrSupport() {
        assertThat(refus(s -> s.setEnfants(List.of()))).containsExactly("enfants commun.choixObligatoire");
        assertThat(refus(s -> s.setEnfants(List.of(UUID.randomUUID().toString()))))
                .contains("enfants commun.choixObligatoire");
        remplir();
        assertThat(refus(s -> s.setLe(null))).containsExactly("le commun.obligatoire");
        assertThat(refus(s -> s.setLe("2026-11-24"))).containsExactly("le commun.dateFuture");
        remplir();
        assertThat(refus(s -> s.setReponses(List.of()))).containsExactly("null accord.sansReponse");
        assertThat(refus(s -> s.setReponses(List.of(reponse("SUIVI", null), reponse("PHOTO", "PAS_DEMANDE")))))
                .containsExactly("null accord.sansReponse");
        assertThat(refus(s -> s.setReponses(List.of(reponse("SUIVI", "PEUT_ETRE")))))
                .containsExactly("null commun.choixObligatoire");
        remplir();
        assertThat(refus(s -> s.setSupport(null))).containsExactly("support commun.choixObligatoire");
    }

    @Test
    void onlyWhoHoldsAuthorityThatDaySigns() {
        Famille avecPere = famille();
        saisi.setSignataire(pere.getId().toString());
        assertThat(refus(avecPere)).containsExactly("signataire accord.signataireSansAutorite");
        autorite(enfant, pere, NatureAutorite.EXERCEE, LocalDate.of(2026, 11, 21));
        assertThat(refus(avecPere)).containsExactly("signataire accord.signataireSansAutorite");
        saisi.setLe("2026-11-21");
        assertThat(refus(avecPere)).isEmpty();
        assertThat(refus(s -> s.setSignataire(UUID.randomUUID().toString())))
                .containsExactly("signataire commun.choixObligatoire");
    }

    @Test
    void oneGestureIsForChildrenWithTheSameHolders() {
        saisi.setEnfants(List.of(enfant.getId().toString(), frere.getId().toString()));
        assertThat(refus(famille())).isEmpty();
        autorite(frere, pere, NatureAutorite.EXERCEE);
        assertThat(refus(famille())).containsExactly("enfants accord.titulairesDifferents");
    }

    @Test
    void theOthersSoughtAreTheOtherHoldersAndTheSearchIsDated() {
        autorite(enfant, pere, NatureAutorite.EXERCEE);
        assertThat(lu().fiche(UUID.randomUUID()).getAutres()).containsExactly(pere.getId());
        assertThat(lu().fiche(UUID.randomUUID()).getRecherche().getResultat()).isEqualTo(ResultatRecherche.SANS_OBJET);
        saisi.setRechercheResultat("INFORME_SANS_OPPOSITION");
        assertThat(refus(famille()))
                .containsExactly("rechercheLe commun.obligatoire", "rechercheMoyen commun.obligatoire");
        saisi.setRechercheLe("2026-11-24");
        saisi.setRechercheMoyen("appel");
        assertThat(refus(famille())).containsExactly("rechercheLe commun.dateFuture");
        saisi.setRechercheLe("2026-11-21");
        Recherche recherche = lu().fiche(UUID.randomUUID()).getRecherche();
        assertThat(recherche.getResultat()).isEqualTo(ResultatRecherche.INFORME_SANS_OPPOSITION);
        assertThat(recherche.getLe()).isEqualTo("2026-11-21");
        assertThat(recherche.getMoyen()).isEqualTo("appel");
        assertThat(refus(s -> s.setRechercheResultat("N_IMPORTE")))
                .containsExactly("rechercheResultat commun.choixObligatoire");
        saisi.setRechercheResultat("SANS_OBJET");
        assertThat(lu().fiche(UUID.randomUUID()).getRecherche().getLe()).isNull();
    }

    @Test
    void aSearchIsNotReadWhereThereIsNobodyElseToSeek() {
        saisi.setRechercheResultat("DESACCORD");
        assertThat(refus(famille())).isEmpty();
        assertThat(lu().fiche(UUID.randomUUID()).getRecherche().getResultat()).isEqualTo(ResultatRecherche.SANS_OBJET);
    }

    @Test
    void onlyTheYoungAdultSignsOnceOfAgeAndNotADayBefore() {
        jour = MAJORITE;
        saisi.setLe(MAJORITE.toString());
        assertThat(refus(famille())).containsExactly("signataire accord.enfantMajeur");
        saisi.setSignataire(AccordFormulaire.JEUNE);
        assertThat(refus(famille())).isEmpty();
        assertThat(lu().fiche(UUID.randomUUID()).getSignataire()).isNull();
        assertThat(refus(s -> s.setLe(MAJORITE.minusDays(1).toString())))
                .containsExactly("signataire accord.pasMajeur");
        assertThat(refus(s -> s.setLe(null))).contains("signataire accord.pasMajeur");
    }

    @Test
    void theYoungAdultSignsForNobodyElse() {
        jour = MAJORITE;
        saisi.setLe(MAJORITE.toString());
        saisi.setSignataire(AccordFormulaire.JEUNE);
        assertThat(refus(s -> s.setEnfants(
                        List.of(enfant.getId().toString(), frere.getId().toString()))))
                .containsExactly("signataire accord.pasMajeur");
    }

    @Test
    void whatIsSaidHasAWitnessAndTheNoticeIsNotHandedOverTomorrow() {
        assertThat(refus(s -> s.setSupport("ORAL"))).containsExactly("temoin commun.obligatoire");
        assertThat(refus(s -> s.setTemoin("Mme Petit"))).isEmpty();
        assertThat(lu().fiche(UUID.randomUUID()).getTemoin()).isEqualTo("Mme Petit");
        assertThat(refus(s -> s.setNoticeRemiseLe("2026-11-24"))).containsExactly("noticeRemiseLe commun.dateFuture");
    }

    @Test
    void whatAChildSaidIsItsOwnAndNotEndless() {
        saisi.setAvis(List.of(avis(frere, "Je veux bien."), avis(enfant, " "), avis(enfant, "D’accord.")));
        assertThat(lu().avis(enfant)).isEqualTo("D’accord.");
        assertThat(lu().avis(frere)).isEqualTo("Je veux bien.");
        assertThat(lu().avis(Exemples.enfant("Max"))).isNull();
        assertThat(refus(s -> s.setAvis(List.of(avis(frere, "a"), avis(enfant, "b".repeat(1001))))))
                .containsExactly("avis:1:texte commun.tropLong");
    }

    @Test
    void aWithdrawalDatedBeforeTheAccordItTakesBackIsRefusedAtItsDate() {
        saisi.setReponses(List.of(reponse("SUIVI", "RETIRE")));
        assertThat(refus(famille())).as("nothing was given: a plain no").isEmpty();
        donner(mere, LocalDate.of(2026, 11, 21), Reponse.ACCORDE);
        assertThat(refus(famille())).containsExactly("le accord.retraitAvant");
        assertThat(refus(s -> s.setLe("2026-11-21"))).as("the same day").isEmpty();
        saisi.setLe("2026-11-20");
        donner(mere, LocalDate.of(2025, 3, 1), Reponse.ACCORDE);
        assertThat(refus(famille())).as("an earlier one is taken back").isEmpty();
    }

    @Test
    void aWithdrawalIsHeldAgainstTheSameSignatoryPurposeAndChildAloneAndNothingAnnulled() {
        saisi.setReponses(List.of(reponse("SUIVI", "RETIRE")));
        donner(pere, LocalDate.of(2026, 11, 21), Reponse.ACCORDE);
        donner(mere, LocalDate.of(2026, 11, 21), Reponse.REFUSE);
        FicheAccord autre = fr.marelle.accord.Exemples.fiche(mere, LocalDate.of(2026, 11, 21));
        donnes.add(autre.repondre(frere, suivi, Reponse.ACCORDE));
        donnes.add(autre.repondre(enfant, photo, Reponse.ACCORDE));
        Accord annule = donner(mere, LocalDate.of(2026, 11, 21), Reponse.ACCORDE);
        annule.getFiche().annuler(new Annulation(MotifAnnulation.MAUVAISE_DATE, null, Instant.EPOCH, null));
        assertThat(refus(famille())).isEmpty();
    }

    /** Twins, and two adults of one name: each is told by what it is, never by how it is called. */
    @Test
    void twinsAndHomonymsAreNeverTakenForOneAnother() {
        Enfant jumelle = Exemples.enfant("Zoé");
        Responsable homonyme = Exemples.adulte("Ana");
        autorite(jumelle, mere, NatureAutorite.EXERCEE);
        Famille famille = Exemples.famille(
                enfant, Exemples.lien(enfant, mere), Exemples.lien(jumelle, mere), Exemples.lien(enfant, homonyme));
        saisi.setEnfants(List.of(jumelle.getId().toString()));
        saisi.setAvis(List.of(avis(jumelle, "Oui."), avis(enfant, "Non.")));
        AccordLu lu = new AccordLu(saisi, famille, List.of(suivi, photo), donnes, jour);
        assertThat(lu.enfants()).containsExactly(jumelle);
        assertThat(lu.avis(jumelle)).isEqualTo("Oui.");
        assertThat(lu.fiche(UUID.randomUUID()).getSignataire()).isSameAs(mere);
        saisi.setSignataire(homonyme.getId().toString());
        assertThat(refus(famille)).containsExactly("signataire accord.signataireSansAutorite");
    }

    /** Born on 29 February, one signs from 1 March on, and one's parents until the day before. */
    @Test
    void aLeapDayChildComesOfAgeOnTheFirstOfMarch() {
        Ligne.poser(enfant, "naissance", LocalDate.of(2008, 2, 29));
        jour = LocalDate.of(2026, 3, 1);
        saisi.setLe("2026-02-28");
        assertThat(refus(famille())).isEmpty();
        saisi.setLe("2026-03-01");
        assertThat(refus(famille())).containsExactly("signataire accord.enfantMajeur");
        saisi.setSignataire(AccordFormulaire.JEUNE);
        assertThat(refus(famille())).isEmpty();
    }

    /** The day is that of Paris: at half past eleven at night in London tomorrow has begun. */
    @Test
    void aFicheIsDatedTodayUntilMidnightInParis() {
        for (String instant : List.of("2026-11-22T22:59:59Z", "2026-11-22T23:00:00Z")) {
            Clock horloge = Clock.fixed(Instant.parse(instant), Horloge.PARIS);
            jour = LocalDate.now(horloge);
            saisi.setLe("2026-11-23");
            List<String> attendu = instant.endsWith("23:00:00Z") ? List.of() : List.of("le commun.dateFuture");
            assertThat(refus(famille())).as(instant).isEqualTo(attendu);
        }
    }

    /** What is shown to who signs: her children that are chosen, and what she answered; the rest of the form is the team's. */
    @Test
    void whoSignsReadsHerOwnAnswersForTheChosenChildrenAndNothingElse() {
        UUID id = UUID.randomUUID();
        saisi.setLe(jour.toString());
        saisi.setAvis(List.of(avis(frere, "Je veux bien.")));
        FicheASigner fiche = lu().aSigner(id);
        assertThat(fiche.enfants()).containsExactly(enfant);
        assertThat(fiche.getNom()).isEqualTo(mere.getNomComplet());
        assertThat(fiche.getLignes())
                .extracting(l -> l.libelle() + " " + l.reponse())
                .containsExactly("SUIVI ACCORDE");
        assertThat(lu().aSigner(id).vu()).isEqualTo(fiche.vu());
        saisi.setEnfants(List.of(enfant.getId().toString(), frere.getId().toString()));
        assertThat(lu().aSigner(id).vu()).as("another child").isNotEqualTo(fiche.vu());
        saisi.setEnfants(List.of(enfant.getId().toString()));
        saisi.setReponses(List.of(reponse("SUIVI", "REFUSE")));
        assertThat(lu().aSigner(id).vu()).as("another answer").isNotEqualTo(fiche.vu());
        saisi.setSignataire(pere.getId().toString());
        assertThat(Refuses.par(() -> lu().aSigner(id))).containsExactly("signataire accord.signataireSansAutorite");
        saisi.setSignataire(mere.getId().toString());
        saisi.setLe("2026-11-20");
        assertThat(Refuses.par(() -> lu().aSigner(id))).containsExactly("le accord.signatureDuJour");
    }

    private Accord donner(Responsable qui, LocalDate le, Reponse reponse) {
        Accord donne = fr.marelle.accord.Exemples.fiche(qui, le).repondre(enfant, suivi, reponse);
        donnes.add(donne);
        return donne;
    }

    private Famille famille() {
        return Exemples.famille(
                enfant, Exemples.lien(enfant, mere), Exemples.lien(enfant, pere), Exemples.lien(frere, mere));
    }

    private AccordLu lu() {
        Famille famille = famille();
        return new AccordLu(saisi, famille, List.of(suivi, photo), donnes, jour);
    }

    private List<String> refus(Consumer<AccordFormulaire> changement) {
        changement.accept(saisi);
        return refus(famille());
    }

    private List<String> refus(Famille famille) {
        return Refuses.par(
                () -> new AccordLu(saisi, famille, List.of(suivi, photo), donnes, jour).fiche(UUID.randomUUID()));
    }

    private static ReponseSaisie reponse(String finalite, String reponse) {
        ReponseSaisie saisie = new ReponseSaisie();
        saisie.setFinalite(finalite);
        saisie.setReponse(reponse);
        return saisie;
    }

    private static AvisSaisi avis(Enfant enfant, String texte) {
        AvisSaisi avis = new AvisSaisi();
        avis.setEnfant(enfant.getId().toString());
        avis.setTexte(texte);
        return avis;
    }
}
