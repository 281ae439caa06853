package org.clientele.crm.bench;

import java.util.Map;

/**
 * Everything measured of one target.
 *
 * @param statements that one request sends to the database
 * @param samples by number of users
 * @param absence why it could not be measured; null when it was
 */
record Row(Target target, long statements, Map<Integer, Sample> samples, String absence) {

    static Row absent(Target target, String reason) {
        return new Row(target, 0, Map.of(), reason);
    }
}
