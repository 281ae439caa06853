package org.clientele.crm.api.support;

import org.clientele.crm.domain.support.ChooseCover;
import org.clientele.crm.domain.support.Coverage;

/** What is sent to put a request under another cover; see {@link ChooseCover}. */
record CoverJson(Coverage coverage, String slaPlan, String reason) {

    ChooseCover command() {
        return new ChooseCover(coverage, slaPlan, reason);
    }
}
