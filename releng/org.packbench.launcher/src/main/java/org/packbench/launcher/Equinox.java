package org.packbench.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The Equinox launcher of a product.
 *
 * @param jar the newest one in its plugins folder
 */
record Equinox(Path jar) {

    static Equinox in(Path product) throws IOException {
        Path plugins = product.resolve("plugins");
        try (var jars = Files.newDirectoryStream(plugins, "org.eclipse.equinox.launcher_*.jar")) {
            Path newest = null;
            for (Path jar : jars) {
                if (newest == null || Comparator.<Path>naturalOrder().compare(newest, jar) < 0) {
                    newest = jar;
                }
            }
            if (newest == null) {
                throw new IOException("no Equinox in " + plugins + "; this program belongs beside that folder");
            }
            return new Equinox(newest);
        }
    }

    /** Runs Equinox in this process and waits for its exit code. */
    int run(String[] arguments) throws ReflectiveOperationException, IOException {
        // Never closed: Equinox loads from it until the process ends.
        @SuppressWarnings("resource")
        var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        Class<?> main = loader.loadClass("org.eclipse.equinox.launcher.Main");
        Object launcher = main.getConstructor().newInstance();
        return (int) main.getMethod("run", String[].class).invoke(launcher, (Object) arguments);
    }
}
