package fr.marelle.statistiques;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Remontées: exact counts of one's own PRE, for named people; each one made, read or taken out is in the journal. */
@Stateless
@RolesAllowed(Droit.REMONTEE_FAIRE)
public class RemonteeService {

    private static final String OBJET = "remontée";

    @Inject
    private RemonteeRepository remontees;

    @Inject
    private PreparationRemontee preparation;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Journal journal;

    private Set<UUID> pres() {
        return utilisateur.pres(Droit.REMONTEE_FAIRE);
    }

    /** Those of one's PRE, latest first. */
    public List<Remontee> lister() {
        return remontees.lister(pres());
    }

    /** Recipients of one's PRE who may be told today. */
    public List<Destinataire> destinataires() {
        return preparation.actuels(remontees.destinataires(pres()));
    }

    /** Periods one may tell of. */
    public List<Periode> periodes() {
        return preparation.periodes();
    }

    /**
     * Makes a remontée and freezes the counts it tells; submitting the same draft again makes nothing more, nor does
     * telling the same people of the same period again.
     *
     * @param brouillon the draft's identifier, which a new one takes
     * @return identifier of the remontée
     */
    public UUID faire(UUID brouillon, RemonteeFormulaire saisi) {
        if (remontees.chercher(brouillon).isPresent()) {
            return remontees.lire(brouillon, pres()).getId();
        }
        Erreurs erreurs = new Erreurs();
        Periode periode = preparation.periode(erreurs, saisi.getPeriode());
        UUID pre = erreurs.identifiant("pre", saisi.getPre());
        if (pre != null && !pres().contains(pre)) {
            throw new IntrouvableException();
        }
        List<String> choisis = saisi.getDestinataires() == null ? List.of() : saisi.getDestinataires();
        List<Destinataire> retenus = destinataires().stream()
                .filter(d -> choisis.contains(d.getId().toString())
                        && d.getPre().getId().equals(pre))
                .toList();
        erreurs.exiger(
                !retenus.isEmpty() && retenus.size() == choisis.size(),
                "destinataires",
                "statistiques.destinataireRequis");
        erreurs.lever();
        Optional<Remontee> memes = remontees.lister(Set.of(pre)).stream()
                .filter(r -> r.getPeriode().equals(periode)
                        && Set.copyOf(r.getDestinataires()).equals(Set.copyOf(retenus)))
                .findFirst();
        if (memes.isPresent()) {
            return memes.get().getId();
        }
        preparation.figer(periode, pre);
        remontees.enregistrer(new Remontee(brouillon, preparation.pre(pre), periode, retenus));
        journal.noterMotif(Acte.CREATION, OBJET, null, periode.code());
        return brouillon;
    }

    /** Not found outside one's PRE. */
    public RemonteeLue lire(UUID id) {
        Remontee remontee = remontees.lire(id, pres());
        journal.noterMotif(Acte.LECTURE, OBJET, null, remontee.getPeriode().code());
        return preparation.depouiller(remontee);
    }

    /** The workbook of it. */
    public byte[] classeur(UUID id) {
        Remontee remontee = remontees.lire(id, pres());
        journal.noterMotif(Acte.EXPORT, OBJET, null, remontee.getPeriode().code());
        try {
            return preparation.depouiller(remontee).classeur();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
