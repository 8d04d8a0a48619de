package fr.marelle.accord;

import fr.marelle.dossier.Coffre;
import fr.marelle.famille.Autorite;
import fr.marelle.famille.Enfant;
import fr.marelle.famille.Responsable;
import fr.marelle.habilitation.Permissions;
import fr.marelle.shared.Horloge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes over accords given before the software was there, for new files: nothing is read, and the rule is applied once. */
@Dependent
public class RepriseAccord {

    @Inject
    private AccordRepository accords;

    @Inject
    private Recalcul recalcul;

    @Inject
    private Permissions permissions;

    @Inject
    private Coffre coffre;

    private List<Finalite> finalites = List.of();

    /** To be called once in each transaction, before the rest: reads the purposes as that transaction sees them. */
    public void commencer() {
        finalites = Editions.enVigueur(accords.finalites(), null);
    }

    /** A paper, or a word before {@code temoin}, entered and with the notice handed over the same day; to be answered, then stored. */
    public FicheAccord fiche(UUID id, Responsable signataire, LocalDate le, String temoin, String interprete) {
        FicheAccord fiche = new FicheAccord(id, signataire, le, temoin == null ? Support.PAPIER : Support.ORAL, temoin);
        fiche.reprendre(le.atTime(LocalTime.NOON).atZone(Horloge.PARIS).toInstant());
        fiche.preciser(interprete, temoin == null ? "classeur des accords" : null, le);
        return fiche;
    }

    /** The other holders were sought. */
    public void rechercher(FicheAccord fiche, Set<UUID> titulaires, Recherche recherche) {
        fiche.rechercher(titulaires, recherche);
    }

    /** The answer for one child and the purpose of that code, in its latest edition. */
    public Accord repondre(FicheAccord fiche, Enfant enfant, String finalite, Reponse reponse) {
        Finalite connue = finalites.stream()
                .filter(f -> f.getCode().equals(finalite))
                .findFirst()
                .orElseThrow();
        return fiche.repondre(enfant, connue, reponse);
    }

    public void enregistrer(FicheAccord fiche) {
        accords.enregistrer(fiche);
    }

    /** What the child said; {@code texte} is sealed. */
    public void entendre(FicheAccord fiche, Enfant enfant, String texte) {
        AvisEnfant avis = new AvisEnfant(fiche, enfant);
        avis.sceller(coffre.sceller(enfant.getDossier().getId(), PiecesScellees.LIEU_AVIS, avis.getId(), texte));
        accords.enregistrer(avis);
    }

    /** Stores what the rule says, from all that was ever held over the child and ever answered. */
    public void permettre(Enfant enfant, Collection<Autorite> autorites, Collection<Accord> donnes) {
        recalcul.intervalles(enfant, autorites, donnes)
                .forEach((operation, jours) -> permissions.inscrire(enfant.getDossier(), operation, jours));
    }
}
