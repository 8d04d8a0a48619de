package fr.marelle.saisine.web;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.saisine.Saisine;
import fr.marelle.saisine.SaisineConsultee;
import fr.marelle.saisine.SaisineLigne;
import fr.marelle.saisine.SaisineService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One saisine as the team reads it. */
@Named
@RequestScoped
public class SaisineFicheView {

    @Inject
    private SaisineService saisines;

    @Inject
    private UtilisateurCourant utilisateur;

    private UUID id;
    private Saisine saisine;
    private List<SaisineLigne> fratrie;

    public void charger() {
        SaisineConsultee lue = saisines.lire(id);
        saisine = lue.saisine();
        fratrie = lue.fratrie();
    }

    /** Whether the reader may examine it, and it still waits. */
    public boolean isExaminable() {
        return saisine.getEtat().isOuverte() && utilisateur.peut(Droit.SAISINE_STATUER);
    }

    public Saisine getSaisine() {
        return saisine;
    }

    public List<SaisineLigne> getFratrie() {
        return fratrie;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
