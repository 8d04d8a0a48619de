package fr.marelle.vue;

import fr.marelle.geste.Gestes;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.shared.BusinessRuleException;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Texte;
import fr.marelle.territoire.Pre;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps views. One's own is one's own; that of a team is seen by all of it, and changed by its coordination. */
@Stateless
@RolesAllowed(Droit.FAMILLE_LIRE)
public class VueService {

    /** Longest name, in characters. */
    static final int LONGUEUR = 60;

    /** Views of one list somebody keeps: each is a tab, with its number. */
    static final int MAXIMUM = 12;

    /** How long a deleted one can come back. */
    private static final Duration GARDE = Duration.ofDays(1);

    @Inject
    private VueRepository repository;

    @Inject
    private Gestes gestes;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /** Those of a list the reader sees. */
    public List<VueLue> vues(ListeVue liste) {
        return repository.vues(liste, utilisateur.getCompteId(), equipes()).stream()
                .map(c -> new VueLue((Vue) c[0], c[1] != null, modifiable((Vue) c[0])))
                .toList();
    }

    /** One she sees. */
    public VueLue lire(UUID id) {
        Vue vue = voir(id);
        boolean defaut = repository
                .defaut(vue.getListe(), utilisateur.getCompteId())
                .filter(d -> d.getVueId().equals(id))
                .isPresent();
        return new VueLue(vue, defaut, modifiable(vue));
    }

    /** With whose teams one may share a view; empty for most. */
    public List<Pre> partages() {
        return repository.pres(coordonnes());
    }

    /** Keeps a new one; the draft's {@code id} keeps it once. */
    public Vue enregistrer(UUID id, VueFormulaire saisi) {
        ListeVue liste = ListeVue.lire(saisi.getListe()).orElseThrow(IntrouvableException::new);
        Vue deja = repository.vue(id).orElse(null);
        if (deja != null) {
            return trouver(id);
        }
        repository.purger(horloge.instant().minus(GARDE));
        Vue vue = new Vue(id, liste, utilisateur.getCompteId());
        regler(vue, saisi);
        if (repository.nombre(liste, utilisateur.getCompteId()) >= MAXIMUM) {
            throw new BusinessRuleException("nom", "vue.trop", MAXIMUM);
        }
        repository.enregistrer(vue);
        choisir(vue, saisi.isDefaut());
        return vue;
    }

    /** Renames it, shares it or no longer, keeps other parameters; of one's team's, one only says whether one finds it first. */
    public Vue modifier(UUID id, VueFormulaire saisi) {
        Vue vue = voir(id);
        if (modifiable(vue)) {
            regler(vue, saisi);
        }
        choisir(vue, saisi.isDefaut());
        return vue;
    }

    private void regler(Vue vue, VueFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        String nom = erreurs.obligatoire("nom", saisi.getNom(), LONGUEUR);
        boolean seule = saisi.getPre() == null || saisi.getPre().isBlank();
        UUID pre = seule ? null : Texte.uuid(saisi.getPre());
        erreurs.exiger(seule || coordonnes().contains(pre), "pre", "commun.choixObligatoire");
        Parametres parametres = Parametres.lire(saisi.getParametres());
        erreurs.exiger(
                parametres.getRequete().length() <= Parametres.LONGUEUR, null, "commun.tropLong", Parametres.LONGUEUR);
        erreurs.lever();
        vue.regler(nom, parametres, pre);
    }

    /** Found when one opens the list, or no longer. */
    private void choisir(Vue vue, boolean defaut) {
        UUID moi = utilisateur.getCompteId();
        VueDefaut actuel = repository.defaut(vue.getListe(), moi).orElse(null);
        if (defaut && actuel == null) {
            repository.enregistrer(new VueDefaut(moi, vue));
        } else if (defaut) {
            actuel.choisir(vue);
        } else if (actuel != null && actuel.getVueId().equals(vue.getId())) {
            repository.supprimer(actuel);
        }
    }

    /** @return by what it comes back */
    public UUID supprimer(UUID id) {
        Vue vue = trouver(id);
        vue.supprimer(horloge.instant());
        return gestes.noter(VueInverse.SUPPRIMEE, Map.of(vue, ""));
    }

    private Vue voir(UUID id) {
        return repository
                .vue(id)
                .filter(v -> !v.isSupprimee() && (modifiable(v) || equipes().contains(v.getPreId())))
                .orElseThrow(IntrouvableException::new);
    }

    private Vue trouver(UUID id) {
        Vue vue = voir(id);
        if (!modifiable(vue)) {
            throw new IntrouvableException();
        }
        return vue;
    }

    private boolean modifiable(Vue vue) {
        return VueInverse.modifiable(vue, utilisateur);
    }

    private Set<UUID> equipes() {
        return utilisateur.pres(Droit.FAMILLE_LIRE);
    }

    private Set<UUID> coordonnes() {
        return utilisateur.pres(Droit.EQUIPE_GERER);
    }
}
