package fr.marelle.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets pages read a record's components by name; Expression Language 5 reads getters only, 6 does this itself. */
public class RecordELResolver extends ELResolver {

    /** By name; asked for at each cell of each table. */
    private static final ClassValue<Map<String, Method>> ACCESSEURS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    @Override
    public Object getValue(ELContext contexte, Object base, Object nom) {
        Method accesseur = accesseur(base, nom);
        if (accesseur == null) {
            return null;
        }
        contexte.setPropertyResolved(base, nom);
        try {
            return accesseur.invoke(base);
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
        return accesseur(base, nom) != null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext contexte, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method accesseur(Object base, Object nom) {
        return base instanceof Record ? ACCESSEURS.get(base.getClass()).get(nom) : null;
    }
}
