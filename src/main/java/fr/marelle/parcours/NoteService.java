package fr.marelle.parcours;

import fr.marelle.habilitation.Compartiment;
import fr.marelle.habilitation.Compartiments;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.Texte;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * The quick note: what was exchanged with a family, told once and kept in the file of each child it is about, sealed by the key
 * of each. Nothing is stored unless it may be in all of them.
 */
@Stateless
@RolesAllowed(Droit.PARCOURS_SUIVRE)
public class NoteService {

    @Inject
    private ParcoursRepository parcours;

    @Inject
    private SuiviRepository suivis;

    @Inject
    private Contacts contacts;

    @Inject
    private Compartiments compartiments;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /**
     * Stores a note in the file of each child that is ticked, in all of them or in none.
     *
     * @param id the draft's: stores it once a file
     * @return the number of files
     */
    public int noter(UUID id, NoteFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        Contacts.Lu lu = contacts.lire(erreurs, saisi);
        List<Sujet> sujets = sujets(erreurs, saisi);
        TextesNote textes = TextesNote.lire(erreurs, saisi);
        Compartiment lecteurs = lecteurs(erreurs, saisi, sujets);
        erreurs.lever();
        for (Sujet sujet : sujets) {
            UUID dossierId = sujet.getDossier().getId();
            UUID contactId = contactId(id, dossierId);
            journal.noter(Acte.CREATION, "parcours", dossierId);
            if (!suivis.existe(Contact.class, contactId)) {
                contacts.noter(contactId, sujet.getDossier(), lu, textes.de(dossierId), lecteurs)
                        .reunir(sujets.size() > 1 ? id : null);
            }
        }
        return sujets.size();
    }

    /** One file out of reach, whyever, is said as any other: neither its name nor its number is known any more. */
    private List<Sujet> sujets(Erreurs erreurs, NoteFormulaire saisi) {
        erreurs.exiger(!saisi.getEnfants().isEmpty(), "enfants", "parcours.noteSansEnfant");
        List<Sujet> sujets = new ArrayList<>();
        for (String cle : new LinkedHashSet<>(saisi.getEnfants())) {
            Sujet sujet = sujet(cle);
            if (sujet == null || !saisi.getFamille().contains(cle)) {
                erreurs.ajouter("enfants", "parcours.noteHorsPortee");
            } else {
                contacts.exigerPossible(erreurs, "enfants", sujet);
                sujets.add(sujet);
            }
        }
        return sujets;
    }

    private Sujet sujet(String cle) {
        UUID dossierId = Texte.uuid(cle);
        return dossierId == null
                ? null
                : parcours.chercher(perimetre(), dossierId).orElse(null);
    }

    private Compartiment lecteurs(Erreurs erreurs, NoteFormulaire saisi, List<Sujet> sujets) {
        Compartiment lecteurs = Compartiment.lire(erreurs, saisi.getCompartiment(), Compartiment.OUVERTS_SANTE);
        if (lecteurs == Compartiment.SANTE) {
            boolean ouverts = sujets.stream()
                    .allMatch(
                            s -> compartiments.proposes(s.getDossier().getId()).contains(lecteurs));
            erreurs.exiger(ouverts, "compartiment", "commun.choixObligatoire");
        }
        return lecteurs;
    }

    /** The same for the same draft and file: pressing twice stores once. */
    static UUID contactId(UUID brouillon, UUID dossierId) {
        return UUID.nameUUIDFromBytes((brouillon + "|" + dossierId).getBytes(StandardCharsets.US_ASCII));
    }

    private Perimetre perimetre() {
        return utilisateur.perimetre(Droit.PARCOURS_SUIVRE);
    }
}
