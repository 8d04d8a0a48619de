package fr.marelle.consultation;

import fr.marelle.habilitation.Compte;
import fr.marelle.habilitation.Perimetre;
import fr.marelle.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the journal; every query carries who may read it. */
@Dependent
class ConsultationRepository {

    private static final String LIGNE = "select new fr.marelle.consultation.Consultation(j.le, j.acte, j.objet, c.nom,"
            + " d.id, d.numero, j.motif) from Detail j left join Compte c on c.id = j.compteId"
            + " left join Dossier d on d.id = j.dossierId where ";

    private static final String PERIODE = "j.le >= :debut and j.le < :fin";

    private static final String SANS_EXCLUSION = " and (j.dossierId is null or not exists (select x.id from Exclusion x"
            + " where x.dossier.id = j.dossierId and x.compteId = :moi and x.du <= :jour"
            + " and (x.au is null or x.au > :jour)))";

    /** What is done with a document on health is told to who did it, and to the data-protection officer. */
    private static final String SANS_SANTE = " and (j.objet <> 'sante' or j.dossierId is null or j.compteId = :moi)";

    private static final String DU_DOSSIER =
            "j.dossierId = :id and (j.objet <> 'signalement' or exists (select r.id from"
                    + " Rattachement r where r.dossier.id = :id and r.pre.id in :entiers and r.du <= :jour"
                    + " and (r.au is null or r.au > :jour)) and not exists (select s.id from Signalement s where"
                    + " s.dossier.id = :id and s.preId is not null))" + SANS_SANTE
                    // of a file that came from another PRE: what was done there is told there
                    + " and not exists (select a.id from Rattachement a where a.dossier.id = :id and a.au <= :jour"
                    + " and a.au > j.le)";

    /** Each PRE its own time: what was done with a file while it held it. A danger it did not report is none of its affair. */
    private static final String FICHIERS =
            "(exists (select r.id from Rattachement r where r.dossier.id = j.dossierId and r.pre.id in :pres"
                    + " and r.du <= :jour and (r.au is null or r.au > :jour)) and not exists (select a.id from Rattachement a"
                    + " where a.dossier.id = j.dossierId and a.pre.id not in :pres and a.au <= :jour and a.au > j.le)"
                    + " or exists (select p.id from Rattachement p where p.dossier.id = j.dossierId and p.pre.id in :pres"
                    + " and p.au > j.le)) and (j.objet <> 'signalement' or not exists (select s.id from Signalement s"
                    + " where s.dossier.id = j.dossierId and s.preId is not null and s.preId not in :pres))";

    /** Whose own acts belong to a PRE: everybody who ever had a role in it. */
    private static final String GENS = "j.compteId in (select h.compte.id from Habilitation h where h.preId in :pres)";

    @PersistenceContext
    private EntityManager em;

    /** Number of a file within reach; first name, name and identifier of its child, null before there is one. */
    List<Object[]> titre(Perimetre perimetre, UUID dossierId) {
        TypedQuery<Object[]> requete = em.createQuery(
                "select d.numero, e.prenom, e.nom, e.id from Dossier d left join Enfant e on e.dossier = d where d.id = :id and "
                        + perimetre.filtre("d"),
                Object[].class);
        return perimetre.appliquer(requete.setParameter("id", dossierId)).getResultList();
    }

    /**
     * Of a file already known to be within reach, latest first.
     *
     * @param protection who may know that a danger was reported: nobody else is told, not even by a line of the journal
     */
    Page<Consultation> duDossier(UUID dossierId, Perimetre protection, int numero) {
        TypedQuery<Consultation> requete =
                em.createQuery(LIGNE + DU_DOSSIER + " order by j.le desc, j.id", Consultation.class);
        TypedQuery<UUID> compte = em.createQuery("select j.id from Detail j where " + DU_DOSSIER, UUID.class);
        for (TypedQuery<?> question : List.of(requete, compte)) {
            question.setParameter("id", dossierId)
                    .setParameter("entiers", protection.presEntiers())
                    .setParameter("moi", protection.compteId())
                    .setParameter("jour", protection.jour());
        }
        return Page.lire(requete, numero, Page.ECRAN, () -> Page.plafonner(compte));
    }

    /**
     * Of those PRE: on their files, and, without a file, by their people; nothing of a file one is barred from.
     *
     * @param pres null for everything
     */
    Page<Consultation> page(Perimetre lecteur, Set<UUID> pres, FiltreConsultation filtre, int numero) {
        String condition = PERIODE
                + (filtre.acte() == null ? "" : " and j.acte = :acte")
                + (filtre.compteId() == null ? "" : " and j.compteId = :compte")
                + (pres == null ? "" : " and (" + FICHIERS + " or (j.dossierId is null and " + GENS + "))")
                + SANS_EXCLUSION
                + (lecteur.entier() ? SANS_SANTE : "");
        TypedQuery<Consultation> requete =
                em.createQuery(LIGNE + condition + " order by j.le desc, j.id", Consultation.class);
        TypedQuery<UUID> compte = em.createQuery("select j.id from Detail j where " + condition, UUID.class);
        lier(requete, lecteur, pres, filtre);
        return Page.lire(requete, numero, Page.ECRAN, () -> Page.plafonner(lier(compte, lecteur, pres, filtre)));
    }

    private static <T> TypedQuery<T> lier(
            TypedQuery<T> requete, Perimetre lecteur, Set<UUID> pres, FiltreConsultation filtre) {
        requete.setParameter("moi", lecteur.compteId()).setParameter("jour", lecteur.jour());
        requete.setParameter("debut", filtre.debut()).setParameter("fin", filtre.fin());
        if (filtre.acte() != null) {
            requete.setParameter("acte", filtre.acte());
        }
        if (filtre.compteId() != null) {
            requete.setParameter("compte", filtre.compteId());
        }
        if (pres != null) {
            requete.setParameter("pres", pres);
        }
        return requete;
    }

    /** People whose acts may be asked for, by name. */
    List<Compte> personnes(Set<UUID> pres) {
        String condition =
                pres == null ? "" : " where c.id in (select h.compte.id from Habilitation h where h.preId in :pres)";
        TypedQuery<Compte> requete =
                em.createQuery("select c from Compte c" + condition + " order by c.nom", Compte.class);
        return (pres == null ? requete : requete.setParameter("pres", pres)).getResultList();
    }
}
