package fr.marelle.vue.web;

import fr.marelle.vue.Critere;
import fr.marelle.vue.ListeVue;
import fr.marelle.vue.Parametres;
import fr.marelle.vue.VueLue;
import fr.marelle.vue.VueService;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A list that is filtered and ordered by its address, and of which views are kept. Opened without any parameter it shows the
 * view its reader finds first. What an address asks for that is not within reach is told, and the list does without it.
 */
public abstract class ListeFiltree {

    /** Names the view one is in. */
    private static final String VUE = "v";

    /** The list itself, whatever view one finds first. */
    public static final String TOUTE = "toute";

    /** Nobody counts further to choose a list. */
    private static final int CENT = 100;

    @Inject
    private VueService service;

    @Inject
    private HttpServletRequest requete;

    private final ListeVue liste;
    private final Set<String> noms;
    private Parametres parametres = Parametres.AUCUN;
    private List<VueLue> vues;
    private VueLue courante;
    private List<Critere> criteres;
    private List<Onglet> onglets;

    /** A column one may show or not. */
    public record Colonne(String code, String libelle, boolean montree) {}

    /** A view and how many it holds. */
    public record Onglet(VueLue lue, String nombre, boolean courante) {}

    /** For the container's proxy only. */
    protected ListeFiltree() {
        this(null, Set.of());
    }

    /** @param noms of its parameters: anything else in an address means nothing */
    protected ListeFiltree(ListeVue liste, Set<String> noms) {
        this.liste = liste;
        this.noms = noms;
    }

    /** What the list is filtered and ordered by, with the choices within reach; columns are read apart. */
    protected abstract List<Critere> criteres(Parametres demandes);

    /** How many each of these holds, by view: few statements, whatever their number. */
    protected abstract Map<UUID, Long> compter(List<VueLue> vues);

    /** Whether the reader keeps views of this list. */
    protected abstract boolean isVues();

    @PostConstruct
    void lireParametres() {
        Map<String, String[]> demande = requete.getParameterMap();
        parametres = Parametres.lire(demande).seuls(noms);
        String choisie = requete.getParameter(VUE);
        boolean nue = demande.isEmpty() || demande.keySet().equals(Set.of("page"));
        courante = getVues().stream()
                .filter(v -> nue ? v.defaut() : v.getId().toString().equals(choisie))
                .findFirst()
                .orElse(null);
        if (nue && courante != null) {
            parametres = courante.vue().getParametres().seuls(noms);
        }
    }

    private List<VueLue> getVues() {
        if (vues == null) {
            vues = isVues() ? service.vues(liste) : List.of();
        }
        return vues;
    }

    /** Each view with its number; « 100+ » stands for more. */
    public List<Onglet> getOnglets() {
        if (onglets == null) {
            Map<UUID, Long> nombres = getVues().isEmpty() ? Map.of() : compter(getVues());
            onglets = getVues().stream()
                    .map(v -> new Onglet(v, nombre(nombres.getOrDefault(v.getId(), 0L)), v.equals(courante)))
                    .toList();
        }
        return onglets;
    }

    private static String nombre(long compte) {
        return compte > CENT ? CENT + "+" : String.valueOf(compte);
    }

    /** The view one is in; null when one is in none. */
    public VueLue getCourante() {
        return courante;
    }

    /** Whether the list is no longer as the view one is in keeps it. */
    public boolean isModifiee() {
        return courante != null && !courante.vue().getParametres().equals(getRetenus());
    }

    /** What is kept of it as a view. */
    public Parametres getRetenus() {
        return parametres;
    }

    public List<Critere> getCriteres() {
        if (criteres == null) {
            criteres = criteres(parametres);
        }
        return criteres;
    }

    /** What acts, to be told above the list. */
    public List<Critere> getActifs() {
        return parametres.isVide()
                ? List.of()
                : getCriteres().stream().filter(Critere::isActif).toList();
    }

    /** What is asked for and is not, or no longer, within reach: in words, empty when there is nothing. */
    public String getPerdus() {
        return parametres.isVide()
                ? ""
                : getCriteres().stream()
                        .filter(Critere::isPerdu)
                        .map(Critere::libelle)
                        .collect(Collectors.joining(", "));
    }

    /** Those one may choose among; none, unless the list says so. */
    public List<Colonne> getColonnes() {
        return List.of();
    }

    /** Whether that column is among those and shown. */
    public boolean montre(String code) {
        return getColonnes().stream().anyMatch(c -> c.montree() && c.code().equals(code));
    }

    public boolean isColonnees() {
        return !getColonnes().isEmpty();
    }

    /** Counts by view, told in the order of the views. */
    protected static Map<UUID, Long> parVue(List<VueLue> vues, List<Long> nombres) {
        Map<UUID, Long> parVue = new HashMap<>();
        for (int i = 0; i < vues.size(); i++) {
            parVue.put(vues.get(i).getId(), nombres.get(i));
        }
        return parVue;
    }

    /** What acts, by name. */
    protected Map<String, String> retenus() {
        return getActifs().stream().collect(Collectors.toMap(Critere::nom, Critere::valeur));
    }

    /** Whether what it is filtered by is being chosen. */
    public boolean isReglee() {
        return requete.getParameter("regler") != null;
    }

    /** The view one is in, for an address. */
    public String getIci() {
        return courante == null ? TOUTE : courante.getId().toString();
    }

    /** This list as it stands, but for its page. */
    public String getAdresse() {
        return adresse(parametres);
    }

    /** The same view with other parameters: it then is one that was changed. */
    protected String adresse(Parametres autres) {
        return liste.getPage() + "?" + VUE + "=" + getIci() + (autres.isVide() ? "" : "&" + autres.getRequete());
    }

    /** What a form of the list sends to come back to it as it stands. */
    public Map<String, String> getConserves() {
        Map<String, String> conserves = new LinkedHashMap<>(parametres.valeurs());
        conserves.put(VUE, getIci());
        return conserves;
    }

    /** The list without any view nor filter. */
    public String getEntiere() {
        return liste.getPage() + "?" + VUE + "=" + TOUTE;
    }

    /** Where that view is opened. */
    public String adresse(VueLue lue) {
        Parametres siens = lue.vue().getParametres();
        return liste.getPage() + "?" + VUE + "=" + lue.getId() + (siens.isVide() ? "" : "&" + siens.getRequete());
    }

    public ListeVue getListe() {
        return liste;
    }
}
