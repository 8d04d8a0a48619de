package fr.marelle.brouillon;

import fr.marelle.dossier.Coffre;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps drafts. One belongs to its author: for anybody else it does not exist. */
@Stateless
@RolesAllowed(Droit.ACCUEIL)
public class BrouillonService {

    /** Nobody takes up more: the oldest go after thirty days. */
    private static final int CENT = 100;

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Coffre coffre;

    @Inject
    private UtilisateurCourant utilisateur;

    @Inject
    private Clock horloge;

    /**
     * What was typed; empty when nothing was saved yet.
     *
     * @param page with its query: a draft about something else is none
     */
    public <F> Optional<F> charger(UUID id, String page, Class<F> type) {
        return mien(id).filter(b -> b.getPage().equals(page))
                .map(b -> JSON.fromJson(coffre.ouvrirBrouillon(id, b.getContenu()), type));
    }

    /**
     * Saves the form as it stands; a draft of somebody else is left alone. Those whose time is over go, whoever's they are.
     *
     * @param formulaire which form it is: key of its label
     * @param page where to reopen it, with its query
     */
    public void enregistrer(UUID id, String formulaire, String page, Object saisi) {
        em.createQuery("delete from Brouillon b where b.creeLe <= :avant")
                .setParameter("avant", horloge.instant().minus(Brouillon.DUREE))
                .executeUpdate();
        Brouillon brouillon = em.find(Brouillon.class, id);
        if (brouillon == null) {
            brouillon = new Brouillon(id, utilisateur.getCompteId(), formulaire, page);
            brouillon.remplacer(coffre.scellerBrouillon(id, JSON.toJson(saisi)));
            em.persist(brouillon);
        } else if (mien(id).isPresent()) {
            brouillon.deplacer(page);
            brouillon.remplacer(coffre.scellerBrouillon(id, JSON.toJson(saisi)));
        }
    }

    /** Forgets a draft: it was submitted, or given up. */
    public void supprimer(UUID id) {
        mien(id).ifPresent(em::remove);
    }

    /** Drafts of the person who asks, latest first. */
    public List<Brouillon> miens() {
        return em.createQuery(
                        "select b from Brouillon b where b.compteId = :moi and b.creeLe > :avant order by b.modifieLe desc",
                        Brouillon.class)
                .setParameter("moi", utilisateur.getCompteId())
                .setParameter("avant", horloge.instant().minus(Brouillon.DUREE))
                .setMaxResults(CENT)
                .getResultList();
    }

    private Optional<Brouillon> mien(UUID id) {
        return Optional.ofNullable(em.find(Brouillon.class, id))
                .filter(b -> b.de(utilisateur.getCompteId()) && !b.isPerime(horloge.instant()));
    }
}
