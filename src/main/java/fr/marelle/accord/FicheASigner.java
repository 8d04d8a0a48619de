package fr.marelle.accord;

import fr.marelle.famille.Enfant;
import fr.marelle.famille.Responsable;
import fr.marelle.habilitation.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that is shown to who signs on the screen: nothing of what the team noted, nobody for whom this person does not answer.
 *
 * @param signataire null for the young adult
 * @param enfants those for whom this person answers, and whose authority is held
 * @param vu digest of all of this: what is signed is what was shown
 */
public record FicheASigner(
        Responsable signataire, List<Enfant> enfants, LocalDate le, Map<Finalite, Reponse> reponses, String vu) {

    /** One purpose as this person reads it, word for word, and the answer given. */
    public record Ligne(String libelle, String texte, Reponse reponse, Operation operation) {

        public boolean isAccord() {
            return reponse == Reponse.ACCORDE;
        }
    }

    /** Whether a young adult signs, for nobody else. */
    public boolean isMajeur() {
        return signataire == null;
    }

    /** What is asked, in the order of the form. */
    public List<Ligne> getLignes() {
        return reponses.entrySet().stream()
                .map(r -> new Ligne(
                        r.getKey().libelle(isMajeur()),
                        r.getKey().texte(isMajeur()),
                        r.getValue(),
                        r.getKey().getOperation()))
                .toList();
    }

    /** Who signs, by name. */
    public String getNom() {
        return isMajeur() ? enfants.get(0).getPrenom() + " " + enfants.get(0).getNom() : signataire.getNomComplet();
    }

    /** Whom to call to change one's mind; null when the PRE did not say. */
    public String getTelephone() {
        return enfants.get(0).getDossier().preAu(le).getTelephone();
    }
}
