package mimus.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UserErrorTest {
    @Test
    void keepsThePlainSentence() {
        assertEquals("größe 5: no such file", new UserError("größe 5: no such file").sentence());
    }

    @Test
    void formatsInTheRootLocale() {
        assertEquals("1.5 of 0xff", UserError.of("%.1f of 0x%x", 1.5, 255).sentence());
    }

    @Test
    void showsControlCharactersEscaped() {
        assertEquals("a\\x0ab\\x1b[31mc\\u{202e}d", new UserError("a\nb\033[31mc\u202ed").sentence());
    }

    @Test
    void keepsCharactersBeyondTheFirstPlane() {
        assertEquals("a\ud83d\ude00b\\u{d83d}", UserError.printable("a\ud83d\ude00b\ud83d"));
    }

    @Test
    void refusesToSayNothing() {
        assertThrows(IllegalArgumentException.class, () -> new UserError(" "));
    }

    @Property(tries = 300)
    void isAlwaysOneLine(@ForAll String text) {
        String sentence = new UserError("x" + text).sentence();
        assertFalse(sentence.chars().anyMatch(Character::isISOControl));
        assertEquals(1, sentence.lines().count());
    }
}
