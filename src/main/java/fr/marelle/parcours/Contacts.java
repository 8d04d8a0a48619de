package fr.marelle.parcours;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.Permissions;
import fr.marelle.shared.Erreurs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Reads and stores exchanges with a family, one a file; for services, inside their transaction. */
@Dependent
class Contacts {

    static final String LIEU = "contact.texte";

    @Inject
    private SuiviRepository suivis;

    @Inject
    private Permissions permissions;

    @Inject
    private Coffre coffre;

    @Inject
    private Clock horloge;

    /** What one gesture says of every file it is about. */
    record Lu(LocalDate le, MoyenContact moyen, Initiative initiative, boolean abouti) {}

    Lu lire(Erreurs erreurs, NoteFormulaire saisi) {
        return new Lu(
                erreurs.datePassee("le", saisi.getJour(), LocalDate.now(horloge)),
                erreurs.choix("moyen", MoyenContact.class, saisi.getMoyen()),
                erreurs.choix("initiative", Initiative.class, saisi.getInitiative()),
                !saisi.isSansReponse());
    }

    /**
     * Before any parcours, and once it is suspended or ended, there is always something to note: the family is met, or calls.
     * But nobody goes on with an accompaniment from which the family withdrew its accord.
     */
    void exigerPossible(Erreurs erreurs, String champ, Sujet sujet) {
        Parcours ouvert = sujet.ouvert();
        boolean retire = ouvert != null
                && ouvert.getEtat() != EtatParcours.SUSPENDU
                && !permissions.autorise(sujet.getDossier().getId(), Operation.ACCOMPAGNER, LocalDate.now(horloge));
        erreurs.exiger(!retire, champ, "parcours.contactSansAccord", sujet.getNom());
    }

    /** Seals the text with the key of that file alone. */
    Contact noter(UUID id, Dossier dossier, Lu lu, String texte, Compartiment lecteurs) {
        Contact contact = new Contact(id, dossier, lu.le(), lu.moyen(), lu.initiative(), lu.abouti());
        contact.relater(coffre.sceller(dossier.getId(), LIEU, id, texte), lecteurs);
        suivis.enregistrer(contact);
        return contact;
    }
}
