package fr.marelle.nomenclature;

import java.util.List;

/**
 * One code of a list.
 *
 * @param anciens its labels before they were corrected, latest first
 */
public record ItemLu(ItemNomenclature item, List<AncienLibelle> anciens) {}
