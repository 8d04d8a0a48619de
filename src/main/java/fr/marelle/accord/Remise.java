package fr.marelle.accord;

import fr.marelle.famille.Autorite;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.AccesDossiers.Membre;
import fr.marelle.territoire.Pre;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the papers handed to a family are filled with.
 *
 * @param referent whom the family calls; null when nobody is named
 * @param enfants those one gesture may be for: the child first, then brothers and sisters whose holders are the same
 * @param finalites what may be asked; empty where nothing is
 */
public record Remise(Pre pre, Membre referent, Famille famille, List<Enfant> enfants, List<Finalite> finalites) {

    /**
     * Those one gesture may be for: minors who have the same holders today. Another holder must not read there who else is followed.
     *
     * @param autorites over the child, its brothers and sisters
     */
    static List<Enfant> concernes(Famille famille, Collection<Autorite> autorites) {
        Set<UUID> titulaires = titulaires(famille.enfant(), autorites, famille.jour());
        boolean seul = titulaires.isEmpty()
                || !famille.jour().isBefore(famille.enfant().getMajorite());
        Stream<Enfant> autres = famille.getFratrie().stream()
                .filter(e -> !seul && famille.jour().isBefore(e.getMajorite()))
                .filter(e -> titulaires.equals(titulaires(e, autorites, famille.jour())));
        return Stream.concat(Stream.of(famille.enfant()), autres).toList();
    }

    private static Set<UUID> titulaires(Enfant enfant, Collection<Autorite> autorites, LocalDate jour) {
        List<Autorite> siennes =
                autorites.stream().filter(a -> a.getEnfant().equals(enfant)).toList();
        return Set.copyOf(Faits.sansReponse(enfant, siennes).titulaires(jour));
    }
}
