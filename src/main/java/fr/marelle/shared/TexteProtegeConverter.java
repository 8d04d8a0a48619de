package fr.marelle.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class TexteProtegeConverter implements AttributeConverter<TexteProtege, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(TexteProtege texte) {
        return texte == null ? null : texte.getScelle();
    }

    @Override
    public TexteProtege convertToEntityAttribute(byte[] colonne) {
        return colonne == null ? null : new TexteProtege(colonne);
    }
}
