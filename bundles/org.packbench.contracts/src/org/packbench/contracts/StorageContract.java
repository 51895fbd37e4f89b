package org.packbench.contracts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.packbench.contracts.StorageModel.Step;

/**
 * What every store does. Who adds a store proves it by subclassing this one test and saying how a new share is made.
 */
public abstract class StorageContract extends StorageHandlesContract {
    /** Whatever one station does, in whatever spelling, the store answers as a model of it does. */
    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void a_store_answers_as_its_model_does(@ForAll("histories") List<Step> history) throws Exception {
        TestShare share = newShare();
        try {
            StorageModel model = new StorageModel();
            for (Step step : history) model.check(step, share.storage());
        } finally {
            share.remove();
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        // few names, so that steps meet: two folders and a file in three spellings each, up to three deep
        Arbitrary<String> paths = Arbitraries.of("a", "A", "b", "B", "é", "É")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(names -> String.join("/", names));
        return Combinators.combine(Arbitraries.of(Step.Kind.class), paths, paths)
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }
}
