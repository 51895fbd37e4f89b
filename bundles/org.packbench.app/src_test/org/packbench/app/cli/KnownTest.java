package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.packbench.model.ModelFactory;
import org.packbench.model.Worker;

/** Who is named on the command line is somebody whom the share knows. */
class KnownTest {
    private static Worker john() {
        Worker worker = ModelFactory.eINSTANCE.createWorker();
        worker.setId("001");
        worker.setName("John Doe");
        return worker;
    }

    @Test
    void aWorkerSignsByTheNameThatTheShareKnows() throws Exit {
        assertEquals(
                "001 (John Doe)",
                Known.among(List.of(john()), StationCommand.worker("001:Mallory"))
                        .toString());
        assertEquals(
                "001 (John Doe)",
                Known.among(List.of(john()), StationCommand.worker("001")).toString());
    }

    @Test
    void aWorkerWhomNobodyKnowsIsRefused() {
        Exit refused =
                assertThrows(Exit.class, () -> Known.among(List.of(john()), StationCommand.worker("999:Mallory")));
        assertEquals(2, refused.code());
        assertTrue(refused.text().contains("999"), refused.text());
    }
}
