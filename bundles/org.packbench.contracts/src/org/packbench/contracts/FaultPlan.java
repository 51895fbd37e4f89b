package org.packbench.contracts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.packbench.core.storage.SharePath;

/** A script written by hand: the next calls of a kind meet these faults, one after the other. Thread-safe. */
public final class FaultPlan implements FaultScript {
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Call, Integer> calls = new EnumMap<>(Call.class);

    private record Rule(Call call, Predicate<SharePath> where, Deque<Fault> faults) {
        boolean meets(Call made, SharePath path) {
            return call == made && !faults.isEmpty() && where.test(path);
        }
    }

    /** The next calls of this kind meet these; {@link Fault#NONE} lets one through. */
    public FaultPlan on(Call call, Fault... faults) {
        return on(call, path -> true, faults);
    }

    /** The next calls of this kind for such a path meet these. */
    public synchronized FaultPlan on(Call call, Predicate<SharePath> where, Fault... faults) {
        rules.add(new Rule(call, where, new ArrayDeque<>(List.of(faults))));
        return this;
    }

    /** Nothing more is planned. */
    public synchronized void clear() {
        rules.clear();
    }

    /** How many calls of this kind were made. */
    public synchronized int calls(Call call) {
        return calls.getOrDefault(call, 0);
    }

    /** Whether every planned fault has been met. */
    public synchronized boolean done() {
        return rules.stream().allMatch(rule -> rule.faults().isEmpty());
    }

    @Override
    public synchronized Fault next(Call call, SharePath path) {
        calls.merge(call, 1, Integer::sum);
        for (Rule rule : rules) if (rule.meets(call, path)) return rule.faults().remove();
        return Fault.NONE;
    }
}
