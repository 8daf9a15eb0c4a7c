package mimus.mips;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import mimus.cpu.Cpu;
import mimus.cpu.Env;
import mimus.cpu.Register;
import mimus.cpu.Schema;
import mimus.cpu.SchemaText;
import mimus.cpu.Snapshot;
import mimus.embedding.Emulator;
import mimus.error.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows P13 and P15: the layout of a snapshot is made from the registers themselves, and others can rely on it. */
final class SchemaTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "mips64"})
    void aSnapshotGivesTheStateBack(String architecture) {
        try (Emulator emulator = Emulator.of(architecture)) {
            check(architecture, emulator.cpu());
        }
    }

    private static <E extends Env> void check(String architecture, Cpu<E> cpu) {
        Schema<E> schema = new Schema<>(architecture, cpu.registers());
        fill(cpu);
        byte[] snapshot = Snapshot.write(schema, cpu.env());
        for (Register<E> register : cpu.registers().all()) {
            if (register.isWritable()) {
                register.write(cpu.env(), 0);
            }
        }
        Snapshot.read(schema, cpu.env(), snapshot);
        assertArrayEquals(snapshot, Snapshot.write(schema, cpu.env()));
    }

    private static <E extends Env> void fill(Cpu<E> cpu) {
        Random random = new Random(7);
        for (Register<E> register : cpu.registers().all()) {
            if (register.isWritable()) {
                register.write(cpu.env(), random.nextLong());
            }
        }
    }

    @Test
    void whatIsNoSnapshotIsRefused() {
        try (Emulator emulator = Emulator.of("mipsel");
                Emulator other = Emulator.of("mips64el")) {
            byte[] snapshot = snapshot("mipsel", emulator.cpu());
            assertThrows(UserError.class, () -> restore("mipsel", emulator.cpu(), new byte[10]));
            assertThrows(UserError.class, () -> restore("mips64el", other.cpu(), snapshot));
            snapshot[8]++;
            assertThrows(UserError.class, () -> restore("mipsel", emulator.cpu(), snapshot));
        }
    }

    private static <E extends Env> byte[] snapshot(String architecture, Cpu<E> cpu) {
        return Snapshot.write(new Schema<>(architecture, cpu.registers()), cpu.env());
    }

    private static <E extends Env> void restore(String architecture, Cpu<E> cpu, byte[] snapshot) {
        Snapshot.read(new Schema<>(architecture, cpu.registers()), cpu.env(), snapshot);
    }

    /** A C program made from the schema prints every register of a snapshot file; the values are ours. */
    @ParameterizedTest
    @ValueSource(strings = {"mipsel", "mips64"})
    void aCompilerAgreesOnTheOffsets(String architecture) throws IOException, InterruptedException {
        try (Emulator emulator = Emulator.of(architecture)) {
            readByC(architecture, emulator.cpu());
        }
    }

    private <E extends Env> void readByC(String architecture, Cpu<E> cpu) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/cc")), "no C compiler here");
        Schema<E> schema = new Schema<>(architecture, cpu.registers());
        fill(cpu);
        Path file = Files.write(directory.resolve("state"), Snapshot.write(schema, cpu.env()));
        StringBuilder program = new StringBuilder("#include <stddef.h>\n#include <stdio.h>\n");
        program.append(SchemaText.c(schema)).append("int main(int n, char **a) {\n");
        program.append("struct { struct mimus_snapshot_header h; struct mimus_" + architecture + " s; } f;\n");
        program.append("FILE *in = fopen(a[1], \"rb\"); if (fread(&f, sizeof f, 1, in) != 1) return 1;\n");
        StringBuilder expected = new StringBuilder();
        for (Schema.Entry<E> entry : schema.entries()) {
            if (!entry.isView()) {
                program.append("printf(\"%s %%zu %%llx\\n\", offsetof(struct mimus_%s, %s), (long long) f.s.%s);\n"
                        .formatted(entry.identifier(), architecture, entry.identifier(), entry.identifier()));
                expected.append("%s %d %x\n"
                        .formatted(
                                entry.identifier(),
                                entry.offset(),
                                entry.register().read(cpu.env())));
            }
        }
        Path source = Files.writeString(directory.resolve("read.c"), program.append("return 0; }\n"));
        assertEquals(
                0,
                run("/usr/bin/cc", "-o", directory.resolve("read").toString(), source.toString())
                        .exit());
        Result result = run(directory.resolve("read").toString(), file.toString());
        assertEquals(expected.toString(), result.output());
    }

    private record Result(int exit, String output) {}

    private static Result run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
