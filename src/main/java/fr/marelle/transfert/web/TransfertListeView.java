package fr.marelle.transfert.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Page;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.transfert.Transfert;
import fr.marelle.transfert.TransfertReponseService;
import fr.marelle.transfert.TransfertService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Files proposed to one's PRE, or by it to others; and how many wait, for the home page. */
@Named
@RequestScoped
public class TransfertListeView {

    private static final String PROPOSES = "proposes";

    @Inject
    private TransfertService service;

    @Inject
    private TransfertReponseService reponses;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private ExternalContext externe;

    private String vue;
    private int numero = 1;
    private Page<Transfert> page;
    private Long attendus;

    /** From the request itself: the button of a row is looked for before the model is updated. */
    @PostConstruct
    void lireVue() {
        vue = externe.getRequestParameterMap().get("vue");
        String lu = externe.getRequestParameterMap().get("page");
        numero = lu != null && lu.matches("\\d{1,6}") ? Integer.parseInt(lu) : 1;
    }

    public void charger() {
        getPage();
    }

    public String retirer(UUID id) {
        return Messages.tenter(() -> {
            service.retirer(id);
            Messages.succes("transfert.retireFait");
            return Redirection.vers("/transfert/liste", "vue", PROPOSES);
        });
    }

    /** Asked of the database for those alone who may answer. */
    public long getAttendus() {
        if (attendus == null) {
            attendus = utilisateur.peut(Droit.EQUIPE_GERER) ? reponses.attendus() : 0;
        }
        return attendus;
    }

    public boolean isProposes() {
        return PROPOSES.equals(vue);
    }

    public Page<Transfert> getPage() {
        if (page == null) {
            page = isProposes() ? service.proposes(numero) : reponses.recus(numero);
        }
        return page;
    }

    public String getVue() {
        return vue;
    }

    public void setVue(String vue) {
        this.vue = vue;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
