import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the model code into a fresh folder and compares it with the committed {@code src-gen}, or replaces that.
 *
 * <p>Arguments: {@code check|write}, the model bundle's folder, the genmodel's name in {@code model/}, a work folder.
 * Ends with 0 when both agree or the code was written, 2 when the model is wrong, 3 when {@code src-gen} differs.
 */
public class GenerateModel {

    public static void main(String[] args) throws IOException {
        var write = args[0].equals("write");
        var bundle = Path.of(args[1]).toAbsolutePath().normalize();
        var work = Path.of(args[3]).toAbsolutePath().normalize();
        deleteTree(work);
        Files.createDirectories(work);
        generate(bundle.resolve("model").resolve(args[2]), bundle.getFileName().toString(), work);
        var fresh = sources(work.resolve("src-gen"));
        var committed = bundle.resolve("src-gen");
        if (write) {
            replace(committed, fresh);
            System.out.println(fresh.size() + " generated files written");
            return;
        }
        var differing = differing(fresh, sources(committed));
        if (!differing.isEmpty()) {
            System.err.println("src-gen is not what the model generates; run the build with -Dgen=write: " + differing);
            System.exit(3);
        }
        System.out.println(fresh.size() + " generated files agree with the model");
    }

    private static void generate(Path genmodel, String bundle, Path work) {
        var resources = new ResourceSetImpl();
        var formats = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        formats.put("ecore", new EcoreResourceFactoryImpl());
        formats.put("genmodel", new EcoreResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        // The genmodel writes to "/<bundle>/src-gen"; this makes that the work folder, never the bundle itself.
        EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(work + "/"));

        var model = (GenModel) resources
                .getResource(URI.createFileURI(genmodel.toString()), true)
                .getContents()
                .get(0);
        EcoreUtil.resolveAll(resources);
        for (var resource : resources.getResources()) {
            failOn(!resource.getErrors().isEmpty(), resource.getURI() + ": " + resource.getErrors());
        }
        model.reconcile();
        failOn(model.diagnose());
        model.setCanGenerate(true);
        model.setValidateModel(true);
        var generator = new Generator();
        generator.setInput(model);
        failOn(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static void failOn(Diagnostic diagnostic) {
        failOn(diagnostic.getSeverity() >= Diagnostic.ERROR, diagnostic + " " + diagnostic.getChildren());
    }

    private static void failOn(boolean wrong, String why) {
        if (wrong) {
            System.err.println("the model cannot be generated: " + why);
            System.exit(2);
        }
    }

    private static List<String> differing(Map<String, String> fresh, Map<String, String> committed) {
        var names = new TreeSet<>(fresh.keySet());
        names.addAll(committed.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(fresh.get(name), committed.get(name)))
                .toList();
    }

    /** Relative path to content; line ends are made equal, since a checkout may change them. */
    private static Map<String, String> sources(Path root) throws IOException {
        var sources = new TreeMap<String, String>();
        if (!Files.isDirectory(root)) {
            return sources;
        }
        try (var files = Files.walk(root)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var name = root.relativize(file).toString().replace('\\', '/');
                sources.put(name, Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return sources;
    }

    private static void replace(Path root, Map<String, String> sources) throws IOException {
        deleteTree(root);
        for (var source : sources.entrySet()) {
            var file = root.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(GenerateModel::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
