package org.packbench.seeds;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * A build tries each property with the same values every time, so that a red build tells of the change it builds and of
 * nothing else. New values are looked for at length where that is asked for, by {@code ./packbench chaos}:
 * {@code -Dpackbench.seed=any} takes others each time, {@code -Dpackbench.tries=50} fifty times as many.
 */
public final class Seeds implements AroundPropertyHook {
    private static final int USUAL_TRIES = 1_000;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        boolean any = System.getProperty("packbench.seed", "").equals("any");
        if (!any && attributes.seed().isEmpty())
            attributes.setSeed(Integer.toString(context.label().hashCode()));
        int times = Integer.getInteger("packbench.tries", 1);
        if (times > 1) attributes.setTries(times * attributes.tries().orElse(USUAL_TRIES));
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
