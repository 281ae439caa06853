package org.clientele.crm.service.contract;

import java.util.List;

/** The SLA plans that a support line can name. Answered by the capability that keeps them. */
public interface SlaPlanDirectory {

    /** Names of the plans that can be promised now, in the order of the alphabet. */
    List<String> planNames();
}
