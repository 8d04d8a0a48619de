package fr.marelle.tache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.marelle.dossier.Dossier;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Page;
import fr.marelle.shared.TexteProtege;
import fr.marelle.territoire.Pre;
import fr.marelle.territoire.TypeStructure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody noted is done once and may be taken up again; a list holds what its number says. */
class TacheTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);
    private static final UUID MOI = UUID.randomUUID();

    @Test
    void aTaskIsDoneOnceAndMayBeTakenUpAgain() throws ReflectiveOperationException {
        Tache tache = new Tache(UUID.randomUUID(), dossier(), new TexteProtege(new byte[] {1}), MOI, JOUR);
        assertThatThrownBy(tache::reprendre).isInstanceOf(BusinessRuleException.class);
        tache.faire(MOI, JOUR);
        assertThat(tache.getFaiteLe()).isEqualTo(JOUR);
        assertThat(tache.getFaitePar()).isEqualTo(MOI);
        assertThatThrownBy(() -> tache.faire(MOI, JOUR)).isInstanceOf(BusinessRuleException.class);
        tache.reprendre();
        assertThat(tache.getFaiteLe()).isNull();
        assertThat(tache.getFaitePar()).isNull();
    }

    @Test
    void whatIsPutAsideOrDoneIsInNoListButItsOwn() {
        Attente active = attente(JOUR.minusDays(1), null, null);
        Attente reportee = attente(JOUR.minusDays(1), JOUR.plusDays(3), null);
        Attente faite = attente(JOUR.minusDays(1), null, JOUR);
        Tableau tableau = new Tableau(List.of(faite, reportee, active));
        for (FiltreTache filtre : List.of(FiltreTache.MIENNES, FiltreTache.RETARD, FiltreTache.EQUIPE)) {
            assertThat(tableau.liste(new Choisies(filtre, null, null, null)))
                    .as(filtre.name())
                    .containsExactly(active);
            assertThat(tableau.nombre(filtre)).isEqualTo(1);
        }
        assertThat(tableau.liste(new Choisies(FiltreTache.COTE, null, null, null)))
                .containsExactlyInAnyOrder(reportee, faite);
        assertThat(tableau.liste(new Choisies(FiltreTache.EQUIPE, Regle.BILAN, null, null)))
                .isEmpty();
        assertThat(tableau.liste(new Choisies(FiltreTache.EQUIPE, null, UUID.randomUUID(), null)))
                .isEmpty();
        assertThat(faite.isEnRetard()).as("what is done is never late").isFalse();
    }

    @Test
    void theListOfLateTasksAlsoTellsHowManyLateOnesWerePutAside() {
        Tableau tableau = new Tableau(List.of(
                attente(JOUR.minusDays(1), null, null),
                attente(JOUR.minusDays(1), JOUR.plusDays(3), null),
                attente(JOUR.minusDays(2), JOUR.plusDays(3), null),
                attente(JOUR.plusDays(1), JOUR.plusDays(3), null),
                attente(JOUR.minusDays(1), JOUR.plusDays(3), JOUR)));
        assertThat(Rubrique.de(tableau, FiltreTache.RETARD, FiltreTache.MIENNES))
                .isEqualTo(new Rubrique(FiltreTache.RETARD, 1, 2, false));
        assertThat(Rubrique.de(tableau, FiltreTache.MIENNES, FiltreTache.MIENNES))
                .isEqualTo(new Rubrique(FiltreTache.MIENNES, 1, 0, true));
    }

    @Test
    void aPrintNamesNoChildBesideTheWordsOfADangerNorUnderTheSameNumber() {
        UUID dossier = UUID.randomUUID();
        Attente danger = attente(Regle.REPONSE, dossier, JOUR.minusDays(1), null, null);
        Attente meme = attente(Regle.BILAN, dossier, JOUR.minusDays(1), null, null);
        Attente autre = attente(JOUR, null, null);
        ListeTaches liste = liste(danger, meme, autre);
        assertThat(liste.nommable(danger.lieu())).isFalse();
        assertThat(liste.nommable(meme.lieu())).isFalse();
        assertThat(liste.nommable(autre.lieu())).isTrue();
        assertThat(liste(meme).nommable(meme.lieu())).isTrue();
    }

    @Test
    void noGestureOnSeveralTasksIsOfferedWhereNoneApplies() {
        Attente danger = attente(Regle.REPONSE, UUID.randomUUID(), JOUR, null, null);
        assertThat(liste(danger).isGroupable()).isFalse();
        assertThat(liste(danger, attente(JOUR, null, null)).isGroupable()).isTrue();
    }

    private static ListeTaches liste(Attente... lignes) {
        return new ListeTaches(
                new Tableau(List.of(lignes)), Map.of(), new Page<>(List.of(lignes), lignes.length, 1, Page.ECRAN));
    }

    @Test
    void tenThousandTasksAreCountedForEachViewAndOrderedWithoutLosingAny() {
        List<Attente> toutes = IntStream.range(0, 10_000)
                .mapToObj(i -> attente(JOUR.plusDays(i % 60 - 20), null, null))
                .toList();
        ListeTaches liste = new ListeTaches(
                new Tableau(toutes), Map.of(MOI, "Moi"), new Page<>(List.<Attente>of(), toutes.size(), 1, Page.ECRAN));
        assertThat(liste.compter(new Choisies(FiltreTache.EQUIPE, null, MOI, null)))
                .isEqualTo(10_000);
        assertThat(liste.compter(new Choisies(FiltreTache.EQUIPE, null, UUID.randomUUID(), null)))
                .as("somebody out of reach is left out, not found")
                .isEqualTo(10_000);
        assertThat(liste.compter(new Choisies(FiltreTache.RETARD, null, null, null)))
                .isEqualTo(toutes.stream().filter(Attente::isEnRetard).count());
        for (TriTaches tri : TriTaches.values()) {
            assertThat(toutes.stream().sorted(tri.ordre())).as(tri.name()).hasSize(10_000);
        }
    }

    private static Attente attente(LocalDate echeance, LocalDate reportee, LocalDate faite) {
        return attente(Regle.DECISION, UUID.randomUUID(), echeance, reportee, faite);
    }

    private static Attente attente(
            Regle regle, UUID dossierId, LocalDate echeance, LocalDate reportee, LocalDate faite) {
        return new Attente(
                regle,
                UUID.randomUUID(),
                new Attente.Lieu(dossierId, UUID.randomUUID(), "2026-00001", null, null),
                new Attente.Charge(MOI, "Moi", false),
                echeance,
                true,
                reportee,
                faite,
                null,
                JOUR);
    }

    private static Dossier dossier() throws ReflectiveOperationException {
        var constructeur = Dossier.class.getDeclaredConstructor(String.class, Pre.class, LocalDate.class);
        constructeur.setAccessible(true);
        return constructeur.newInstance("2026-00001", new Pre("P", "Pre", "CCAS", TypeStructure.values()[0]), JOUR);
    }
}
