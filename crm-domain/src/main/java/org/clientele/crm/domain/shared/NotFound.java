package org.clientele.crm.domain.shared;

/**
 * No record of that type has that number, or the caller may not see it: the two are not told apart, so that nobody
 * learns which numbers exist.
 */
public class NotFound extends BusinessException {

    /**
     * @param recordType type of the record, for example {@code customer}
     * @param number the number asked for
     */
    public NotFound(String recordType, String number) {
        super("error.notFound." + recordType, number);
    }
}
