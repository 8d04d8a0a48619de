package fr.marelle.tache;

import fr.marelle.habilitation.Droit;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.habilitation.UtilisateurCourant;
import fr.marelle.journal.Acte;
import fr.marelle.journal.Journal;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.IntrouvableException;
import fr.marelle.territoire.Pre;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says which rules ask for something in a PRE, and after how long. What each change replaced is in the journal. */
@Stateless
@RolesAllowed(Droit.TACHE_REGLER)
public class ReglageService {

    @Inject
    private TacheRepository repository;

    @Inject
    private Journal journal;

    @Inject
    private UtilisateurCourant utilisateur;

    /** The PRE one may set, by name. */
    public List<Pre> pres() {
        return repository.pres(utilisateur.perimetre(Droit.TACHE_REGLER).presEntiers());
    }

    /** What holds today in that PRE. */
    public ReglagesFormulaire formulaire(UUID preId) {
        exiger(preId);
        Map<Regle, ReglageTache> choisis = choisis(preId);
        ReglagesFormulaire formulaire = new ReglagesFormulaire();
        for (Regle regle : Regle.reglables()) {
            Reglage reglage = choisis.containsKey(regle) ? choisis.get(regle).getReglage() : regle.defaut();
            LigneReglage ligne = new LigneReglage();
            ligne.setRegle(regle.name());
            ligne.setActive(reglage.actif());
            ligne.setDelai(Integer.toString(reglage.delai()));
            formulaire.getLignes().add(ligne);
        }
        return formulaire;
    }

    /** Applies it from now on: what awaits is computed when it is looked at. */
    public void regler(UUID preId, ReglagesFormulaire saisi) {
        exiger(preId);
        Map<Regle, Reglage> voulus = lire(saisi);
        Map<Regle, ReglageTache> choisis = choisis(preId);
        voulus.forEach((regle, voulu) -> {
            ReglageTache choisi = choisis.get(regle);
            Reglage avant = choisi == null ? regle.defaut() : choisi.getReglage();
            if (avant.equals(voulu)) {
                return;
            }
            if (choisi == null) {
                repository.enregistrer(new ReglageTache(preId, regle, voulu));
            } else {
                choisi.regler(voulu);
            }
            journal.noterMotif(
                    Acte.MODIFICATION,
                    TacheSaisieService.OBJET,
                    null,
                    regle.name() + " : " + dire(avant) + " → " + dire(voulu));
        });
    }

    private static String dire(Reglage reglage) {
        return reglage.actif() ? reglage.delai() + " jours" : "éteinte";
    }

    private static Map<Regle, Reglage> lire(ReglagesFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        Map<Regle, Reglage> voulus = new EnumMap<>(Regle.class);
        for (int i = 0; i < saisi.getLignes().size(); i++) {
            LigneReglage ligne = saisi.getLignes().get(i);
            Regle regle = ligne.getModele();
            if (regle != null) {
                voulus.put(
                        regle, new Reglage(ligne.isActive(), delai(erreurs, "regles:" + i + ":delai", regle, ligne)));
            }
        }
        erreurs.lever();
        return voulus;
    }

    private static int delai(Erreurs erreurs, String champ, Regle regle, LigneReglage ligne) {
        if (!regle.isMesurable()) {
            return regle.defaut().delai();
        }
        erreurs.obligatoire(champ, ligne.getDelai(), 4);
        Integer lu = erreurs.nombre(champ, ligne.getDelai(), regle.getMin(), regle.getMax());
        return lu == null ? 0 : lu;
    }

    private Map<Regle, ReglageTache> choisis(UUID preId) {
        Map<Regle, ReglageTache> choisis = new HashMap<>();
        repository.reglages(preId).forEach(r -> choisis.put(r.getRegle(), r));
        return choisis;
    }

    private void exiger(UUID preId) {
        Perimetre perimetre = utilisateur.perimetre(Droit.TACHE_REGLER);
        if (preId == null || !perimetre.couvre(preId)) {
            throw new IntrouvableException();
        }
    }
}
