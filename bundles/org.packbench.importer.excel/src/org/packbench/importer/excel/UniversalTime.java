package org.packbench.importer.excel;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.apache.poi.util.LocaleUtil;

/**
 * Lets POI compute dates without the PC's time zone on this thread: a date in a workbook has none, and a night without a
 * third hour in Kyiv must not move it.
 */
final class UniversalTime implements AutoCloseable {
    UniversalTime() {
        LocaleUtil.setUserTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    @Override
    public void close() {
        LocaleUtil.resetUserTimeZone();
    }
}
