package fr.marelle.accord;

import fr.marelle.famille.Famille;
import fr.marelle.habilitation.Operation;
import fr.marelle.habilitation.OuverturesSante;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The purposes in force. Only a migration changes them, so they are read once. */
@ApplicationScoped
public class Finalites {

    @Inject
    private AccordRepository accords;

    @Inject
    private OuverturesSante ouvertures;

    private volatile List<Finalite> lues;

    /** In the order of the form, each in its latest edition. */
    public List<Finalite> toutes() {
        if (lues == null) {
            lues = List.copyOf(accords.finalites());
        }
        return lues;
    }

    /** Those a family may be asked: health only where the compartment of its PRE is open. */
    List<Finalite> demandees(Famille famille) {
        UUID pre = famille.enfant().getDossier().preAu(famille.jour()).getId();
        boolean sante = ouvertures.ouverte(pre, famille.jour());
        return toutes().stream()
                .filter(f -> sante || f.getOperation() != Operation.PARTAGER_SANTE)
                .toList();
    }
}
