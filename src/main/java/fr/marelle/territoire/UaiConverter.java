package fr.marelle.territoire;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A UAI is stored as its eight characters. */
@Converter(autoApply = true)
public class UaiConverter implements AttributeConverter<Uai, String> {

    @Override
    public String convertToDatabaseColumn(Uai uai) {
        return uai == null ? null : uai.valeur();
    }

    @Override
    public Uai convertToEntityAttribute(String colonne) {
        return colonne == null ? null : new Uai(colonne);
    }
}
