package fr.marelle.saisine.web;

import fr.marelle.famille.FiltreEnfants;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.saisine.ChoixSaisines;
import fr.marelle.saisine.DemandeConseil;
import fr.marelle.saisine.ListeSaisinesService;
import fr.marelle.saisine.SaisineLigne;
import fr.marelle.saisine.SaisineService;
import fr.marelle.saisine.SaisineSuivie;
import fr.marelle.saisine.TriSaisines;
import fr.marelle.shared.Page;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.vue.Critere;
import fr.marelle.vue.ListeVue;
import fr.marelle.vue.Parametres;
import fr.marelle.vue.VueLue;
import fr.marelle.vue.web.ListeFiltree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The team's saisines, or a school's own with their answers. */
@Named
@RequestScoped
public class SaisineListeView extends ListeFiltree {

    private static final String RUBRIQUE = "vue";
    private static final String REPONDUES = "repondues";
    private static final String TRI = "tri";

    @Inject
    private SaisineService saisines;

    @Inject
    private ListeSaisinesService liste;

    @Inject
    private UtilisateurCourant utilisateur;

    private int numero = 1;
    private Page<SaisineLigne> page;
    private Page<SaisineSuivie> suivies;
    private Page<DemandeConseil> conseils;
    private Map<String, String> ecoles;

    public SaisineListeView() {
        super(ListeVue.SAISINE, Set.of(RUBRIQUE, FiltreEnfants.ECOLE, TRI));
    }

    public void charger() {
        if (isConseil()) {
            conseils = saisines.conseils(numero);
        } else if (isEquipe()) {
            String tri = retenus().get(TRI);
            TriSaisines habituel = isRepondues() ? TriSaisines.RECENTES : TriSaisines.ANCIENNES;
            page = liste.lister(choix(getRetenus()), tri == null ? habituel : TriSaisines.valueOf(tri), numero);
        } else {
            suivies = saisines.suivies(numero, Page.ECRAN);
        }
    }

    /** What that asks for, without a school nobody knows. */
    private ChoixSaisines choix(Parametres parametres) {
        String ecole = parametres.valeur(FiltreEnfants.ECOLE);
        boolean connue = ecole != null && getEcoles().containsKey(ecole);
        return new ChoixSaisines(REPONDUES.equals(parametres.valeur(RUBRIQUE)), connue ? Texte.uuid(ecole) : null);
    }

    @Override
    protected List<Critere> criteres(Parametres demandes) {
        Map<String, String> ordres = new LinkedHashMap<>();
        for (TriSaisines tri : TriSaisines.values()) {
            ordres.put(tri.name(), Messages.libelle(tri));
        }
        return List.of(
                new Critere(RUBRIQUE, "Liste", Map.of(REPONDUES, "Répondues"), demandes.valeur(RUBRIQUE)),
                new Critere(FiltreEnfants.ECOLE, "Établissement", getEcoles(), demandes.valeur(FiltreEnfants.ECOLE)),
                new Critere(TRI, "Ordre", ordres, demandes.valeur(TRI)));
    }

    private Map<String, String> getEcoles() {
        if (ecoles == null) {
            ecoles = liste.possibles().getOrDefault(FiltreEnfants.ECOLE, Map.of());
        }
        return ecoles;
    }

    @Override
    protected Map<UUID, Long> compter(List<VueLue> vues) {
        return parVue(
                vues,
                liste.compter(
                        vues.stream().map(v -> choix(v.vue().getParametres())).toList()));
    }

    /** Of the team's own list alone: a view is kept by whoever reads children. */
    @Override
    protected boolean isVues() {
        return isEquipe() && utilisateur.peut(Droit.FAMILLE_LIRE);
    }

    /** Whether the reader is of the team, who sees names, states and files. */
    public boolean isEquipe() {
        return utilisateur.peut(Droit.SAISINE_LIRE);
    }

    public boolean isStatue() {
        return utilisateur.peut(Droit.SAISINE_STATUER);
    }

    public boolean isRepondues() {
        return REPONDUES.equals(getRetenus().valeur(RUBRIQUE));
    }

    public boolean isConseil() {
        return "conseil".equals(getRetenus().valeur(RUBRIQUE));
    }

    public Page<SaisineLigne> getPage() {
        return page;
    }

    public Page<SaisineSuivie> getSuivies() {
        return suivies;
    }

    public Page<DemandeConseil> getConseils() {
        return conseils;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
