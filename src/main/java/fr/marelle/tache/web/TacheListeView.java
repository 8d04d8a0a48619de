package fr.marelle.tache.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Messages;
import fr.marelle.tache.Attente;
import fr.marelle.tache.Choisies;
import fr.marelle.tache.FiltreTache;
import fr.marelle.tache.ListeTaches;
import fr.marelle.tache.Rubrique;
import fr.marelle.tache.TacheService;
import fr.marelle.vue.Critere;
import fr.marelle.vue.ListeVue;
import fr.marelle.vue.Parametres;
import fr.marelle.vue.VueLue;
import fr.marelle.vue.web.ListeFiltree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What awaits, by list. */
@Named
@RequestScoped
public class TacheListeView extends ListeFiltree {

    /** Days a task is put aside for, unless said otherwise. */
    private static final int SEMAINE = 7;

    @Inject
    private TacheService service;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private ExternalContext externe;

    private int numero = 1;
    private ListeTaches liste;
    private String jusquau = LocalDate.now(Horloge.PARIS).plusDays(SEMAINE).toString();

    public TacheListeView() {
        super(ListeVue.TACHE, CriteresTaches.NOMS);
    }

    public void charger() {
        liste = service.lister(getChoix(), CriteresTaches.tri(getRetenus()), numero);
    }

    /** Lists with their numbers; what has lost its holder is shown to who gives it to somebody else. */
    public List<Rubrique> getRubriques() {
        return Arrays.stream(FiltreTache.values())
                .filter(f -> f != FiltreTache.SANS_PERSONNE || utilisateur.peut(Droit.EQUIPE_GERER))
                .map(f -> Rubrique.de(getTaches().tableau(), f, getChoix().filtre()))
                .toList();
    }

    @Override
    protected List<Critere> criteres(Parametres demandes) {
        return CriteresTaches.de(demandes, getTaches().gens());
    }

    /** On what was read for the list: no statement more. */
    @Override
    protected Map<UUID, Long> compter(List<VueLue> vues) {
        return vues.stream().collect(Collectors.toMap(VueLue::getId, v -> getTaches()
                .compter(CriteresTaches.lire(v.vue().getParametres(), null))));
    }

    @Override
    protected boolean isVues() {
        return true;
    }

    /** When, in words. */
    public String quand(Attente attente) {
        if (attente.isFaite()) {
            return Messages.texte("tache.faiteLe", attente.faiteLe());
        }
        return attente.isEnRetard()
                ? Messages.texte("tache.attendue", attente.echeance())
                : Messages.texte("tache.dans", attente.getJours(), attente.echeance());
    }

    /** How late. */
    public String retard(Attente attente) {
        return Messages.texte("tache.enRetard", -attente.getJours());
    }

    /** The list itself, and the file when only one is shown. */
    public Choisies getChoix() {
        return CriteresTaches.lire(getRetenus(), getDossier());
    }

    /** Null but when one file's are shown. */
    public UUID getDossier() {
        return Texte.uuid(externe.getRequestParameterMap().get("dossier"));
    }

    @Override
    public Map<String, String> getConserves() {
        Map<String, String> conserves = super.getConserves();
        if (getDossier() != null) {
            conserves.put("dossier", getDossier().toString());
        }
        return conserves;
    }

    /** The list as it stands, one file's included. */
    @Override
    public String getAdresse() {
        return getDossier() == null ? super.getAdresse() : super.getAdresse() + "&dossier=" + getDossier();
    }

    public ListeTaches getTaches() {
        if (liste == null) {
            charger();
        }
        return liste;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }

    /** Day proposed for putting aside. */
    public String getJusquau() {
        return jusquau;
    }

    public void setJusquau(String jusquau) {
        this.jusquau = jusquau;
    }
}
