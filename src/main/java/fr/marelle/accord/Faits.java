package fr.marelle.accord;

import fr.marelle.famille.Autorite;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.NatureAutorite;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that the rule looks at, for one child and one purpose.
 *
 * @param majorite the 18th birthday; null when it is not known
 * @param autorites who held what, of all time
 * @param reponses answers for this purpose, in any order
 * @param recherches what came of seeking other holders for it, in any order
 */
record Faits(
        LocalDate majorite, List<FaitAutorite> autorites, List<FaitReponse> reponses, List<FaitRecherche> recherches) {

    /** @param au first day it no longer holds; null while it does */
    record FaitAutorite(UUID titulaire, NatureAutorite nature, LocalDate du, LocalDate au) {

        boolean vaut(LocalDate jour) {
            return !jour.isBefore(du) && (au == null || jour.isBefore(au));
        }
    }

    /**
     * @param titulaire null for the young adult
     * @param expire first day an agreement no longer acts; null when it does not end by itself
     * @param signature how many must sign, as the edition that was read says
     */
    record FaitReponse(UUID titulaire, Reponse reponse, LocalDate le, LocalDate expire, Signature signature) {}

    /** One other holder sought, on that day, with that result. */
    record FaitRecherche(UUID titulaire, ResultatRecherche resultat, LocalDate le) {}

    /** Of one child, for the purpose of that code; what was entered by mistake is no fact. */
    static Faits de(Enfant enfant, Collection<Autorite> autorites, Collection<Accord> accords, String code) {
        List<Accord> comptent = accords.stream().filter(a -> !a.isAnnule()).toList();
        return de(enfant.getMajorite(), autorites(autorites), comptent, code);
    }

    /** All these answers count, so far as they are for the purpose of that code. */
    static Faits de(LocalDate majorite, List<FaitAutorite> autorites, List<Accord> accords, String code) {
        List<Accord> pourElle = accords.stream()
                .filter(a -> a.getFinalite().getCode().equals(code))
                .toList();
        return new Faits(
                majorite,
                autorites,
                pourElle.stream().map(Faits::reponse).toList(),
                pourElle.stream().flatMap(Faits::recherches).toList());
    }

    /** Of one child today: enough to know who may sign. */
    static Faits sansReponse(Enfant enfant) {
        return sansReponse(enfant, enfant.getAutorites());
    }

    /** The same, authority over it being read apart. */
    static Faits sansReponse(Enfant enfant, Collection<Autorite> autorites) {
        return new Faits(enfant.getMajorite(), autorites(autorites), List.of(), List.of());
    }

    /** A placement gives the service usual acts: it signs nothing and takes nothing away. */
    private static List<FaitAutorite> autorites(Collection<Autorite> autorites) {
        return autorites.stream()
                .filter(a -> a.getResponsable() != null)
                .map(a -> new FaitAutorite(a.getResponsable().getId(), a.getNature(), a.getDu(), a.getAu()))
                .toList();
    }

    private static FaitReponse reponse(Accord a) {
        UUID titulaire = a.getResponsable() == null ? null : a.getResponsable().getId();
        Signature signature = a.getFinalite().getSignature();
        return new FaitReponse(titulaire, a.getReponse(), a.getEffectifLe(), a.getExpireLe(), signature);
    }

    private static Stream<FaitRecherche> recherches(Accord a) {
        Recherche recherche = a.getFiche().getRecherche();
        return recherche.getLe() == null || a.getReponse() != Reponse.ACCORDE
                ? Stream.empty()
                : a.getFiche().getAutres().stream()
                        .map(t -> new FaitRecherche(t, recherche.getResultat(), recherche.getLe()));
    }

    boolean majeur(LocalDate jour) {
        return majorite != null && !jour.isBefore(majorite);
    }

    /** Whether that person may sign on {@code jour}: holds something that signs, and nothing that takes it away. */
    boolean peutSigner(UUID titulaire, LocalDate jour) {
        List<FaitAutorite> siennes = autorites.stream()
                .filter(a -> a.titulaire().equals(titulaire) && a.vaut(jour))
                .toList();
        return siennes.stream().anyMatch(a -> a.nature().isSignataire())
                && siennes.stream().noneMatch(a -> a.nature().isPrivation());
    }

    /** Those who may sign on {@code jour}. */
    List<UUID> titulaires(LocalDate jour) {
        return autorites.stream()
                .map(FaitAutorite::titulaire)
                .distinct()
                .filter(t -> peutSigner(t, jour))
                .toList();
    }
}
