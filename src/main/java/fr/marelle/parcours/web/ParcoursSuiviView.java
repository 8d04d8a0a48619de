package fr.marelle.parcours.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.parcours.Fil;
import fr.marelle.parcours.GenreFait;
import fr.marelle.parcours.SuiviDossier;
import fr.marelle.parcours.SuiviService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What happened on a file, with or without a parcours; and what was decided. */
@Named
@RequestScoped
public class ParcoursSuiviView {

    @Inject
    private SuiviService service;

    private UUID id;
    private String vue;
    private String genre;
    private int numero = 1;
    private SuiviDossier suivi;

    public void charger() {
        GenreFait choisi = getGenreChoisi();
        suivi = isDecisions() ? service.decisions(id, choisi, numero) : service.suivre(id, choisi, numero);
    }

    public boolean isDecisions() {
        return "decisions".equals(vue);
    }

    /** Whether the reader may write in this file. */
    public boolean isModifiable() {
        return suivi.isModifiable();
    }

    /** Whether a parcours may be started before the EPS. */
    public boolean isAnticipable() {
        return !suivi.getSujet().isAccompagne() && suivi.peut(Droit.PARCOURS_OUVRIR);
    }

    /** One page of it, as far as it is filtered. */
    public Fil getFil() {
        return suivi.fil();
    }

    /** Whether a task may be noted. */
    public boolean isTachable() {
        return isModifiable() && suivi.peut(Droit.TACHE_SUIVRE);
    }

    /** Kinds there is something of, each with its number. */
    public List<Map.Entry<GenreFait, Integer>> getGenres() {
        return List.copyOf(suivi.fil().getNombres().entrySet());
    }

    /** Null for all kinds: a word nobody knows is none. */
    public GenreFait getGenreChoisi() {
        return Stream.of(GenreFait.values())
                .filter(g -> g.name().equals(genre))
                .findFirst()
                .orElse(null);
    }

    public List<Etape> getEtapes() {
        return Etapes.de(suivi.getAvancement(), droit -> isModifiable() && suivi.peut(droit));
    }

    public String getGenre() {
        return genre;
    }

    public void setGenre(String genre) {
        this.genre = genre;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }

    public SuiviDossier getSuivi() {
        return suivi;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getVue() {
        return vue;
    }

    public void setVue(String vue) {
        this.vue = vue;
    }
}
