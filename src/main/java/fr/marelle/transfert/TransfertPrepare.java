package fr.marelle.transfert;

import fr.marelle.famille.Famille;
import fr.marelle.famille.Responsable;
import fr.marelle.territoire.Pre;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a transfer is proposed from.
 *
 * @param pres the others, by name
 */
public record TransfertPrepare(Famille famille, List<Pre> pres) {

    /**
     * Somebody who must be asked.
     *
     * @param id of the adult; of the child itself once of age
     * @param adresseCachee whether an address of the child must not be told: perhaps not to this person
     * @param interdit whether nobody may reach this person
     */
    public record Titulaire(UUID id, String nom, boolean adresseCachee, boolean interdit) {

        /** What may be answered of this person: nobody is told who must not be. */
        public List<PositionFamille> getPositions() {
            return Stream.of(PositionFamille.values())
                    .filter(p -> p != PositionFamille.PROTEGE || adresseCachee || interdit)
                    .filter(p -> p != PositionFamille.INFORME || !interdit)
                    .toList();
        }

        /** Key of this person in a form. */
        public String getCle() {
            return id.toString();
        }
    }

    /** Who may sign today: the holders of parental authority, or the young adult alone. */
    public List<Titulaire> getTitulaires() {
        return titulaires(famille);
    }

    static List<Titulaire> titulaires(Famille famille) {
        var enfant = famille.enfant();
        if (enfant.getMajorite() != null && !famille.jour().isBefore(enfant.getMajorite())) {
            return List.of(new Titulaire(enfant.getId(), enfant.getPrenom() + " " + enfant.getNom(), false, false));
        }
        boolean cachee = famille.isAdresseConfidentielle();
        return famille.getAdultes().stream()
                .filter(Famille.Adulte::isSignataire)
                .map(a -> a.lien().getResponsable())
                .map((Responsable r) -> new Titulaire(r.getId(), r.getNomComplet(), cachee, r.isNePasContacter()))
                .toList();
    }
}
