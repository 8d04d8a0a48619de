package fr.marelle.web;

/**
 * What is to be asked of families or told to them.
 *
 * @param aRecueillir saisines under examination whose family has not agreed to the EPS
 * @param expirent files in which something allowed soon will not be
 * @param notices open saisines of more than a month, whose family was handed no notice (GDPR art. 14)
 */
record AccordsAttendus(long aRecueillir, long expirent, long notices) {}
