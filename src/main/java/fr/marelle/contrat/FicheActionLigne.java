package fr.marelle.contrat;

import java.math.BigDecimal;
import java.util.UUID;

/** A fiche action in a programmation; sums over its funders in euros, null when nobody has answered yet. */
public record FicheActionLigne(
        UUID id,
        String intitule,
        String porteur,
        String axe,
        String theme,
        EtatFiche etat,
        BigDecimal demande,
        BigDecimal accorde) {}
