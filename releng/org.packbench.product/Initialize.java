import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a product once, without an application, so that its configuration folder holds what every later start reads:
 * the resolved bundles and the extension registry. Started from there, a process only reads the product and saves
 * resolving some hundred and fifty bundles again.
 *
 * <p>Arguments: the folder of the products, then {@code os}, {@code ws} and {@code arch} of one of them; since no code of
 * that system runs, one for Windows can be started on Linux. Ends with 1, and says why, when nothing was written.
 */
public class Initialize {

    public static void main(String[] args) throws IOException, InterruptedException {
        var product = Path.of(args[0], args[1], args[2], args[3], "packbench").toAbsolutePath();
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-jar", launcher(product).toString(), "-nosplash", "-initialize", "-data", "@none"));
        command.addAll(List.of("-os", args[1], "-ws", args[2], "-arch", args[3]));
        var ended = new ProcessBuilder(command).inheritIO().start().waitFor();
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
