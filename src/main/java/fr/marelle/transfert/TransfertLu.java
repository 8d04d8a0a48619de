package fr.marelle.transfert;

import fr.marelle.shared.Erreurs;
import fr.marelle.territoire.Pre;
import fr.marelle.transfert.TransfertPrepare.Titulaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A proposed transfer as read from what was typed.
 *
 * @param precision why, in words; null when nothing was added
 */
record TransfertLu(
        Pre vers,
        LocalDate aPartirDu,
        MotifTransfert motif,
        String precision,
        LocalDate accordLe,
        SupportAccord support,
        AccordFamille accord) {

    /**
     * @param pres those it may be proposed to
     * @param titulaires who may sign today, in the order of the form
     */
    static TransfertLu lire(
            Erreurs erreurs, TransfertFormulaire saisi, List<Pre> pres, List<Titulaire> titulaires, LocalDate jour) {
        UUID choisi = erreurs.identifiant("vers", saisi.getVers());
        Pre vers =
                pres.stream().filter(p -> p.getId().equals(choisi)).findFirst().orElse(null);
        erreurs.exiger(choisi == null || vers != null, "vers", "commun.choixObligatoire");
        LocalDate du = erreurs.dateObligatoire("aPartirDu", saisi.getAPartirDu());
        erreurs.exiger(
                du == null || !du.isBefore(jour) && !du.isAfter(jour.plusYears(1)), "aPartirDu", "transfert.date");
        TransfertLu lu = new TransfertLu(
                vers,
                du,
                erreurs.choix("motif", MotifTransfert.class, saisi.getMotif()),
                erreurs.facultatif("precision", saisi.getPrecision(), Erreurs.RECIT),
                erreurs.datePassee("accordLe", saisi.getAccordLe(), jour),
                erreurs.choix("support", SupportAccord.class, saisi.getSupport()),
                accord(erreurs, saisi, titulaires));
        erreurs.exiger(saisi.isInformee(), "informee", "transfert.familleInformee");
        return lu;
    }

    /** Each holder has an answer of her own; what they make together is said once they all have. */
    private static AccordFamille accord(Erreurs erreurs, TransfertFormulaire saisi, List<Titulaire> titulaires) {
        List<PositionFamille> lues = IntStream.range(0, titulaires.size())
                .mapToObj(i -> position(erreurs, saisi, "titulaires:" + i + ":position", titulaires.get(i)))
                .toList();
        if (lues.contains(null)) {
            return new AccordFamille(Map.of());
        }
        Map<UUID, PositionFamille> positions = IntStream.range(0, titulaires.size())
                .boxed()
                .collect(Collectors.toMap(i -> titulaires.get(i).id(), (Function<Integer, PositionFamille>) lues::get));
        AccordFamille accord = new AccordFamille(positions);
        accord.manque(positions.keySet()).ifPresent(cle -> erreurs.ajouter(null, cle));
        return accord;
    }

    /** One of those offered for this person. */
    private static PositionFamille position(
            Erreurs erreurs, TransfertFormulaire saisi, String champ, Titulaire titulaire) {
        PositionFamille lue =
                erreurs.choix(champ, PositionFamille.class, saisi.getPositions().get(titulaire.getCle()));
        boolean offerte = lue == null || titulaire.getPositions().contains(lue);
        erreurs.exiger(offerte, champ, "commun.choixObligatoire");
        return offerte ? lue : null;
    }
}
