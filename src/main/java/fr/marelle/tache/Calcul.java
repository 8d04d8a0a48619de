package fr.marelle.tache;

import fr.marelle.parcours.EtatParcours;
import fr.marelle.saisine.EtatSaisine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rules: what the situation of a file asks for on a day. */
final class Calcul {

    /** What a rule asks. */
    record Demande(Regle regle, UUID objetId, LocalDate echeance, Attente.Charge charge) {}

    private final Situation situation;
    private final Reglages reglages;
    private final LocalDate jour;
    private final List<Demande> demandes = new ArrayList<>();

    private Calcul(Situation situation, Reglages reglages, LocalDate jour) {
        this.situation = situation;
        this.reglages = reglages;
        this.jour = jour;
    }

    /** Everything that file asks for today, whoever may be told. */
    static List<Demande> demandes(Situation situation, Reglages reglages, LocalDate jour) {
        Calcul calcul = new Calcul(situation, reglages, jour);
        if (situation.saisine() != null) {
            calcul.saisine(situation.saisine());
        }
        if (situation.parcours() != null) {
            calcul.parcours(situation.parcours());
        }
        if (situation.finAccord() != null) {
            calcul.demander(
                    Regle.EXPIRATION,
                    situation.lieu().dossierId(),
                    situation.finAccord().minusDays(1));
        }
        return calcul.demandes;
    }

    private void saisine(Situation.SaisineOuverte saisine) {
        if (saisine.etat() == EtatSaisine.RECUE) {
            apres(Regle.SAISINE, saisine.id(), saisine.recueLe());
        } else if (!saisine.eps()) {
            apres(Regle.ACCORD, saisine.id(), saisine.recueLe());
        } else if (!saisine.inscrite()) {
            apres(Regle.PRET_EPS, saisine.id(), saisine.recueLe());
        }
        if (!saisine.notice()) {
            apres(Regle.NOTICE, saisine.id(), saisine.recueLe());
        }
    }

    private void parcours(Situation.ParcoursOuvert parcours) {
        if (parcours.ratifierAvant() != null) {
            demander(Regle.RATIFICATION, parcours.id(), parcours.ratifierAvant());
        }
        // a family that took its accord back is not called again (domain §5.8)
        if (parcours.etat() == EtatParcours.EN_COURS && parcours.accord()) {
            apres(Regle.CONTACT, parcours.id(), dernier(parcours.contactLe(), parcours.debutLe()));
            apres(Regle.BILAN, parcours.id(), dernier(parcours.bilanLe(), parcours.debutLe()));
        }
    }

    private static LocalDate dernier(LocalDate fait, LocalDate debut) {
        return fait == null || fait.isBefore(debut) ? debut : fait;
    }

    /** Due so many days after {@code base}. */
    private void apres(Regle regle, UUID objetId, LocalDate base) {
        demander(regle, objetId, base.plusDays(delai(regle)));
    }

    private void demander(Regle regle, UUID objetId, LocalDate echeance) {
        boolean active = reglages.de(situation.lieu().preId(), regle).actif();
        if (active && regle.annoncee(echeance, delai(regle), jour)) {
            demandes.add(new Demande(
                    regle,
                    objetId,
                    echeance,
                    regle.isCoordination() ? Attente.Charge.COORDINATION : situation.charge()));
        }
    }

    private int delai(Regle regle) {
        return reglages.de(situation.lieu().preId(), regle).delai();
    }
}
