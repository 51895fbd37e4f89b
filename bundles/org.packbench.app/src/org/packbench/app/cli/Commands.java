package org.packbench.app.cli;

import java.io.PrintStream;
import org.osgi.framework.BundleContext;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Settings;

/** Which word starts which command. */
final class Commands {
    private final BundleContext context;
    private final PrintStream out;
    private final PrintStream err;

    private boolean debug;

    Commands(BundleContext context, PrintStream out, PrintStream err) {
        this.context = context;
        this.out = out;
        this.err = err;
    }

    void run(Arguments arguments) throws Exit {
        if (arguments.flag("version")) {
            out.println("Packbench " + context.getBundle().getVersion());
            return;
        }
        boolean asked = arguments.word(0).equals("help");
        if (arguments.word(0).isEmpty() || asked || arguments.flag("help")) {
            new Usage(out).print(arguments.word(asked ? 1 : 0));
            return;
        }
        arguments.requireAtMost(words(arguments));
        try (ShareAccess access = new ShareAccess(context)) {
            heed(access);
            switch (arguments.word(0)) {
                case "station" -> new StationCommand(access, out, err).run(arguments);
                case "sessions" -> new SessionsCommand(access, out, err).run(arguments);
                case "session" -> new SessionCommand(access, out).run(arguments);
                case "statistics" -> new StatisticsCommand(access, out, err).run(arguments);
                case "unknown-codes" -> new StatisticsCommand(access, out, err).unknownCodes(arguments);
                case "archive" -> new ArchiveCommand(access, out).run(arguments);
                case "client" -> new ClientCommand(access, out).run(arguments);
                case "worker" -> new WorkerCommand(access, out).run(arguments);
                case "ask" -> new AskCommand(access, out).run(arguments);
                case "late" -> new LateCommand(access, out, err).run(arguments);
                case "spools" -> new SpoolsCommand(access, out).run(arguments);
                case "login" -> new LoginCommand(access, System.in, out).login(arguments);
                case "logout" -> new LoginCommand(access, System.in, out).logout(arguments);
                case "import" -> new ImportCommand(access, out).run(arguments);
                case "shop" -> new ShopCommand(access, System.in, out).run(arguments);
                case "sku" -> new SkuCommand(access, out).run(arguments);
                case "export" -> new ExportCommand(access, out, err).run(arguments);
                case "label" -> new LabelCommand(access, out, err).run(arguments);
                case "commands" -> new SheetCommand(access, out).commands(arguments);
                case "badges" -> new SheetCommand(access, out).badges(arguments);
                case "verify" -> new VerifyCommand(access, out).run(arguments);
                case "doctor" -> new DoctorCommand(access, out, err).run(arguments);
                default ->
                    throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.CommandUnknown, arguments.word(0)));
            }
        }
    }

    /** How many words a command takes, its own included. */
    static int words(Arguments arguments) {
        boolean creates = arguments.word(1).equals("create");
        boolean lists = arguments.word(1).equals("list");
        return switch (arguments.word(0)) {
            case "station", "sessions", "statistics", "unknown-codes" -> 1;
            case "ask", "spools", "commands", "badges", "doctor" -> 1;
            case "session", "archive", "late", "login", "logout", "import", "export", "label", "verify" -> 2;
            case "client" -> creates ? 4 : 2;
            case "worker", "sku" -> lists ? 2 : 3;
            case "shop" -> arguments.word(1).equals("set") ? 3 : 2;
            default -> Integer.MAX_VALUE; // there is no such command, which is said instead
        };
    }

    /** Whether faults are to be shown with their traces. */
    boolean debug() {
        return debug;
    }

    /** What is the matter with the settings does not stop the work: the defaults count. */
    private void heed(ShareAccess access) throws Exit {
        Settings.Values values = access.settings();
        debug = values.debugMode();
        Station station = access.station();
        values.problems().forEach(problem -> warn(SettingsTexts.of(problem)));
        station.passedOver().ifPresent(folder -> warn(SettingsTexts.passedOver(folder, station)));
    }

    /** For whoever started the command; whoever reads the log later gets it, too. */
    private void warn(String text) {
        err.println(Messages.bind(Messages.Warning, text));
        System.getLogger(Commands.class.getName()).log(System.Logger.Level.INFO, text);
    }
}
