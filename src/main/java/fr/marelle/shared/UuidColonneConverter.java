package fr.marelle.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Identifiers that may be absent: EclipseLink 4.0.7 fails on a null one. Keys themselves need no converter. */
@Converter(autoApply = true)
public class UuidColonneConverter implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public UUID convertToEntityAttribute(Object colonne) {
        return colonne == null ? null : UUID.fromString(colonne.toString());
    }
}
