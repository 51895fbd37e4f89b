package org.packbench.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line: words, {@code --name value} and {@code --flag}. */
final class Arguments {
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
            "anew");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();
    private final Set<String> asked = new java.util.HashSet<>();

    Arguments(List<String> arguments) throws Exit {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            String name = argument.substring(2);
            if (FLAGS.contains(name)) options.put(name, "");
            else if (i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--"))
                options.put(name, arguments.get(++i));
            else throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.OptionWithoutValue, argument));
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

    Optional<String> option(String name) {
        asked.add(name);
        return Optional.ofNullable(options.get(name));
    }

    String required(String name) throws Exit {
        return option(name)
                .orElseThrow(() -> new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.OptionMissing, "--" + name)));
    }

    /** Refuses words behind those that a command takes: a second file must not be passed over. */
    void requireAtMost(int most) throws Exit {
        if (words.size() > most)
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.WordUnknown, words.get(most)));
    }

    /** Refuses what no part of the command has asked for: a misspelled option must not be passed over. */
    void requireAllKnown() throws Exit {
        for (String name : options.keySet())
            if (!asked.contains(name))
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.OptionUnknown, "--" + name));
    }
}
