package fr.marelle.famille.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.Exemples;
import fr.marelle.famille.Famille;
import fr.marelle.famille.Lien;
import fr.marelle.famille.NatureLien;
import fr.marelle.famille.Responsable;
import fr.marelle.famille.web.Genogramme.Forme;
import fr.marelle.famille.web.Genogramme.Trait;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A family drawn: everybody once, nobody over another, no line that could be taken for another's. */
class GenogrammeTest {

    private final Enfant enfant = Exemples.enfant("Anaïs");
    private final List<Lien> liens = new ArrayList<>();

    private Responsable adulte(String prenom, NatureLien nature, Enfant... enfants) {
        Responsable adulte = Exemples.adulte(prenom);
        for (Enfant e : enfants) {
            liens.add(Exemples.lien(e, adulte, nature));
        }
        return adulte;
    }

    private Genogramme dessin() {
        return new Genogramme(new Famille(enfant, liens, true, Exemples.JOUR));
    }

    private static Personne de(Genogramme dessin, String prenom) {
        return dessin.getPersonnes().stream()
                .filter(p -> p.nom().startsWith(prenom + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChildNobodyIsKnownOfStandsAlone() {
        Genogramme dessin = dessin();
        assertThat(dessin.getPersonnes()).singleElement().satisfies(p -> {
            assertThat(p.sujet()).isTrue();
            assertThat(p.dedans()).isEqualTo("10");
            assertThat(p.forme()).isEqualTo(Forme.ROND);
        });
        assertThat(dessin.getTraits()).isEmpty();
        assertThat(dessin.getLargeur()).isEqualTo(Genogramme.COLONNE);
    }

    @Test
    void parentsStandAboveTheirChildrenFatherFirst() {
        Enfant frere = Exemples.enfant("Noé");
        adulte("Mona", NatureLien.MERE, enfant, frere);
        adulte("Paul", NatureLien.PERE, enfant, frere);
        Genogramme dessin = dessin();
        assertThat(dessin.getPersonnes()).extracting(Personne::nom).startsWith("Paul Martin", "Mona Martin");
        assertThat(de(dessin, "Paul").forme()).isEqualTo(Forme.CARRE);
        assertThat(de(dessin, "Mona").forme()).isEqualTo(Forme.ROND);
        assertThat(de(dessin, "Paul").y()).isLessThan(de(dessin, "Noé").y());
        assertThat(dessin.getTraits()).noneMatch(Trait::pointille);
        verifier(dessin);
    }

    @Test
    void halfBrothersHangFromTheParentTheyShare() {
        Enfant demi = Exemples.enfant("Zoé");
        adulte("Mona", NatureLien.MERE, enfant, demi);
        adulte("Paul", NatureLien.PERE, enfant);
        adulte("Rachid", NatureLien.PERE, demi);
        adulte("Lucienne", NatureLien.AUTRE, enfant);
        Genogramme dessin = dessin();
        assertThat(dessin.getPersonnes()).hasSize(6);
        assertThat(dessin.getTraits().stream().filter(Trait::pointille)).hasSize(3);
        assertThat(de(dessin, "Lucienne").forme()).isEqualTo(Forme.LOSANGE);
        verifier(dessin);
    }

    @Test
    void twelveChildrenAndALongNameStayWithinTheFrame() {
        Enfant[] fratrie = new Enfant[12];
        fratrie[0] = enfant;
        for (int i = 1; i < fratrie.length; i++) {
            fratrie[i] = Exemples.enfant("Marie-Bernadette-Emmanuelle-Apolline" + i);
        }
        adulte("Mona", NatureLien.MERE, fratrie);
        Genogramme dessin = dessin();
        assertThat(dessin.getLargeur()).isEqualTo(12 * Genogramme.COLONNE);
        assertThat(dessin.getPersonnes()).hasSize(13);
        assertThat(dessin.getPersonnes()).flatExtracting(Personne::getLignes).allSatisfy(l -> assertThat(l.y())
                .isBetween(1, dessin.getHauteur()));
        verifier(dessin);
    }

    @Test
    void aNameIsCutAtBlanksAndHyphensAndNowhereElseUnlessItMust() {
        assertThat(Personne.couper("Anaïs Martin")).containsExactly("Anaïs Martin");
        assertThat(Personne.couper("Marie-Bernadette de Vandenbroucke-D’Hérin"))
                .containsExactly("Marie-Bernadette de", "Vandenbroucke-D’Hérin");
        assertThat(Personne.couper("A".repeat(50)))
                .allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(22));
        assertThat(String.join("", Personne.couper("A".repeat(50)))).isEqualTo("A".repeat(50));
    }

    /** Everybody has a place of their own, within the frame, and horizontal lines of one height never overlap. */
    private static void verifier(Genogramme dessin) {
        List<Personne> gens = dessin.getPersonnes();
        assertThat(gens).extracting(p -> p.x() + ":" + p.y()).doesNotHaveDuplicates();
        assertThat(gens).allSatisfy(p -> assertThat(p.x()).isBetween(24, dessin.getLargeur() - 24));
        List<Trait> plats = dessin.getTraits().stream()
                .filter(t -> t.y1() == t.y2() && t.x1() != t.x2())
                .toList();
        assertThat(plats).extracting(Trait::y1).doesNotHaveDuplicates();
        assertThat(dessin.getTraits()).allSatisfy(t -> assertThat(t.y2()).isLessThanOrEqualTo(dessin.getHauteur()));
    }
}
