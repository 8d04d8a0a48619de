package fr.marelle.mesure;

/** What a measured user does. */
enum Acte {
    /** Opens the list of children. */
    LISTE("list of children", 4, 160),
    /** Searches a child by name, from the box of the page she is on. */
    RECHERCHE("name search", 4, 175),
    /** Is told children while she types a name. */
    PROPOSITION("names told as one types", 4, 175),
    /** Opens the page of a child. */
    ENFANT("open a child", 3, 120),
    /** Comes home: what awaits, what slipped, who follows how many. */
    ACCUEIL("home", 0, 0),
    /** Opens the list of the team's tasks. */
    TACHES("tasks of the team", 0, 0),
    /** Opens the thread of a file. */
    FIL("thread of a file", 0, 0),
    /** Opens the form of a saisine. */
    FORMULAIRE("form of a saisine", 0, 0),
    /** Files the saisine typed into it. */
    DEPOT("file the saisine", 0, 0),
    /** Opens the form of a fiche d'accord. */
    FORMULAIRE_ACCORD("form of a fiche d'accord", 0, 0),
    /** Enters it: what is allowed is computed and stored. */
    ACCORD("enter the fiche d'accord", 0, 0),
    /** A bare Faces page of another application on the same server: the yardstick. */
    PAGE_NUE("bare page", 0, 0),
    /** Draws a publication, beside the users. */
    PUBLICATION("publication, beside", 0, 0);

    private final String libelle;
    private final int rapport;
    private final int millisecondes;

    Acte(String libelle, int rapport, int millisecondes) {
        this.libelle = libelle;
        this.rapport = rapport;
        this.millisecondes = millisecondes;
    }

    String libelle() {
        return libelle;
    }

    /** Greatest wanted ratio of its p95 to the bare page's; 0 for none. */
    int rapportVoulu() {
        return rapport;
    }

    /** Greatest aimed p95 in milliseconds; 0 for none. */
    int millisecondesVisees() {
        return millisecondes;
    }
}
