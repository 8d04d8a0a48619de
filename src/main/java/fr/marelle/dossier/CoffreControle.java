package fr.marelle.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.util.List;

/** Checks at start that the master key is there and is the one the database was sealed with. */
@Dependent
public class CoffreControle {

    private static final String LIEU = "controle.temoin|1";
    private static final byte[] TEMOIN = "marelle".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CleMaitresse maitresse;

    /** @return the French sentence that says what is wrong; null when all is well */
    public String verifier() throws IOException {
        List<?> temoins =
                em.createNativeQuery("SELECT temoin FROM marelle_cles.controle").getResultList();
        if (!maitresse.charger(temoins.isEmpty())) {
            return "la clé maîtresse est absente ou illisible (" + maitresse.fichier()
                    + ") : remettez celle de cette base.";
        }
        if (maitresse.tropOuverte()) {
            return "la clé maîtresse (" + maitresse.fichier() + ") doit avoir les droits 0600.";
        }
        if (temoins.isEmpty()) {
            em.createNativeQuery("INSERT INTO marelle_cles.controle (id, temoin) VALUES (1, ?)")
                    .setParameter(1, maitresse.sceller(LIEU, TEMOIN))
                    .executeUpdate();
            return null;
        }
        try {
            maitresse.ouvrir(LIEU, (byte[]) temoins.get(0));
            return null;
        } catch (IllegalStateException e) {
            return "la clé maîtresse (" + maitresse.fichier() + ") n’est pas celle de cette base.";
        }
    }
}
