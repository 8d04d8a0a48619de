package fr.marelle.document;

import fr.marelle.dossier.Coffre;
import fr.marelle.dossier.Dossier;
import fr.marelle.dossier.Dossiers;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.shared.TexteProtege;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Seals documents and opens them; whoever calls it has checked that it may be. */
@Dependent
public class Classeur {

    private static final String LIEU_TITRE = "document.titre";
    private static final String LIEU_MOTIF = "document.motif_retrait";
    private static final String LIEU_OCTETS = "document_contenu.octets";

    @Inject
    private DocumentRepository repository;

    @Inject
    private Coffre coffre;

    @Inject
    private Dossiers dossiers;

    /** What is kept beside the bytes. */
    public record Etiquette(NatureDocument nature, Compartiment lecteurs, String titre) {}

    /** Keeps what was examined. */
    Document ranger(UUID id, Dossier dossier, Etiquette etiquette, FormatFichier format, byte[] octets) {
        UUID dossierId = dossier.getId();
        Document document = new Document(id, dossier, etiquette.nature(), etiquette.lecteurs());
        document.decrire(coffre.sceller(dossierId, LIEU_TITRE, id, etiquette.titre()), format, octets.length);
        repository.enregistrer(document);
        repository.enregistrer(new DocumentContenu(id, coffre.scellerOctets(dossierId, LIEU_OCTETS, id, octets)));
        return document;
    }

    /** Keeps a PDF of the past: {@code par} put it there on {@code quand}. */
    public Document reprendre(UUID id, Dossier dossier, Etiquette etiquette, byte[] pdf, Instant quand, UUID par) {
        Document document = ranger(id, dossier, etiquette, FormatFichier.PDF, pdf);
        document.reprendre(quand, par);
        return document;
    }

    /** Opens the title and, when withdrawn, the reason. */
    void ouvrir(Document document) {
        UUID dossierId = document.getDossier().getId();
        coffre.ouvrir(dossierId, LIEU_TITRE, document.getId(), document.getTitre());
        coffre.ouvrir(dossierId, LIEU_MOTIF, document.getId(), document.getMotifRetrait());
    }

    byte[] octets(Document document) {
        return coffre.ouvrirOctets(
                document.getDossier().getId(), LIEU_OCTETS, document.getId(), repository.octets(document.getId()));
    }

    TexteProtege motif(Document document, String motif) {
        return coffre.sceller(document.getDossier().getId(), LIEU_MOTIF, document.getId(), motif);
    }

    /** In the trace everybody reads; that there is a document on health is itself told to nobody. */
    void tracer(Document document, String fait) {
        if (document.getCompartiment() != Compartiment.SANTE) {
            dossiers.tracer(document.getDossier(), fait, document.getNumero());
        }
    }
}
