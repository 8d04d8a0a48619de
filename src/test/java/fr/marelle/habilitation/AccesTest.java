package fr.marelle.habilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Exemples;
import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.shared.Erreurs;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is named on a file, barred from it or invited to it: from which day, until which, and never longer than was said. */
class AccesTest {

    private static final LocalDate DU = LocalDate.of(2026, 9, 1);
    private static final LocalDate FIN = LocalDate.of(2026, 11, 1);
    private static final UUID COMPTE = UUID.randomUUID();

    private final Dossier dossier = Exemples.dossier();

    @Test
    void anAccessIsOfOneAccountToOneFileAndEndsNoEarlierThanItBegan() {
        Acces acces = new Acces(dossier, COMPTE, Qualite.REFERENT, DU, "essai");
        assertThat(acces.estDe(COMPTE)).isTrue();
        assertThat(acces.estDe(UUID.randomUUID())).isFalse();
        assertThat(acces.porteSur(dossier.getId())).isTrue();
        assertThat(acces.porteSur(UUID.randomUUID())).isFalse();
        acces.terminer(FIN);
        assertThat(acces.getAu()).isEqualTo(FIN);
        acces.terminer(DU.minusDays(1));
        assertThat(acces.getAu()).isEqualTo(DU);
    }

    @Test
    void aBarIsLiftedOnceAndFromItsFirstDayAtTheEarliest() {
        Exclusion exclusion = new Exclusion(UUID.randomUUID(), dossier, COMPTE, DU, "voisine");
        assertThat(exclusion.porteSur(dossier.getId())).isTrue();
        assertThat(exclusion.porteSur(UUID.randomUUID())).isFalse();
        exclusion.lever(FIN);
        exclusion.lever(FIN.plusDays(9));
        assertThat(fr.marelle.essai.Ligne.lire(exclusion, "au")).isEqualTo(FIN);
        Exclusion demain = new Exclusion(UUID.randomUUID(), dossier, COMPTE, DU, "voisine");
        demain.lever(DU.minusDays(3));
        assertThat(fr.marelle.essai.Ligne.lire(demain, "au")).isEqualTo(DU);
    }

    @Test
    void aGuestIsLetInForTheTimeThatWasSaidOrLess() {
        AccesInvite acces = invite();
        acces.terminer(FIN.plusDays(1));
        assertThat(acces.getAu()).as("never longer").isEqualTo(FIN);
        acces.terminer(FIN);
        assertThat(acces.getAu()).isEqualTo(FIN);
        acces.terminer(FIN.minusDays(1));
        assertThat(acces.getAu()).isEqualTo(FIN.minusDays(1));
        acces.terminer(DU.minusDays(1));
        assertThat(acces.getAu()).isEqualTo(DU);
    }

    @Test
    void aGuestsAccessIsForThatAccountThatFileAndThatCapacity() {
        AccesInvite acces = invite();
        assertThat(acces.estPour(new Invites.Ouverture(dossier, COMPTE, true))).isTrue();
        assertThat(acces.estPour(new Invites.Ouverture(dossier, COMPTE, false))).isFalse();
        assertThat(acces.estPour(new Invites.Ouverture(Exemples.dossier(), COMPTE, true)))
                .isFalse();
        assertThat(acces.estPour(new Invites.Ouverture(dossier, UUID.randomUUID(), true)))
                .isFalse();
    }

    private AccesInvite invite() {
        return new AccesInvite(dossier, COMPTE, UUID.randomUUID(), true, DU, FIN);
    }

    @Test
    void theHealthCompartmentIsOpenFromItsFirstDayToTheDayBeforeItCloses() {
        OuvertureSante ouverture = new OuvertureSante(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ExceptionSante.CONSENTEMENT,
                SituationHds.STRUCTURE_ELLE_MEME,
                "CCAS",
                DU);
        assertThat(ouverture.vaut(DU.minusDays(1))).isFalse();
        assertThat(ouverture.vaut(DU)).isTrue();
        assertThat(ouverture.vaut(FIN)).isTrue();
        ouverture.fermer(FIN);
        assertThat(ouverture.vaut(FIN.minusDays(1))).isTrue();
        assertThat(ouverture.vaut(FIN)).isFalse();
        ouverture.fermer(FIN.plusYears(1));
        assertThat(ouverture.getAu()).as("closed once").isEqualTo(FIN);
        OuvertureSante demain = new OuvertureSante(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ExceptionSante.CONSENTEMENT,
                SituationHds.STRUCTURE_ELLE_MEME,
                "CCAS",
                DU);
        demain.fermer(DU.minusDays(2));
        assertThat(demain.getAu()).isEqualTo(DU);
    }

    @Test
    void onlyThoseNamedToFollowAreReferentsAndOneAloneIsThePrincipal() {
        assertThat(List.of(Qualite.values()))
                .filteredOn(Qualite::isReferente)
                .containsExactly(Qualite.REFERENT_PRESSENTI, Qualite.REFERENT_PRINCIPAL, Qualite.REFERENT);
        assertThat(List.of(Qualite.values()))
                .filteredOn(Qualite::unique)
                .containsExactly(Qualite.REFERENT_PRESSENTI, Qualite.REFERENT_PRINCIPAL);
        assertThat(List.of(Qualite.values())).filteredOn(q -> !q.isNommee()).containsExactly(Qualite.DEPOSANT);
    }

    @Test
    void theFamilyCallsThePrincipalOrElseWhoIsToMeetItOrElseWhoFollowsItToo() {
        Membre soignant = membre(Qualite.PROFESSIONNEL_SANTE);
        Membre second = membre(Qualite.REFERENT);
        Membre pressenti = membre(Qualite.REFERENT_PRESSENTI);
        Membre principal = membre(Qualite.REFERENT_PRINCIPAL);
        assertThat(Membre.referent(List.of(soignant, second, pressenti, principal)))
                .isEqualTo(principal);
        assertThat(Membre.referent(List.of(second, pressenti, soignant))).isEqualTo(pressenti);
        assertThat(Membre.referent(List.of(soignant, second))).isEqualTo(second);
        assertThat(Membre.referent(List.of(soignant, membre(Qualite.DEPOSANT)))).isNull();
    }

    private static Membre membre(Qualite qualite) {
        return new Membre(UUID.randomUUID(), "Camille Exemple", null, qualite, DU);
    }

    @Test
    void whoFollowsReadsWhatIsRestrictedAndNobodyReadsHealthForThatAlone() {
        assertThat(Compartiment.lisibles(true)).containsExactly(Compartiment.PARTAGE, Compartiment.RESTREINT);
        assertThat(Compartiment.lisibles(false)).containsExactly(Compartiment.PARTAGE);
    }

    @Test
    void aCompartmentOneMayNotReadCannotBeChosen() {
        Erreurs erreurs = new Erreurs();
        assertThat(Compartiment.lire(erreurs, "RESTREINT", Compartiment.OUVERTS))
                .isEqualTo(Compartiment.RESTREINT);
        erreurs.lever();
        Compartiment.lire(erreurs, "SANTE", Compartiment.OUVERTS);
        assertThat(fr.marelle.essai.Refuses.par(erreurs::lever))
                .containsExactly("compartiment commun.choixObligatoire");
    }
}
