package mimus.cli;

import java.util.Locale;
import mimus.translate.Translation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is translated, by name. */
final class TranslationConverter implements ITypeConverter<Translation> {
    @Override
    public Translation convert(String text) {
        for (Translation translation : Translation.values()) {
            if (translation.name().equalsIgnoreCase(text)) {
                return translation;
            }
        }
        throw new TypeConversionException("'" + text.toLowerCase(Locale.ROOT) + "' is none of auto, always, off");
    }
}
