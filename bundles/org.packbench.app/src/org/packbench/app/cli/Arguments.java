package org.packbench.app.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line: words, {@code --name value} and {@code --flag}. */
final class Arguments {
    /** What people try first, anywhere. */
    private static final Map<String, String> SHORT = Map.of("-h", "--help", "-?", "--help", "-V", "--version");

    private static final Set<String> FLAGS = Set.of(
            "take-over",
            "json",
            "help",
            "repair",
            "dry-run",
            "leave-out",
            "sessions",
            "statistics",
            "again",
            "remember",
            "shop",
            "steps",
            "anew",
            "version",
            "force");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Set<String> withoutValue = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    Arguments(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = SHORT.getOrDefault(arguments.get(i), arguments.get(i));
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            String name = argument.substring(2);
            boolean valued = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
            if (FLAGS.contains(name)) options.put(name, "");
            else if (valued) options.put(name, arguments.get(++i));
            else {
                options.put(name, "");
                withoutValue.add(name);
            }
        }
    }

    /** The word at this place; empty when there are fewer. */
    String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    boolean flag(String name) {
        asked.add(name);
        return options.containsKey(name);
    }

    /** Empty when it was not given; one that a command knows is never without its value. */
    Optional<String> option(String name) throws Exit {
        asked.add(name);
        if (withoutValue.contains(name))
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.OptionWithoutValue, "--" + name));
        return Optional.ofNullable(options.get(name));
    }

    String required(String name) throws Exit {
        return option(name)
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.OptionMissing, "--" + name)));
    }

    /** Refuses words behind those that a command takes: a second file must not be passed over. */
    void requireAtMost(int most) throws Exit {
        if (words.size() <= most) return;
        String more = words.get(most);
        String text = more.startsWith("-") ? Messages.OptionUnknown : Messages.WordUnknown;
        throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(text, more));
    }

    /** Refuses what no part of the command has asked for: a misspelled option must not be passed over. */
    void requireAllKnown() throws Exit {
        for (String name : options.keySet())
            if (!asked.contains(name))
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.OptionUnknown, "--" + name));
    }
}
