package mimus.insn.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypeException;
import javax.tools.Diagnostic;
import mimus.insn.Alias;
import mimus.insn.Encoding;
import mimus.insn.Insn;
import mimus.insn.InsnSet;
import mimus.insn.Missing;

/** Turns the {@link Insn} methods of an {@link InsnSet} package into one class, or into errors at the methods. */
@SupportedAnnotationTypes("mimus.insn.*")
public final class InsnProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> packages = new LinkedHashSet<>(round.getElementsAnnotatedWith(InsnSet.class));
        packages.addAll(round.getElementsAnnotatedWith(InsnSet.All.class));
        for (Element pkg : packages) {
            InsnSet[] sets = pkg.getAnnotationsByType(InsnSet.class);
            for (InsnSet set : sets) {
                generate((PackageElement) pkg, set, set == sets[0]);
            }
        }
        return false; // other processors read other annotations of these packages
    }

    /** @param first whether declarations that name no set belong to this one */
    private void generate(PackageElement pkg, InsnSet set, boolean first) {
        List<Declaration> declarations = collect(pkg, set.name(), first);
        refuseOverlaps(declarations, set.prefix());
        String source = new SetWriter(pkg.toString(), set, env(set), declarations).source();
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile(pkg + "." + set.name(), pkg)
                .openWriter()) {
            out.write(source);
        } catch (IOException e) {
            error("cannot write " + set.name() + ": " + e.getMessage(), pkg);
        }
    }

    private static String env(InsnSet set) {
        try {
            return set.env().getName();
        } catch (MirroredTypeException e) {
            return e.getTypeMirror().toString();
        }
    }

    private List<Declaration> collect(PackageElement pkg, String set, boolean first) {
        List<Declaration> declarations = new ArrayList<>();
        List<Element> types = new ArrayList<>(pkg.getEnclosedElements());
        types.sort(Comparator.comparing(type -> type.getSimpleName().toString())); // not as the compiler found them
        for (Element type : types) {
            for (Element member : type.getEnclosedElements()) {
                if (member.getKind() == ElementKind.METHOD) {
                    collect((ExecutableElement) member, set, first, declarations);
                }
            }
        }
        if (first) {
            collectMissing(pkg, declarations);
            types.forEach(type -> collectMissing(type, declarations));
        }
        return declarations;
    }

    private void collectMissing(Element on, List<Declaration> declarations) {
        for (Missing missing : on.getAnnotationsByType(Missing.class)) {
            try {
                declarations.add(Declaration.of(on, missing));
            } catch (IllegalArgumentException e) {
                error(missing.value() + ": " + e.getMessage(), on);
            }
        }
    }

    private void collect(ExecutableElement method, String set, boolean first, List<Declaration> declarations) {
        Insn[] insns = method.getAnnotationsByType(Insn.class);
        for (Insn insn : insns) {
            if (!insn.set().equals(set) && !(first && insn.set().isEmpty())) {
                continue;
            }
            try {
                declarations.add(Declaration.of(method, insn));
            } catch (IllegalArgumentException e) {
                error(e.getMessage(), method);
            }
        }
        for (Alias alias : method.getAnnotationsByType(Alias.class)) {
            try {
                requireRefinement(alias, insns);
            } catch (IllegalArgumentException e) {
                error(e.getMessage(), method);
            }
        }
    }

    private static void requireRefinement(Alias alias, Insn[] insns) {
        Encoding encoding = Encoding.parse(alias.bits());
        for (Insn insn : insns) {
            if (encoding.within(Encoding.parse(insn.bits()))) {
                return;
            }
        }
        throw new IllegalArgumentException("alias '" + alias.value() + "' is not a special case of this instruction");
    }

    private void refuseOverlaps(List<Declaration> declarations, String prefix) {
        for (int i = 0; i < declarations.size(); i++) {
            for (int j = i + 1; j < declarations.size(); j++) {
                Declaration a = declarations.get(i);
                Declaration b = declarations.get(j);
                Encoding x = a.encoding();
                Encoding y = b.encoding();
                boolean apart = Prefix.apart(x, y, prefix) || Prefix.apart(y, x, prefix);
                if (x.overlaps(y) && !x.refines(y) && !y.refines(x) && !apart) {
                    error("encoding of '" + b.syntax() + "' overlaps '" + a.syntax() + "'", b.at());
                }
            }
        }
    }

    private void error(String message, Element at) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
    }
}
