package org.packbench.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.packbench.core.storage.Credentials;
import org.packbench.core.storage.Credentials.Login;
import org.packbench.core.storage.StorageException;

/**
 * {@code login SERVER --user USER} and {@code logout SERVER}: as whom this PC logs in to a file server. The password is
 * asked for, or is the first line of standard input where nobody can be asked; never an argument, which others could read.
 */
final class LoginCommand {
    private final ShareAccess access;
    private final InputStream in;
    private final PrintStream out;

    LoginCommand(ShareAccess access, InputStream in, PrintStream out) {
        this.access = access;
        this.in = in;
        this.out = out;
    }

    void login(Arguments arguments) throws Exit {
        String server = server(arguments);
        String user = arguments.required("user");
        arguments.requireAllKnown();
        try {
            Login login = Login.of(user, password(server));
            credentials().keep(server, login);
            out.println(Messages.bind(Messages.LoginKept, login, server));
        } catch (StorageException e) {
            throw notKept(e);
        }
    }

    void logout(Arguments arguments) throws Exit {
        String server = server(arguments);
        arguments.requireAllKnown();
        try {
            credentials().forget(server);
            out.println(Messages.bind(Messages.LoginForgotten, server));
        } catch (StorageException e) {
            throw notKept(e);
        }
    }

    private Credentials credentials() throws Exit {
        return access.credentials();
    }

    private static String server(Arguments arguments) throws Exit {
        String server = arguments.word(1);
        if (server.isEmpty() || server.contains("/") || server.contains("\\"))
            throw new Exit(Exit.Code.BAD_INPUT, Messages.LoginUsage);
        return server;
    }

    private String password(String server) throws Exit {
        return secret(in, Messages.bind(Messages.LoginPassword, server));
    }

    /** What nobody may look at: asked for where somebody can be, else the first line of standard input. */
    static String secret(InputStream in, String prompt) throws Exit {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("%s ", prompt);
            return typed == null ? "" : new String(typed);
        }
        try {
            String line = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.LoginUsage, e);
        }
    }

    static Exit notKept(StorageException e) {
        Throwable why = e.getCause() == null ? e : e.getCause();
        return new Exit(Exit.Code.NOT_REACHABLE, String.valueOf(why.getMessage()), e);
    }
}
