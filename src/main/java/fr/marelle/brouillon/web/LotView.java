package fr.marelle.brouillon.web;

import fr.marelle.brouillon.BrouillonService;
import fr.marelle.brouillon.Lot;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Redirection;
import fr.marelle.shared.web.Retour;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form on what was ticked in a list, which posts it as {@code choix}. It is kept in the draft the form begins with, and so
 * stands in no address: it would tell who is followed.
 *
 * @param <F> the form
 */
public abstract class LotView<F extends Lot> extends SaisieView<F> {

    /** More are on no page. */
    private static final int MAXIMUM = 200;

    @Inject
    private BrouillonService brouillons;

    private final String page;

    /** For the container's proxy only. */
    protected LotView() {
        this(null, null);
    }

    /** @param page of this form, without extension */
    protected LotView(Class<F> type, String page) {
        super(type, page);
        this.page = page;
    }

    /** A form nobody has typed into yet, on these: identifiers alone, once each. */
    private F commencer(List<String> choisis) {
        F formulaire = vide(null);
        formulaire.setProposes(new ArrayList<>(choisis));
        formulaire.setDossiers(new ArrayList<>(retenir(choisis)));
        formulaire.setRetour(parametre("retour"));
        return formulaire;
    }

    /** Those of them that the form begins with: all, unless it says otherwise. */
    protected List<String> retenir(List<String> choisis) {
        return choisis;
    }

    /** The list, as it stood when it was ticked. */
    protected String retour() {
        return Retour.vers(getFormulaire().getRetour(), Redirection.vers("/famille/liste"));
    }

    @Override
    public String abandonner() {
        super.abandonner();
        return retour();
    }

    @Override
    public String preparer() {
        List<String> choisis = choisis();
        if (choisis.isEmpty() || getBrouillon() != null) {
            return super.preparer();
        }
        UUID id = UUID.randomUUID();
        brouillons.enregistrer(id, page, page + "?brouillon=" + id, commencer(choisis));
        return Redirection.vers(page, "brouillon", id);
    }

    /** Empty for a request of any other kind. */
    private static List<String> choisis() {
        ExternalContext externe = FacesContext.getCurrentInstance().getExternalContext();
        String[] choix = externe.getRequestParameterValuesMap().get("choix");
        boolean poste = "POST".equals(((HttpServletRequest) externe.getRequest()).getMethod());
        return !poste || choix == null
                ? List.of()
                : Stream.of(choix)
                        .map(Texte::uuid)
                        .filter(Objects::nonNull)
                        .map(UUID::toString)
                        .distinct()
                        .limit(MAXIMUM)
                        .collect(Collectors.toCollection(ArrayList::new));
    }
}
