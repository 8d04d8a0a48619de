package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.essai.Ligne;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Exemples;
import fr.marelle.famille.Famille;
import fr.marelle.famille.NatureAutorite;
import fr.marelle.famille.Responsable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose names stand on one fiche d'accord: a paper goes to every holder. */
class RemiseTest {

    private final Responsable mere = Exemples.adulte("Ana");
    private final Responsable pere = Exemples.adulte("Luc");
    private final Enfant lea = Exemples.enfant("Léa");
    private final Enfant tom = Exemples.enfant("Tom");
    private final Enfant zoe = Exemples.enfant("Zoé");

    private List<Enfant> concernes() {
        Famille famille =
                Exemples.famille(lea, Exemples.lien(lea, mere), Exemples.lien(tom, mere), Exemples.lien(zoe, mere));
        return Remise.concernes(
                famille,
                Stream.of(lea, tom, zoe).flatMap(e -> e.getAutorites().stream()).toList());
    }

    @Test
    void brothersAndSistersOfTheSameHoldersStandTogether() {
        Stream.of(lea, tom, zoe).forEach(e -> Exemples.autorite(e, mere, NatureAutorite.EXERCEE));
        assertThat(concernes()).containsExactly(lea, tom, zoe);
    }

    @Test
    void theFatherOfOneDoesNotReadThatAnotherIsFollowed() {
        Stream.of(lea, tom, zoe).forEach(e -> Exemples.autorite(e, mere, NatureAutorite.EXERCEE));
        Stream.of(lea, zoe).forEach(e -> Exemples.autorite(e, pere, NatureAutorite.EXERCEE));
        assertThat(concernes()).containsExactly(lea, zoe);
        Exemples.autorite(zoe, pere, NatureAutorite.RETIREE);
        assertThat(concernes()).containsExactly(lea);
    }

    @Test
    void whereNobodyIsKnownToSignAChildStandsAlone() {
        assertThat(concernes()).containsExactly(lea);
    }

    @Test
    void whoeverIsOfAgeStandsAlone() {
        Stream.of(lea, tom, zoe).forEach(e -> Exemples.autorite(e, mere, NatureAutorite.EXERCEE));
        Ligne.poser(tom, "naissance", LocalDate.of(2008, 11, 23));
        assertThat(concernes()).containsExactly(lea, zoe);
        Ligne.poser(tom, "naissance", LocalDate.of(2008, 11, 24));
        assertThat(concernes()).containsExactly(lea, tom, zoe);
        Ligne.poser(lea, "naissance", LocalDate.of(2008, 11, 23));
        assertThat(concernes()).containsExactly(lea);
    }
}
