package mimus.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mimus.error.UserError;
import org.junit.jupiter.api.function.Executable;

/** What tests expect of the sentences of this package. */
final class Sentences {
    private Sentences() {}

    static void assertRefused(String sentence, Executable action) {
        UserError error = assertThrows(UserError.class, action);
        assertEquals(sentence, error.sentence());
        assertSentence(error);
    }

    /** One line that begins with a name and a colon, ends without a full stop, and has no second sentence. */
    static void assertSentence(UserError error) {
        String sentence = error.sentence();
        assertTrue(
                sentence.matches("[^:]+: .*[^.\\s]") && !sentence.contains(". "), () -> "not a sentence: " + sentence);
    }
}
