package fr.marelle.parcours.web;

import fr.marelle.famille.FiltreEnfants;
import fr.marelle.famille.web.CriteresEnfants;
import fr.marelle.parcours.FiltreParcours;
import fr.marelle.parcours.ListeParcoursService;
import fr.marelle.parcours.ListeParcoursService.Choix;
import fr.marelle.parcours.ParcoursLigne;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The parcours within reach: open, to be ratified, or ended. */
@Named
@RequestScoped
public class ParcoursListeView extends ListeFiltree {

    private static final String FILTRE = "vue";

    private static final Set<String> ENFANTS =
            Set.of(FiltreEnfants.PRE, FiltreEnfants.REFERENT, FiltreEnfants.ECOLE, FiltreEnfants.QUARTIER);

    @Inject
    private ListeParcoursService service;

    private int numero = 1;
    private Page<ParcoursLigne> page;
    private CriteresEnfants enfants;

    public ParcoursListeView() {
        super(
                ListeVue.PARCOURS,
                Set.of(FILTRE, FiltreEnfants.PRE, FiltreEnfants.REFERENT, FiltreEnfants.ECOLE, FiltreEnfants.QUARTIER));
    }

    public void charger() {
        page = service.lister(choix(getRetenus()), numero);
    }

    private FiltreParcours filtre() {
        return FiltreParcours.lire(getRetenus().valeur(FILTRE));
    }

    /** What that asks for, without what is not within reach. */
    private Choix choix(Parametres parametres) {
        Map<String, String> codes = new HashMap<>();
        if (!parametres.seuls(ENFANTS).isVide()) {
            criteres(parametres).stream()
                    .filter(c -> c.isActif() && ENFANTS.contains(c.nom()))
                    .forEach(c -> codes.put(c.nom(), c.valeur()));
        }
        return new Choix(FiltreParcours.lire(parametres.valeur(FILTRE)), codes);
    }

    @Override
    protected List<Critere> criteres(Parametres demandes) {
        if (enfants == null) {
            enfants = new CriteresEnfants(service.possibles());
        }
        Map<String, String> filtres = new LinkedHashMap<>();
        for (FiltreParcours filtre : FiltreParcours.values()) {
            filtres.put(filtre.name(), Messages.libelle(filtre));
        }
        List<Critere> criteres = new ArrayList<>();
        criteres.add(new Critere(FILTRE, "Liste", filtres, demandes.valeur(FILTRE)));
        criteres.addAll(enfants.de(demandes, ENFANTS));
        return criteres;
    }

    @Override
    protected Map<UUID, Long> compter(List<VueLue> vues) {
        return parVue(
                vues,
                service.compter(
                        vues.stream().map(v -> choix(v.vue().getParametres())).toList()));
    }

    @Override
    protected boolean isVues() {
        return true;
    }

    public boolean isEnCours() {
        return filtre() == FiltreParcours.EN_COURS;
    }

    public boolean isARatifier() {
        return filtre() == FiltreParcours.A_RATIFIER;
    }

    public boolean isClos() {
        return filtre() == FiltreParcours.CLOS;
    }

    public Page<ParcoursLigne> getPage() {
        return page;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
