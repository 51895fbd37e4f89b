package org.packbench.core.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.ClientId;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.TableHead;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.storage.StorageException;
import org.packbench.model.PackingList;

/**
 * The way of a file into a session, up to the moment when a person decides: which importer reads it, what it holds, and
 * every doubt about it, also those that only the share can raise. Thread-safe; every call blocks.
 */
@ProviderType
public interface Intake {
    /**
     * What a person said about a file.
     *
     * @param chosen from where fields are taken under such headings; wins over what the client remembers
     * @param confirmedQuantity units of a line that says none
     * @param sheet the one to be read; empty for whichever has the list
     */
    record Wish(Map<HeaderSignature, ColumnMapping> chosen, OptionalInt confirmedQuantity, String sheet) {
        /** Nothing was said yet. */
        public static final Wish NONE = new Wish(Map.of(), OptionalInt.empty(), "");

        public Wish {
            chosen = Map.copyOf(chosen);
        }

        /** The same of one sheet, about whose columns nothing was said yet. */
        public static Wish ofSheet(String name) {
            return new Wish(Map.of(), OptionalInt.empty(), name);
        }
    }

    /**
     * What a file is.
     *
     * @param result of the importer that reads such files; of a file that none reads, a problem that names those there are
     * @param findings empty unless there is a list
     * @param remembered whether its columns were taken as the client remembers them
     */
    record Examined(Importer.Result result, Findings findings, boolean remembered) {}

    /**
     * What the share knows of a list's orders.
     *
     * @param difference to the list of the same name that was imported before; empty when there is none
     * @param open unfinished sessions of exactly this list
     */
    record Findings(List<Concern> concerns, Optional<Difference> difference, List<Listed> open) {
        /** The share has nothing to say. */
        public static final Findings NONE = new Findings(List.of(), Optional.empty(), List.of());

        public Findings {
            concerns = List.copyOf(concerns);
            open = List.copyOf(open);
        }
    }

    /**
     * Looks at a file as it would be packed; changes nothing.
     *
     * @throws IOException when the file cannot be read: {@link org.packbench.core.importer.SourceException} says why
     * @throws StorageException when the share cannot be asked
     * @throws ProfileException when the client is missing or its settings are damaged
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    Examined examine(ClientId client, Path source, Wish wish, IProgressMonitor monitor)
            throws IOException, StorageException, ProfileException;

    /**
     * Remembers for the client's tables with these headings that their columns are as {@link TableHead#mapping} says, at all
     * stations; what is remembered of other headings stays.
     *
     * @throws StorageException when the share cannot be written
     * @throws ProfileException when the client is missing, or its settings are damaged or in use; they are as they were
     */
    void remember(ClientId client, TableHead head) throws StorageException, ProfileException;

    /**
     * What the share knows of a list that came from no file, but live from a shop; changes nothing.
     *
     * @throws StorageException when the share cannot be asked
     * @throws ProfileException when the client is missing or its settings are damaged
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    Findings findings(ClientId client, PackingList list, IProgressMonitor monitor)
            throws StorageException, ProfileException;

    /**
     * Writes what was left out to a new file, in a form that can be mended and imported: the source's own headings and
     * cells, and behind them why each row was left out.
     *
     * @param heading of the column that the reasons get
     * @param reasons a text for each row, in the order of {@link LeftOut#rows}
     * @throws java.nio.file.FileAlreadyExistsException rather than write over anything
     */
    void save(LeftOut leftOut, String heading, List<String> reasons, Path target) throws IOException;
}
