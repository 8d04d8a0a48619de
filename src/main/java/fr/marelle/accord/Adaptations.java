package fr.marelle.accord;

import fr.marelle.accord.Finalites.FinaliteAdaptee;
import fr.marelle.shared.BusinessRuleException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Makes the editions of a PRE, one after the other, and none over one its author had not seen. */
@Dependent
class Adaptations {

    @Inject
    private AccordRepository accords;

    @Inject
    private Event<FinaliteAdaptee> adaptations;

    /** The edition that PRE has in force this instant. */
    Finalite actuelle(String code, UUID preId) {
        return Editions.enVigueur(accords.editions(code), preId).get(0);
    }

    /**
     * A new edition, while no other can be made of the same purpose.
     *
     * @param vue identifier of the edition in force that its author saw
     * @return false when that draft had already made its edition
     * @throws BusinessRuleException when another one is in force
     */
    boolean adapter(UUID id, Finalite avant, FinaliteLue lue, String vue) {
        List<Finalite> editions = accords.retenirEditions(avant.getCode());
        if (editions.stream().anyMatch(f -> f.getId().equals(id))) {
            return false;
        }
        Finalite actuelle = Editions.enVigueur(editions, lue.pre()).get(0);
        if (!actuelle.getId().toString().equals(vue)) {
            throw new BusinessRuleException("pre", "accord.finaliteChangee", actuelle.getEdition());
        }
        accords.enregistrer(avant.adapter(id, Editions.prochaine(editions, avant.getCode()), lue));
        adaptations.fire(new FinaliteAdaptee(id));
        return true;
    }
}
