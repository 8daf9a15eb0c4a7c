package mimus.linux.call;

import java.util.ArrayList;
import java.util.List;
import mimus.error.UserError;
import mimus.image.Bytes;
import mimus.image.Program;
import mimus.image.Script;
import mimus.linux.fs.FileBytes;
import mimus.linux.fs.FileType;
import mimus.linux.fs.OpenFile;
import mimus.linux.fs.OpenFlags;
import mimus.linux.fs.Place;
import mimus.linux.fs.ProcessFiles;
import mimus.linux.kernel.Errno;
import mimus.linux.kernel.Loader;
import mimus.linux.kernel.Process;
import mimus.linux.kernel.Task;

/** Replaces the program of a process, whatever processor the new one is for. */
public final class Execution {
    private static final int MOST_SCRIPTS = 5;
    private static final int EXECUTE = 1;

    private final Task task;
    private final List<FileBytes> opened = new ArrayList<>();

    public Execution(Task task) {
        this.task = task;
    }

    /**
     * Runs a program in place of this one.
     *
     * @throws mimus.linux.kernel.SyscallFailure if it cannot be run; nothing has changed then
     */
    public void run(String path, List<String> arguments, List<String> environment) {
        try {
            replace(path, arguments, environment);
        } finally {
            opened.forEach(FileBytes::close);
        }
    }

    private void replace(String path, List<String> arguments, List<String> environment) {
        Process process = task.process();
        List<String> args = new ArrayList<>(arguments);
        String file = path;
        Place place = find(file);
        Bytes bytes = open(place);
        Program program = read(bytes);
        for (int depth = 0; program instanceof Script script; depth++) {
            if (depth == MOST_SCRIPTS) {
                throw Errno.ELOOP.failure();
            }
            List<String> rest = args.isEmpty() ? List.of() : args.subList(1, args.size());
            List<String> all = new ArrayList<>(List.of(script.interpreter()));
            script.argument().ifPresent(all::add);
            all.add(file);
            all.addAll(rest);
            args = all;
            file = script.interpreter();
            place = find(file);
            bytes = open(place);
            program = read(bytes);
        }
        try {
            String name = place.path(ProcessFiles.of(process).standpoint().root());
            process.kernel().loader().replace(task, new Loader.Request(bytes, this::bytes, name, args, environment));
        } catch (UserError unusable) {
            throw Errno.ENOEXEC.failure();
        }
    }

    private Place find(String path) {
        Place place = ProcessFiles.of(task.process()).standpoint().find(path);
        if (place.inode().type() != FileType.REGULAR || !place.inode().allows(EXECUTE)) {
            throw Errno.EACCES.failure();
        }
        return place;
    }

    private static Program read(Bytes bytes) {
        try {
            return Program.read(bytes);
        } catch (UserError unusable) {
            throw Errno.ENOEXEC.failure();
        }
    }

    private Bytes bytes(String path) {
        return open(ProcessFiles.of(task.process()).standpoint().find(path));
    }

    private Bytes open(Place place) {
        OpenFile file = place.inode().open(place, OpenFlags.READ_ONLY);
        FileBytes bytes = new FileBytes(file);
        opened.add(bytes);
        return bytes;
    }
}
