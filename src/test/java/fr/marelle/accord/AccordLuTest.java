package fr.marelle.accord;

import static fr.marelle.famille.Exemples.JOUR;
import static fr.marelle.famille.Exemples.NAISSANCE;
import static fr.marelle.famille.Exemples.autorite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Refuses;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Exemples;
import fr.marelle.famille.Famille;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.Responsable;
import java.time.LocalDate;
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

    private Famille famille() {
        return Exemples.famille(
                enfant, Exemples.lien(enfant, mere), Exemples.lien(enfant, pere), Exemples.lien(frere, mere));
    }

    private AccordLu lu() {
        Famille famille = famille();
        return new AccordLu(saisi, famille, List.of(suivi, photo), jour);
    }

    private List<String> refus(Consumer<AccordFormulaire> changement) {
        changement.accept(saisi);
        return refus(famille());
    }

    private List<String> refus(Famille famille) {
        return Refuses.par(() -> new AccordLu(saisi, famille, List.of(suivi, photo), jour).fiche(UUID.randomUUID()));
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
