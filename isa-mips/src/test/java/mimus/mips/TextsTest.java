package mimus.mips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import mimus.error.UserError;
import mimus.insn.Assembler;
import mimus.insn.Disassembler;
import mimus.insn.Encoding;
import mimus.insn.InsnForm;
import mimus.isa.Target;
import mimus.isa.Targets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and their texts are the same thing said twice. */
final class TextsTest {
    private static final int WORDS = 100_000;
    private static final long SEED = 20;

    @ParameterizedTest
    @ValueSource(strings = {"mips", "mipsel", "mips64", "mips64el", "mipsn32"})
    void everyTextMakesItsWord(String name) {
        Target target = Targets.named(name);
        Assembler assembler = target.assembler();
        Disassembler disassembler = target.disassembler();
        List<InsnForm> forms = target.instructions().forms();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < WORDS; i++) {
            Encoding encoding = forms.get(random.nextInt(forms.size())).encoding();
            int word = random.nextInt() & ~encoding.mask() | encoding.match();
            long pc = random.nextInt() & ~3L;
            for (boolean pseudo : new boolean[] {false, true}) {
                InsnForm form = target.instructions().of(word, pseudo);
                if (form != null && form.kind() != InsnForm.Kind.SHOWN) {
                    String text = disassembler.text(word, pc, pseudo);
                    assertEquals(word, assembler.word(text, pc), text);
                }
            }
        }
    }

    /** Words from GNU as, texts from objdump, at address 0x400000. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27bdffd8 | addiu sp, sp, -40
            8fbf0024 | lw ra, 36(sp)
            1000ffff | beq zero, zero, 0x400000
            14430003 | bne v0, v1, 0x400010
            0c100004 | jal 0x400010
            0320f809 | jalr t9
            03e00408 | jr.hb ra
            3c1c0002 | lui gp, 0x2
            00000000 | sll zero, zero, 0x0
            00801025 | or v0, a0, zero
            00021023 | negu v0, v0
            7cc7f000 | ext a3, a2, 0x0, 0x1f
            7c62ef44 | ins v0, v1, 0x1d, 0x1
            00231102 | ror v0, v1, 0x4
            7c03e83b | rdhwr v1, $29
            7c03103b | rdhwr v1, hwr_cc
            0064001a | div zero, v1, a0
            016001f4 | teq t3, zero, 0x7
            0007000d | break 0x7
            cca40020 | pref 0x4, 32(a1)
            0000000f | sync
            70621020 | clz v0, v1
            """)
    void textsAreThoseOfObjdump(String word, String text) {
        Target target = Targets.named("mips");
        int value = Integer.parseUnsignedInt(word, 16);
        assertEquals(text, target.disassembler().text(value, 0x400000, false));
        assertEquals(word, "%08x".formatted(target.assembler().word(text, 0x400000)));
    }

    /** Words from GNU as. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00000000 | nop
            00801025 | move v0, a0
            2402fffb | li v0, -5
            3402ffff | li v0, 0xffff
            1000ffff | b 0x400000
            0411ffff | bal 0x400000
            10800003 | beqz a0, 0x400010
            54800003 | bnezl a0, 0x400010
            00601027 | not v0, v1
            0000040f | sync_mb
            27bdffd8 | ADDIU $29,$sp , -0x28
            03c0e825 | move sp,fp
            8c450004 | lw $5, 4 ( $v0 )
            00231102 | rotr v0, v1, 4
            7c03e83b | rdhwr $3,$29
            """)
    void otherWaysToWriteThemAreUnderstood(String word, String text) {
        assertEquals(word, "%08x".formatted(Targets.named("mips").assembler().word(text, 0x400000)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            addiu sp, sp, 40000   | imm cannot be 40000: from -32768 to 32767
            addiu sp, sp          | should be 'addiu rt, rs, imm'
            addiu sp, t10, 4      | 't10' is no general register
            addiu sp, sp, 4, 5    | '4, 5' is no number
            lw v0, 4              | should be 'lw rt, offset(base)'
            beq v0, v1, 0x400002  | in steps of 4
            beq v0, v1, 0x800000  | offset cannot be
            j 0x10000000          | is not in the region of 256 MiB from 0x0
            daddu v0, v0, v1      | unknown instruction 'daddu'
            ext v0, v1, 0, 33     | msbd cannot be 32: from 0 to 31
            sll v0, v1, 99999999999999999999 | has more than 64 bits
            """)
    void whatDoesNotAssembleSaysWhy(String text, String why) {
        UserError error = assertThrows(
                UserError.class, () -> Targets.named("mips").assembler().word(text, 0x400000));
        assertTrue(error.sentence().contains(why), error.sentence());
    }

    @ParameterizedTest
    @CsvSource({
        "mipsel, 0xffffffff80001000, 'b 0x80001000'",
        "mipsel, 0x80001000, 'b 0x80001000'",
        "mips64el, 0xffffffff80001000, 'b 0xffffffff80001000'",
        "mipsn32el, 0x80001000, 'b 0x80001000'"
    })
    void addressesHaveTheWidthOfTheAbi(String name, String pc, String text) {
        Target target = Targets.named(name);
        assertEquals(
                text, target.disassembler().text(0x1000ffff, Long.parseUnsignedLong(pc, 2, pc.length(), 16), true));
    }
}
