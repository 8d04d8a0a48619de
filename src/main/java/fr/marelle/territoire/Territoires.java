package fr.marelle.territoire;

import fr.marelle.shared.BaseEntity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reference data for the other features, inside their transaction. Nothing here is anybody's secret. */
@Dependent
public class Territoires {

    @Inject
    private TerritoireRepository repository;

    /** Stores a new commune, quartier, PRE or school. */
    public <E extends BaseEntity> E enregistrer(E entite) {
        repository.enregistrer(entite);
        return entite;
    }

    /** By code. */
    public List<Pre> pres() {
        return repository.pres();
    }

    /** @throws fr.marelle.shared.IntrouvableException when there is none */
    public Pre pre(UUID id) {
        return repository.pre(id);
    }

    /** By name. */
    public List<Commune> communes() {
        return repository.communes();
    }

    /** By code; {@code generation} is 2014 or 2024. */
    public List<Quartier> quartiers(int generation) {
        return repository.quartiers(generation);
    }

    /** With their communes; unknown codes are left out. */
    public List<Quartier> quartiers(List<String> codes) {
        return codes.isEmpty() ? List.of() : repository.parCodes(codes);
    }

    /** By name, with commune and PRE. */
    public List<Etablissement> etablissements() {
        return repository.etablissements();
    }

    /** With commune; those that one PRE works with. */
    public List<Etablissement> etablissementsDuPre(UUID pre) {
        return repository.etablissementsDuPre(pre);
    }

    /** With commune and PRE. */
    public Optional<Etablissement> etablissement(UUID id) {
        return repository.etablissement(id);
    }

    /** With commune and PRE. */
    public Optional<Etablissement> etablissement(Uai uai) {
        return repository.etablissement(uai);
    }
}
