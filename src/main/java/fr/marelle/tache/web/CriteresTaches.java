package fr.marelle.tache.web;

import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Choix;
import fr.marelle.tache.Choisies;
import fr.marelle.tache.FiltreTache;
import fr.marelle.tache.Regle;
import fr.marelle.tache.TriTaches;
import fr.marelle.vue.Critere;
import fr.marelle.vue.Parametres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the list of tasks is filtered and ordered by, in words. */
final class CriteresTaches {

    static final String FILTRE = "filtre";
    static final String REGLE = "regle";
    static final String COMPTE = "compte";
    static final String TRI = "tri";

    /** Of the parameters a view keeps: not the file, which is one child's. */
    static final Set<String> NOMS = Set.of(FILTRE, REGLE, COMPTE, TRI);

    private CriteresTaches() {}

    /** With what is asked for; people are those in charge of something within the reader's reach. */
    static List<Critere> de(Parametres demandes, Map<UUID, String> gens) {
        Map<String, String> noms = new LinkedHashMap<>();
        gens.forEach((id, nom) -> noms.put(id.toString(), nom));
        return List.of(
                Critere.de(FILTRE, "Liste", Choix.libelles(FiltreTache.values()), demandes),
                Critere.de(REGLE, "Quoi", Choix.libelles(Regle.values()), demandes),
                Critere.de(COMPTE, "Qui", noms, demandes),
                Critere.de(TRI, "Ordre", Choix.libelles(TriTaches.values()), demandes));
    }

    /** What that asks for; what cannot be read is not asked for. */
    static Choisies lire(Parametres parametres, UUID dossier) {
        return new Choisies(
                FiltreTache.lire(parametres.valeur(FILTRE)),
                constante(Regle.values(), parametres.valeur(REGLE), null),
                Texte.uuid(parametres.valeur(COMPTE)),
                dossier);
    }

    static TriTaches tri(Parametres parametres) {
        return constante(TriTaches.values(), parametres.valeur(TRI), TriTaches.ECHEANCE);
    }

    private static <E extends Enum<E>> E constante(E[] constantes, String nom, E sinon) {
        for (E constante : constantes) {
            if (constante.name().equals(nom)) {
                return constante;
            }
        }
        return sinon;
    }
}
