package fr.marelle.territoire;

import fr.marelle.habilitation.Droit;
import fr.marelle.shared.Erreurs;
import fr.marelle.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The territory on screen and by REST. */
@Stateless
public class TerritoireService {

    @Inject
    private TerritoireRepository repository;

    @Inject
    private Contours contours;

    @Inject
    private Clock horloge;

    @RolesAllowed(Droit.TERRITOIRE_LIRE)
    public List<PreLigne> pres() {
        return repository.lignesPre();
    }

    @RolesAllowed(Droit.TERRITOIRE_LIRE)
    public PreFiche pre(UUID id) {
        Pre pre = repository.pre(id);
        pre.getCommunes();
        return new PreFiche(
                pre,
                pre.reglage(LocalDate.now(horloge)),
                repository.quartiersDuPre(id, Generation.QN_2024),
                repository.etablissementsDuPre(id));
    }

    /** One page of the quartiers of a generation, with their communes. */
    @RolesAllowed(Droit.NOMENCLATURE_LIRE)
    public Page<Quartier> quartiers(int generation, int numero, int taille) {
        return repository.quartiers(Generation.verifier(generation), numero, taille);
    }

    /** Where a point lies; a home is never journalled nor logged. */
    @RolesAllowed(Droit.NOMENCLATURE_LIRE)
    public QuartierTrouve localiser(Double longitude, Double latitude, LocalDate date, Integer generation) {
        return contours.localiser(longitude, latitude, date == null ? LocalDate.now(horloge) : date, generation);
    }

    /** Stores a new version of the contours. */
    @RolesAllowed(Droit.TERRITOIRE_MODIFIER)
    public RapportContours importerContours(VersionContours version, Reader geoJson) {
        return contours.importer(version, geoJson);
    }

    /** The form of a PRE, filled with what holds today. */
    @RolesAllowed(Droit.TERRITOIRE_MODIFIER)
    public PreFormulaire formulaire(UUID id) {
        Pre pre = repository.pre(id);
        LocalDate jour = LocalDate.now(horloge);
        ReglagePre reglage = pre.reglage(jour);
        PreFormulaire formulaire = new PreFormulaire();
        formulaire.setVersion(String.valueOf(pre.getVersion()));
        formulaire.setNom(pre.getNom());
        formulaire.setStructurePorteuse(pre.getStructurePorteuse());
        formulaire.setTypeStructure(pre.getTypeStructure().name());
        formulaire.setAdresse(pre.getAdresse());
        formulaire.setTelephone(pre.getTelephone());
        formulaire.setContactDpd(pre.getContactDpd());
        formulaire.setDu(jour.toString());
        formulaire.setEpsMode(reglage.getEpsMode().name());
        formulaire.setDelaiRatificationJours(String.valueOf(reglage.getDelaiRatificationJours()));
        return formulaire;
    }

    /** Describes a PRE, and gives it settings from a day on. */
    @RolesAllowed(Droit.TERRITOIRE_MODIFIER)
    public void modifier(UUID id, PreFormulaire saisi) {
        Erreurs erreurs = new Erreurs();
        String nom = erreurs.obligatoire("nom", saisi.getNom(), Erreurs.TEXTE_COURT);
        String structure = erreurs.obligatoire("structurePorteuse", saisi.getStructurePorteuse(), Erreurs.TEXTE_COURT);
        TypeStructure type = erreurs.choix("typeStructure", TypeStructure.class, saisi.getTypeStructure());
        Contacts contacts = Contacts.lire(saisi, erreurs);
        LocalDate du = erreurs.dateObligatoire("du", saisi.getDu());
        EpsMode mode = erreurs.choix("epsMode", EpsMode.class, saisi.getEpsMode());
        Integer delai = delai(saisi.getDelaiRatificationJours(), erreurs);
        erreurs.lever();
        Pre pre = repository.pre(id);
        pre.verifierVersion(saisi.getVersion());
        pre.decrire(nom, structure, type);
        pre.joindre(contacts.adresse(), contacts.telephone(), contacts.dpd());
        if (!pre.applique(du, mode, delai)) {
            pre.regler(du, mode, delai);
        }
        repository.marquerModifie(pre);
    }

    private static Integer delai(String saisi, Erreurs erreurs) {
        Integer delai = erreurs.nombre("delaiRatificationJours", saisi, 1, 365);
        erreurs.exiger(saisi != null && !saisi.isBlank(), "delaiRatificationJours", "commun.obligatoire");
        return delai;
    }

    /** What families are told of a PRE; each may be null. */
    private record Contacts(String adresse, String telephone, String dpd) {

        static Contacts lire(PreFormulaire saisi, Erreurs erreurs) {
            return new Contacts(
                    erreurs.facultatif("adresse", saisi.getAdresse(), 200),
                    erreurs.facultatif("telephone", saisi.getTelephone(), 30),
                    erreurs.facultatif("contactDpd", saisi.getContactDpd(), 200));
        }
    }
}
