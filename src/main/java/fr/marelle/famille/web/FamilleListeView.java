package fr.marelle.famille.web;

import fr.marelle.famille.ColonneEnfant;
import fr.marelle.famille.EnfantsService;
import fr.marelle.famille.RechercheService;
import fr.marelle.famille.TriEnfants;
import fr.marelle.famille.Trouvailles;
import fr.marelle.shared.Page;
import fr.marelle.shared.web.Messages;
import fr.marelle.vue.Critere;
import fr.marelle.vue.ListeVue;
import fr.marelle.vue.Parametres;
import fr.marelle.vue.VueLue;
import fr.marelle.vue.web.ListeFiltree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Children of the perimeter, or those a search found. */
@Named
@RequestScoped
public class FamilleListeView extends ListeFiltree {

    @Inject
    private EnfantsService service;

    @Inject
    private RechercheService recherches;

    @Inject
    private RechercheView recherche;

    @Inject
    private PhrasesEnfant phrases;

    private int numero = 1;
    private Page<LigneEnfant> page;
    private Trouvailles trouvailles;
    private CriteresEnfants criteres;
    private List<Colonne> colonnes;

    public FamilleListeView() {
        super(ListeVue.FAMILLE, CriteresEnfants.NOMS);
    }

    /** Read when shown: a search comes here without a view action. */
    public Page<LigneEnfant> getPage() {
        if (page == null) {
            Map<String, String> choix = new HashMap<>(retenus());
            choix.remove(CriteresEnfants.TRI);
            page = service.lister(choix, tri(), ColonneEnfant.avecSousLeNom(colonnesMontrees()), numero)
                    .dire(phrases::ligne);
        }
        return page;
    }

    private TriEnfants tri() {
        String tri = retenus().get(CriteresEnfants.TRI);
        return tri == null ? TriEnfants.NOM : TriEnfants.valueOf(tri);
    }

    /** Where the head of that column leads: the list as it stands, ordered by it. */
    public String trier(String colonne) {
        return adresse(getRetenus().avec(CriteresEnfants.TRI, TetesEnfants.suivant(colonne, tri())));
    }

    /** Whether the list is ordered by that column, as aria-sort says it. */
    public String sens(String colonne) {
        return TetesEnfants.sens(colonne, tri());
    }

    /** What was looked for; only of a search. */
    public Trouvailles getTrouvailles() {
        if (trouvailles == null) {
            trouvailles = recherches.chercher(recherche.getTexte());
        }
        return trouvailles;
    }

    @Override
    protected List<Critere> criteres(Parametres demandes) {
        if (criteres == null) {
            criteres = new CriteresEnfants(service.possibles(), phrases.isContactDit());
        }
        return criteres.de(demandes);
    }

    /** What is no longer within reach is left out of the number too. */
    @Override
    protected Map<UUID, Long> compter(List<VueLue> vues) {
        return parVue(
                vues,
                service.compter(
                        vues.stream().map(v -> choix(v.vue().getParametres())).toList()));
    }

    private Map<String, String> choix(Parametres parametres) {
        Map<String, String> choix = new HashMap<>();
        criteres(parametres).stream()
                .filter(c -> c.isActif() && !c.nom().equals(CriteresEnfants.TRI))
                .forEach(c -> choix.put(c.nom(), c.valeur()));
        return choix;
    }

    @Override
    protected boolean isVues() {
        return !recherche.isFaite();
    }

    private Set<ColonneEnfant> colonnesMontrees() {
        return ColonneEnfant.lire(getRetenus().valeur("col"));
    }

    @Override
    public List<Colonne> getColonnes() {
        if (colonnes == null) {
            Set<ColonneEnfant> montrees = colonnesMontrees();
            colonnes = Arrays.stream(ColonneEnfant.values())
                    .filter(c -> c != ColonneEnfant.CONTACT || phrases.isContactDit())
                    .map(c -> new Colonne(c.name(), Messages.libelle(c), montrees.contains(c)))
                    .toList();
        }
        return colonnes;
    }

    /** Whether the head of that column orders the list. */
    public boolean triable(String colonne) {
        return TetesEnfants.triable(colonne);
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
