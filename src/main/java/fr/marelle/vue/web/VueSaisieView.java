package fr.marelle.vue.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.vue.ListeVue;
import fr.marelle.vue.Parametres;
import fr.marelle.vue.Vue;
import fr.marelle.vue.VueFormulaire;
import fr.marelle.vue.VueLue;
import fr.marelle.vue.VueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Keeps a view: a name for what the list one comes from shows, or another name, another team, other parameters. */
@Named
@RequestScoped
public class VueSaisieView extends SaisieView<VueFormulaire> {

    @Inject
    private VueService service;

    private VueLue lue;

    public VueSaisieView() {
        super(VueFormulaire.class, "/vue/saisie");
    }

    /** What the list shows comes by the address: codes and identifiers. */
    @Override
    protected VueFormulaire vide(UUID sur) {
        VueFormulaire formulaire = new VueFormulaire();
        String envoyee = parametre("saisie:liste"); // a form not kept as a draft yet, sent back
        formulaire.setListe(envoyee == null ? parametre("liste") : envoyee);
        formulaire.setParametres(Parametres.lire(parametre("parametres")).getRequete());
        if (sur != null) {
            Vue vue = getLue().vue();
            formulaire.setListe(vue.getListe().name());
            formulaire.setNom(vue.getNom());
            formulaire.setPre(vue.isPartagee() ? vue.getPreId().toString() : null);
            formulaire.setDefaut(getLue().defaut());
            if (parametre("parametres") == null) {
                formulaire.setParametres(vue.getParametres().getRequete());
            }
        }
        return formulaire;
    }

    /** The redirect that gives the draft its identifier keeps what the address said. */
    @Override
    public String preparer() {
        String suite = super.preparer();
        if (suite == null) {
            return null;
        }
        String liste =
                ListeVue.lire(parametre("liste")).map(l -> "&liste=" + l.name()).orElse("");
        String parametres = parametre("parametres");
        return suite
                + liste
                + (parametres == null
                        ? ""
                        : "&parametres=" + Parametres.lire(parametres).getMot());
    }

    public String enregistrer() {
        return soumettre(() -> {
            Vue vue = getSur() == null
                    ? service.enregistrer(getBrouillon(), getFormulaire())
                    : service.modifier(getSur(), getFormulaire());
            Messages.succes("vue.enregistree");
            return vers(vue);
        });
    }

    /** A view that is not shared any more may be somebody else's own: one goes back to the list all the same. */
    private static String vers(Vue vue) {
        String requete = vue.getParametres().getRequete();
        return Redirection.vers(vue.getListe().getPage(), "v", vue.getId()) + (requete.isEmpty() ? "" : "&" + requete);
    }

    public String supprimer() {
        String page = getLue().vue().getListe().getPage();
        return soumettre(() -> {
            Messages.annoncer(service.supprimer(getSur()), "vue.supprimee");
            return Redirection.vers(page, "v", ListeFiltree.TOUTE);
        });
    }

    /** Whether there is a list to keep a view of: one comes from there. */
    public boolean isOuverte() {
        return ListeVue.lire(getFormulaire().getListe()).isPresent();
    }

    /** Whether it is one's own, or of a team one coordinates; a new one is. */
    public boolean isModifiable() {
        return getSur() == null || getLue().modifiable();
    }

    /** Only for whoever may share. */
    public List<SelectItem> getPartages() {
        return service.partages().stream()
                .map(p -> new SelectItem(p.getId().toString(), "L’équipe de " + p.getNom()))
                .toList();
    }

    /** Null for a new one. */
    private VueLue getLue() {
        if (lue == null) {
            lue = service.lire(getSur());
        }
        return lue;
    }
}
