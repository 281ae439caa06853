package org.clientele.crm.domain.importing;

/**
 * What became of a cell: a value, or the reason why there is none.
 *
 * @param value in its canonical text form, {@code null} when there is none
 * @param note what is to be told about it, {@code null} when nothing is
 */
record CellValue(String value, RowNote note) {

    static CellValue of(String value) {
        return new CellValue(value, null);
    }

    static CellValue refused(String column, String key, String... arguments) {
        return new CellValue(null, RowNote.error(column, key, arguments));
    }

    /** A value that was recognized although it is spelt otherwise; the correction is told. */
    static CellValue corrected(String column, String value, String from, String to) {
        return new CellValue(value, RowNote.warning(column, "error.import.corrected", from, to));
    }
}
