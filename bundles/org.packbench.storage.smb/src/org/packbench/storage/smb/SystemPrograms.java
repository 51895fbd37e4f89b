package org.packbench.storage.smb;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.concurrent.TimeUnit;

/** The programs of the operating system. */
final class SystemPrograms implements MappedDrives.Programs {
    private static final System.Logger LOG = System.getLogger(SystemPrograms.class.getName());

    private static final long LIMIT_SECONDS = 5;

    @Override
    public String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            // a handful of lines, which the system keeps until they are read
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return "";
            }
            String printed = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return process.exitValue() == 0 ? printed : "";
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "cannot run " + command[0], e);
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
