package fr.marelle.consultation.web;

import fr.marelle.consultation.Consultation;
import fr.marelle.consultation.ConsultationService;
import fr.marelle.consultation.FiltreConsultation;
import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.shared.Horloge;
import fr.marelle.shared.Page;
import fr.marelle.shared.Texte;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who looked, in one's PRE; what is asked is in the address, by identifiers only. */
@Named
@RequestScoped
public class ConsultationListeView {

    @Inject
    private ConsultationService service;

    @Inject
    private UtilisateurCourant utilisateur;

    private String du;
    private String au;
    private String acte;
    private String personne;
    private int numero;
    private FiltreConsultation filtre;
    private Page<Consultation> page;

    /** What cannot be read of the address counts as not asked. */
    public void charger() {
        FiltreConsultation recent = FiltreConsultation.recent(LocalDate.now(Horloge.PARIS));
        filtre = new FiltreConsultation(
                jour(du, recent.du()),
                jour(au, recent.au()),
                Stream.of(Acte.values())
                        .filter(a -> a.name().equals(acte))
                        .findFirst()
                        .orElse(null),
                Texte.uuid(personne));
        page = service.lister(filtre, numero);
    }

    private static LocalDate jour(String saisi, LocalDate defaut) {
        try {
            return saisi == null || saisi.isBlank() ? defaut : Texte.date(saisi.strip());
        } catch (DateTimeException e) {
            return defaut;
        }
    }

    public List<Compte> getPersonnes() {
        return service.personnes();
    }

    public Acte[] getActes() {
        return Acte.values();
    }

    /** Whether the number of a file leads to it. */
    public boolean isSuivies() {
        return utilisateur.peut(Droit.CONSULTATION_SUIVRE);
    }

    public FiltreConsultation getFiltre() {
        return filtre;
    }

    public Page<Consultation> getPage() {
        return page;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getAu() {
        return au;
    }

    public void setAu(String au) {
        this.au = au;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }

    public String getPersonne() {
        return personne;
    }

    public void setPersonne(String personne) {
        this.personne = personne;
    }

    public int getNumero() {
        return numero;
    }

    public void setNumero(int numero) {
        this.numero = numero;
    }
}
