package org.clientele.crm.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.clientele.crm.domain.contract.DraftContract;
import org.clientele.crm.domain.shared.FieldChecks;

/** Which SLA plans contracts may promise. */
@ApplicationScoped
public class SlaPlanNames {

    @Inject
    private Instance<SlaPlanDirectory> directory;

    public List<String> all() {
        return directory.isResolvable() ? directory.get().planNames() : List.of();
    }

    /** Notes every line of the draft whose plan does not exist. */
    void check(DraftContract content, FieldChecks checks) {
        if (!directory.isResolvable()) {
            return;
        }
        List<String> known = all();
        for (int i = 0; i < content.lines().size(); i++) {
            String plan = content.lines().get(i).terms().slaPlan();
            checks.require(
                    plan == null || known.contains(plan), "lines[" + i + "].slaPlan", "error.notFound.slaPlan", plan);
        }
    }
}
