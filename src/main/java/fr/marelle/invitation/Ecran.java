package fr.marelle.invitation;

/**
 * What the screen of a meeting shows. It is projected, and who sits there is not known from who was invited: of whoever is not
 * said to be bound by secrecy nothing is assumed (domain.md §5.5).
 *
 * @param entier whether the whole file shows: whoever leads said so, of the people who see the screen
 * @param nonLie whether a guest is bound by no secrecy
 */
public record Ecran(boolean entier, boolean nonLie) {}
