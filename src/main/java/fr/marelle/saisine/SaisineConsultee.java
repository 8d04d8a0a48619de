package fr.marelle.saisine;

import java.util.List;

/**
 * A saisine as it is read again.
 *
 * @param saisine its narrative opened
 * @param fratrie what the same form asked for the brothers and sisters, as far as the reader reaches them
 */
public record SaisineConsultee(Saisine saisine, List<SaisineLigne> fratrie) {}
