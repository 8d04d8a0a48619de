package fr.marelle.accord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.marelle.accord.Faits.FaitAutorite;
import fr.marelle.accord.Faits.FaitRecherche;
import fr.marelle.accord.Faits.FaitReponse;
import fr.marelle.famille.NatureAutorite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole decision table of two parents: signatures wanted × what each holds × what each answered × what came of seeking the
 * father × day × age, against the law said a second time, in its own words.
 */
class TableDecisionTest {

    private static final UUID MERE = new UUID(0, 1);
    private static final UUID PERE = new UUID(0, 2);
    private static final LocalDate NAISSANCE = LocalDate.of(2015, 9, 1);
    private static final LocalDate MAJORITE = LocalDate.of(2033, 9, 1);
    private static final LocalDate MERE_REPOND = LocalDate.of(2026, 1, 10);
    private static final LocalDate PERE_RECHERCHE = LocalDate.of(2026, 1, 12);
    private static final LocalDate PERE_REPOND = LocalDate.of(2026, 1, 15);
    private static final LocalDate TERME = LocalDate.of(2028, 1, 1);

    /** Who signs when nothing takes it away: Code civil, art. 373-2, 377 and 390. */
    private static final Set<NatureAutorite> SIGNENT =
            Set.of(NatureAutorite.EXERCEE, NatureAutorite.DELEGUEE, NatureAutorite.TUTELLE);

    private enum Moment {
        AVANT(LocalDate.of(2026, 1, 9)),
        PENDANT(LocalDate.of(2026, 2, 1)),
        ECHU(TERME),
        MAJEUR(MAJORITE);

        private final LocalDate jour;

        Moment(LocalDate jour) {
            this.jour = jour;
        }
    }

    /** Null stands for « nothing is noted ». */
    private record Ligne(
            Signature signature,
            NatureAutorite mere,
            NatureAutorite pere,
            Reponse ditMere,
            Reponse ditPere,
            ResultatRecherche recherche,
            Moment moment) {

        Faits faits() {
            List<FaitAutorite> autorites = new ArrayList<>();
            List<FaitReponse> reponses = new ArrayList<>();
            noter(autorites, reponses, MERE, mere, ditMere, MERE_REPOND);
            noter(autorites, reponses, PERE, pere, ditPere, PERE_REPOND);
            List<FaitRecherche> recherches =
                    recherche == null ? List.of() : List.of(new FaitRecherche(PERE, recherche, PERE_RECHERCHE));
            return new Faits(MAJORITE, autorites, reponses, recherches);
        }

        private void noter(
                List<FaitAutorite> autorites,
                List<FaitReponse> reponses,
                UUID qui,
                NatureAutorite nature,
                Reponse dit,
                LocalDate le) {
            if (nature != null) {
                autorites.add(new FaitAutorite(qui, nature, NAISSANCE, null));
            }
            if (dit != null) {
                reponses.add(new FaitReponse(qui, dit, le, dit == Reponse.ACCORDE ? TERME : null, signature));
            }
        }

        /** The law in its own words, for parents who answered in January 2026 for two years. */
        boolean permis() {
            boolean mereSigne = mere != null && SIGNENT.contains(mere);
            boolean pereSigne = pere != null && SIGNENT.contains(pere);
            boolean mereVeut = mereSigne && ditMere == Reponse.ACCORDE;
            boolean pereVeut = pereSigne && ditPere == Reponse.ACCORDE;
            if (moment != Moment.PENDANT || !mereVeut && !pereVeut) {
                return false;
            }
            if (mereSigne && nonDit(ditMere) || pereSigne && nonDit(ditPere)) {
                return false;
            }
            if (signature == Signature.DEUX) {
                return mereVeut == mereSigne && pereVeut == pereSigne;
            }
            boolean pereInforme = recherche == ResultatRecherche.INFORME_SANS_OPPOSITION
                    || recherche == ResultatRecherche.NON_JOIGNABLE;
            return (!mereSigne || mereVeut) && (!pereSigne || pereVeut || pereInforme);
        }

        private static boolean nonDit(Reponse dit) {
            return dit == Reponse.REFUSE || dit == Reponse.RETIRE;
        }
    }

    @Test
    void everyRowIsDecidedAsTheLawSays() {
        List<Ligne> lignes = Arrays.stream(Signature.values())
                .flatMap(TableDecisionTest::lignes)
                .toList();
        List<Ligne> fausses = lignes.stream()
                .filter(l -> l.permis() != permis(l.faits(), l.moment().jour))
                .toList();
        long permises = lignes.stream().filter(Ligne::permis).count();
        System.out.printf(
                "Table de décision : %d lignes, %d permises, %d fausses%n", lignes.size(), permises, fausses.size());
        assertThat(fausses).isEmpty();
        assertThat(permises).isGreaterThan(100);
    }

    private static boolean permis(Faits faits, LocalDate jour) {
        return new CalculPermissions(faits).motif(jour) == MotifPermission.AUTORISE;
    }

    private static Stream<Ligne> lignes(Signature signature) {
        return avecRien(NatureAutorite.values()).flatMap(mere -> avecRien(NatureAutorite.values())
                .flatMap(pere -> avecRien(Reponse.values()).flatMap(ditMere -> avecRien(Reponse.values())
                        .flatMap(ditPere -> avecRien(ResultatRecherche.values()).flatMap(recherche -> Stream.of(
                                        Moment.values())
                                .map(m -> new Ligne(signature, mere, pere, ditMere, ditPere, recherche, m)))))));
    }

    private static <T> Stream<T> avecRien(T[] valeurs) {
        return Stream.concat(Stream.of((T) null), Arrays.stream(valeurs));
    }
}
