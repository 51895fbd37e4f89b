package org.packbench.contracts;

import java.time.Duration;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Leases;

/** Leases on a share with one session that nobody has opened, made for one test. */
public interface TestLeases {
    SessionId session();

    /** The leases as a process of that station has them; the same for each call. */
    Leases at(TestStation station);

    /** The station's connection is lost, and with it whatever it holds; the next call has a new one. */
    void disconnect(TestStation station);

    /** The last record of an epoch is lost, as with a disk that is not what it was. */
    void lose(long epoch) throws Exception;

    /** Time passes for all. */
    void pass(Duration time);

    /** A record as these leases take it. */
    byte[] line(JournalRecord record);

    /** The history's hash after such a line. */
    String hash(byte[] line);

    /** Takes away all that was made. */
    void remove() throws Exception;
}
