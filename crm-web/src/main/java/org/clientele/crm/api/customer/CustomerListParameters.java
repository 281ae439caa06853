package org.clientele.crm.api.customer;

import static org.clientele.crm.api.shared.QueryParameters.constant;
import static org.clientele.crm.api.shared.QueryParameters.flag;

import jakarta.ws.rs.QueryParam;
import org.clientele.crm.domain.customer.CustomerFilter;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.CustomerSort;
import org.clientele.crm.domain.customer.Industry;
import org.clientele.crm.domain.customer.LifecycleStage;
import org.clientele.crm.domain.customer.Relation;
import org.clientele.crm.domain.shared.InvalidInput;

/** The query parameters that say which customers are wanted, and in which order. */
public class CustomerListParameters {

    @QueryParam("q")
    private String text;

    @QueryParam("relation")
    private String relation;

    @QueryParam("lifecycleStage")
    private String lifecycleStage;

    @QueryParam("accountManager")
    private String accountManager;

    @QueryParam("kind")
    private String kind;

    @QueryParam("country")
    private String country;

    @QueryParam("industry")
    private String industry;

    @QueryParam("tag")
    private String tag;

    @QueryParam("parent")
    private String parent;

    @QueryParam("archived")
    private String archived;

    @QueryParam("sort")
    private String sort;

    @QueryParam("descending")
    private String descending;

    /** @throws InvalidInput for a value that a parameter cannot have */
    CustomerFilter filter() {
        return new CustomerFilter(
                text,
                constant("relation", relation, Relation.class),
                constant("lifecycleStage", lifecycleStage, LifecycleStage.class),
                accountManager,
                constant("kind", kind, CustomerKind.class),
                country,
                constant("industry", industry, Industry.class),
                tag,
                parent,
                flag("archived", archived));
    }

    CustomerSort sort() {
        CustomerSort chosen = constant("sort", sort, CustomerSort.class);
        return chosen == null ? CustomerSort.NAME : chosen;
    }

    boolean descending() {
        return flag("descending", descending);
    }
}
