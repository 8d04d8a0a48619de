package fr.marelle.brouillon;

import java.util.List;

/** A form on what was ticked in a list. */
public interface Lot {

    /** Identifiers of those still ticked. */
    void setDossiers(List<String> dossiers);

    /** Identifiers of those that were ticked in the list. */
    void setProposes(List<String> proposes);

    /** Address of the list as it stood; null when none is known. */
    String getRetour();

    void setRetour(String retour);
}
