package fr.marelle.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Lets pages read a record's components by name; Expression Language 5 reads getters only, 6 does this itself. */
public class RecordELResolver extends ELResolver {

    @Override
    public Object getValue(ELContext contexte, Object base, Object nom) {
        Optional<RecordComponent> composante = composante(base, nom);
        if (composante.isEmpty()) {
            return null;
        }
        contexte.setPropertyResolved(base, nom);
        try {
            return composante.get().getAccessor().invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext contexte, Object base, Object nom) {
        return null;
    }

    @Override
    public void setValue(ELContext contexte, Object base, Object nom, Object valeur) {
        // a record never changes: left to the resolvers that refuse
    }

    @Override
    public boolean isReadOnly(ELContext contexte, Object base, Object nom) {
        return composante(base, nom).isPresent();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext contexte, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<RecordComponent> composante(Object base, Object nom) {
        if (!(base instanceof Record)) {
            return Optional.empty();
        }
        return Arrays.stream(base.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(nom))
                .findFirst();
    }
}
