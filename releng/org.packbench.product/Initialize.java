import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts a product once, without an application, so that its configuration folder holds what every later start reads:
 * the resolved bundles and the extension registry. Started from there, a process only reads the product and saves
 * resolving some hundred and fifty bundles again.
 *
 * <p>Argument: the product folder. Ends with 1, and says why, when nothing was written there.
 */
public class Initialize {

    public static void main(String[] args) throws IOException, InterruptedException {
        var product = Path.of(args[0]).toAbsolutePath().normalize();
        var java = ProcessHandle.current().info().command().orElseThrow();
        var ended = new ProcessBuilder(
                        java, "-jar", launcher(product).toString(), "-nosplash", "-initialize", "-data", "@none")
                .inheritIO()
                .start()
                .waitFor();
        if (ended != 0 || !Files.isDirectory(product.resolve("configuration/org.eclipse.osgi"))) {
            System.err.println("the product in " + product + " does not start: it ended with " + ended);
            System.exit(1);
        }
    }

    private static Path launcher(Path product) throws IOException {
        try (var jars = Files.newDirectoryStream(product.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return jars.iterator().next();
        }
    }
}
