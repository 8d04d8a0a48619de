package fr.marelle.parcours.web;

import fr.marelle.brouillon.web.SaisieView;
import fr.marelle.habilitation.Compartiment;
import fr.marelle.parcours.Destinataires;
import fr.marelle.parcours.EnfantNote;
import fr.marelle.parcours.NoteChoixService;
import fr.marelle.parcours.NoteFormulaire;
import fr.marelle.parcours.NoteService;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.shared.Texte;
import fr.marelle.shared.web.Choix;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The quick note. First for whom ({@link ParcoursProposesView}), then the note itself. The child is read from the request,
 * because the fields of its brothers and sisters are needed before the form is.
 */
@Named
@RequestScoped
public class ParcoursNoteView extends SaisieView<NoteFormulaire> {

    @Inject
    private NoteChoixService choix;

    @Inject
    private NoteService service;

    private boolean choisi;
    private UUID pour;
    private Destinataires destinataires;

    public ParcoursNoteView() {
        super(NoteFormulaire.class, "/parcours/note");
    }

    @Override
    protected NoteFormulaire vide(UUID sur) {
        NoteFormulaire formulaire = new NoteFormulaire();
        formulaire.setCompartiment(Compartiment.PARTAGE.name());
        formulaire.setJour(LocalDate.now(Horloge.PARIS).toString());
        return formulaire;
    }

    /** A new note about a child out of reach is not found; one that was begun keeps its text whatever became of the file. */
    @Override
    public String preparer() {
        if (getSur() != null && super.getFormulaire().getDossier() == null && isHorsPortee()) {
            throw new IntrouvableException();
        }
        return super.preparer();
    }

    /** Stores it. */
    public String enregistrer() {
        return soumettre(() -> {
            int dossiers = service.noter(getBrouillon(), getFormulaire());
            Messages.succes("parcours.noteEnregistree", dossiers);
            return Redirection.vers(
                    "/parcours/suivi", "id", getFormulaire().getEnfants().get(0));
        });
    }

    /** It was another child: the text is kept. */
    public void changer() {
        getFormulaire();
        pour = null;
        destinataires = null;
        enregistrerBrouillon();
    }

    /** The child it is about, as the request says; on arrival that of the draft, or of the page one comes from. */
    public UUID getPour() {
        if (!choisi) {
            choisi = true;
            pour = Texte.uuid(parametre("pour"));
            if (pour == null && !FacesContext.getCurrentInstance().isPostback()) {
                UUID repris = Texte.uuid(super.getFormulaire().getDossier());
                pour = repris == null ? getSur() : repris;
            }
        }
        return pour;
    }

    @Override
    public NoteFormulaire getFormulaire() {
        NoteFormulaire formulaire = super.getFormulaire();
        formulaire.viser(getPour() == null ? null : getPour().toString());
        formulaire.proposer(
                getDestinataires().enfants().stream().map(EnfantNote::getCle).toList());
        return formulaire;
    }

    public Destinataires getDestinataires() {
        if (destinataires == null) {
            destinataires = getPour() == null ? Destinataires.AUCUN : choix.destinataires(getPour());
        }
        return destinataires;
    }

    /** Whether somebody is chosen whose file may not be written in, whyever. */
    public boolean isHorsPortee() {
        return getPour() != null && getDestinataires().enfants().isEmpty();
    }

    /** Those within reach; and whoever was ticked and no longer is, without a name. */
    public List<SelectItem> getEnfants() {
        List<String> connus = getFormulaire().getFamille();
        Stream<SelectItem> perdus = Stream.concat(getFormulaire().getEnfants().stream(), coches())
                .filter(cle -> !connus.contains(cle))
                .distinct()
                .map(cle -> new SelectItem(cle, Messages.texte("parcours.enfantPerdu")));
        return Stream.concat(
                        getDestinataires().enfants().stream().map(e -> new SelectItem(e.getCle(), e.getNomComplet())),
                        perdus)
                .toList();
    }

    /** What is ticked on the page that is sent. */
    private static Stream<String> coches() {
        String[] coches = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("saisie:enfants");
        return coches == null ? Stream.of() : Stream.of(coches);
    }

    public List<SelectItem> getCompartiments() {
        return Choix.parmi(getDestinataires().lecteurs());
    }
}
