package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.CompteService;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** All accounts. */
@Named
@RequestScoped
public class CompteListeView {

    @Inject
    private CompteService comptes;

    private int numero = 1;
    private Page<Compte> page;

    public void charger() {
        page = comptes.lister(numero);
    }

    /** Labels of the roles of an account that are not ended. */
    public String roles(Compte compte) {
        return compte.getHabilitations().stream()
                .filter(h -> h.getAu() == null)
                .map(h -> h.getRole().getLibelle())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public Page<Compte> getPage() {
        return page;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
