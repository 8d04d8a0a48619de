package fr.marelle.statistiques;

import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.masquage.Cellule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a publication down: its number, its file, its entry in the journal. */
@Dependent
class Arrete {

    @Inject
    private PublicationRepository publications;

    @Inject
    private Journal journal;

    @Inject
    private Clock horloge;

    @Inject
    @ConfigProperty(name = "marelle.version")
    private String version;

    /** Writes it down, and notes who did. */
    Publication publier(UUID id, Etude etude, List<Cellule> cellules) {
        journal.noter(Acte.CREATION, "publication", null);
        return ecrire(id, etude, cellules);
    }

    /**
     * The caller holds the register.
     *
     * @param cellules those of the problem of that study, protected
     */
    Publication ecrire(UUID id, Etude etude, List<Cellule> cellules) {
        int numero = etude.dernier() + 1;
        Metadonnees metadonnees = new Metadonnees(etude.demande(), numero, Instant.now(horloge), version);
        byte[] archive = Archive.ecrire(metadonnees, etude.dimensionsPubliees(), etude.reduire(cellules));
        Publication publication = new Publication(id, numero, etude.demande(), archive);
        publications.enregistrer(publication);
        return publication;
    }
}
