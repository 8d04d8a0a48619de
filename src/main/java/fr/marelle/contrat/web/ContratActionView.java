package fr.marelle.contrat.web;

import fr.marelle.contrat.EtatFiche;
import fr.marelle.contrat.FicheAction;
import fr.marelle.contrat.FicheActionService;
import fr.marelle.nomenclature.ListeNomenclature;
import fr.marelle.nomenclature.Nomenclatures;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.UUID;

/** One fiche action: what, where, who pays, and what becomes of it. */
@Named("contratActionView")
@RequestScoped
public class ContratActionView {

    @Inject
    private FicheActionService fiches;

    @Inject
    private Nomenclatures nomenclatures;

    private UUID id;
    private FicheAction fiche;

    public void charger() {
        fiche = fiches.lire(id);
    }

    public String statuer(EtatFiche vers) {
        return Messages.tenter(() -> {
            fiches.statuer(id, vers);
            Messages.succes("contrat.etatEnregistre", Messages.libelle(vers).toLowerCase(Locale.FRENCH));
            return Redirection.vers("/contrat/action", "id", id);
        });
    }

    public String getTheme() {
        return nomenclatures.libelle(ListeNomenclature.THEME, fiche.getTheme());
    }

    public FicheAction getFiche() {
        return fiche;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
