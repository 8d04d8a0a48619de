package fr.marelle.accord.web;

import fr.marelle.accord.AccordFormulaire;
import fr.marelle.accord.AccordService;
import fr.marelle.accord.Reponse;
import fr.marelle.accord.ReponseSaisie;
import fr.marelle.accord.ResultatRecherche;
import fr.marelle.accord.SignatureService;
import fr.marelle.accord.Support;
import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.famille.Famille;
import fr.marelle.habilitation.web.CookieConnexion;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One gesture: a holder answers for a child, or for the whole fratrie at once. */
@Named
@RequestScoped
public class AccordSaisieView extends SaisieView<AccordFormulaire> {

    private static final String SIGNATURE = "/accord/signature";

    @Inject
    private AccordService accords;

    @Inject
    private SignatureService signatures;

    private Famille famille;

    public AccordSaisieView() {
        super(AccordFormulaire.class, "/accord/saisie");
    }

    @Override
    protected AccordFormulaire vide(UUID sur) {
        AccordFormulaire formulaire = new AccordFormulaire();
        String jour = getFamille().jour().toString();
        formulaire.setLe(jour);
        formulaire.setNoticeRemiseLe(jour);
        formulaire.setRechercheLe(jour);
        formulaire.setSupport(Support.PAPIER.name());
        AccordDefauts.cocher(formulaire, getFamille());
        AccordDefauts.proposer(formulaire, accords.finalites(getFamille()), AccordDefauts.majeur(getFamille()));
        UUID corrige = corrige();
        if (corrige != null) {
            AccordDefauts.reprendre(formulaire, accords.lire(corrige));
        }
        return formulaire;
    }

    /** The annulled fiche this one stands for; null when none does. */
    private static UUID corrige() {
        return Texte.uuid(parametre("corrige"));
    }

    @Override
    public String preparer() {
        String suite = super.preparer();
        return suite == null || corrige() == null ? suite : suite + "&corrige=" + corrige();
    }

    /** Stored; or, to be signed on the screen, turned to who signs once nothing else is missing. */
    public String enregistrer() {
        if (Support.ECRAN.name().equals(getFormulaire().getSupport())) {
            String suite = Messages.tenter(this::faireSigner);
            enregistrerBrouillon();
            return suite;
        }
        return soumettre(() -> {
            exigerTextesActuels();
            UUID fiche = accords.recueillir(getBrouillon(), getSur(), getFormulaire())
                    .getId();
            Messages.succes("accord.enregistre");
            return Redirection.vers("/accord/fiche", "id", fiche);
        });
    }

    private String faireSigner() {
        exigerTextesActuels();
        CookieConnexion.deposer(signatures.faireSigner(SIGNATURE, getBrouillon(), getSur(), getFormulaire()));
        return Redirection.vers(SIGNATURE, "brouillon", getBrouillon(), "sur", getSur());
    }

    private void exigerTextesActuels() {
        AccordDefauts.exigerTextesActuels(
                getFormulaire(), accords.finalites(getFamille()), AccordDefauts.majeur(getFamille()));
    }

    public Famille getFamille() {
        if (famille == null) {
            famille = accords.preparer(getSur());
        }
        return famille;
    }

    public List<SelectItem> getFratrie() {
        return AccordDefauts.enfants(getFamille())
                .map(e -> new SelectItem(e.getId().toString(), e.getPrenom() + " " + e.getNom()))
                .toList();
    }

    /** Who may sign today for this child, or the child itself once of age. */
    public List<SelectItem> getSignataires() {
        if (AccordDefauts.majeur(getFamille())) {
            return List.of(new SelectItem(AccordFormulaire.JEUNE, Messages.texte("accord.jeune")));
        }
        return getFamille().getAdultes().stream()
                .filter(Famille.Adulte::isSignataire)
                .map(a -> new SelectItem(
                        a.lien().getResponsable().getId().toString(),
                        a.lien().getResponsable().getNomComplet() + " — "
                                + Messages.libelle(a.lien().getNature())))
                .toList();
    }

    /** Whether somebody else must be sought. */
    public boolean isPlusieursTitulaires() {
        return getSignataires().size() > 1;
    }

    public List<SelectItem> getReponses() {
        return Stream.concat(
                        Choix.parmi(Reponse.class).stream(),
                        Stream.of(new SelectItem(ReponseSaisie.PAS_DEMANDE, Messages.texte("accord.pasDemande"))))
                .toList();
    }

    public List<SelectItem> getSupports() {
        return Choix.parmi(Support.class);
    }

    /** What may come of seeking somebody. */
    public List<SelectItem> getResultats() {
        return Choix.parmi(ResultatRecherche.class).stream()
                .filter(i -> !ResultatRecherche.SANS_OBJET.name().equals(i.getValue()))
                .toList();
    }
}
