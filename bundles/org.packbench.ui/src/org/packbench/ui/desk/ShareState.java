package org.packbench.ui.desk;

import java.util.Optional;
import org.packbench.core.intake.Intake;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.Sessions;

/** The share as the workbench has it now. */
public sealed interface ShareState {
    /** The root as it was given; empty when none was. */
    default Optional<String> root() {
        return switch (this) {
            case None none -> Optional.empty();
            case Opening opening -> Optional.of(opening.at());
            case Ready ready -> Optional.of(ready.at());
            case Failed failed -> Optional.of(failed.at());
        };
    }

    /** None is configured: the first run. */
    record None() implements ShareState {}

    /** It is being opened, or its services are coming up. */
    record Opening(String at) implements ShareState {}

    /** It can be worked on. */
    record Ready(String at, Sessions sessions, Profiles profiles, Intake intake) implements ShareState {}

    /** It was not opened; {@code reason} is text for people. */
    record Failed(String at, String reason) implements ShareState {}
}
