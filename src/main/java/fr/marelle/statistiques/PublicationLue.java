package fr.marelle.statistiques;

import java.util.List;

/** A publication with what its file holds. */
public record PublicationLue(Publication publication) {

    /** Its tables, with the labels of the day it was drawn. */
    public List<Grille> getGrilles() {
        return Archive.lire(publication.getArchive()).grilles(publication.getTableaux());
    }

    /** The workbook within the ZIP. */
    public byte[] getClasseur() {
        return Archive.lire(publication.getArchive()).fichier(Archive.TABLEAUX);
    }

    /** Whether nobody was counted. */
    public boolean isVide() {
        return Archive.lire(publication.getArchive()).cellules(List.of()).stream()
                .allMatch(c -> !c.isSecret() && c.effectif() == 0);
    }

    public String getDefinition() {
        return Metadonnees.definition();
    }
}
