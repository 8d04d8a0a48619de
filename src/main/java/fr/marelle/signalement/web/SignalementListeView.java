package fr.marelle.signalement.web;

import fr.marelle.shared.Page;
import fr.marelle.shared.web.Messages;
import fr.marelle.shared.web.Redirection;
import fr.marelle.signalement.NumeroFormulaire;
import fr.marelle.signalement.SignalementLu;
import fr.marelle.signalement.SignalementService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Dangers reported, and the way to report one more of a file one knows by its number. */
@Named
@RequestScoped
public class SignalementListeView {

    @Inject
    private SignalementService service;

    private final NumeroFormulaire formulaire = new NumeroFormulaire();
    private int numero = 1;
    private Page<SignalementLu> page;

    public void charger() {
        page = service.lister(numero);
    }

    public String ecrire() {
        return Messages.tenter(() -> Redirection.vers("/signalement/saisie", "sur", service.chercher(formulaire)));
    }

    public NumeroFormulaire getFormulaire() {
        return formulaire;
    }

    public Page<SignalementLu> getPage() {
        return page;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
