package org.clientele.crm.service.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.clientele.crm.domain.support.SlaPlan;
import org.clientele.crm.service.contract.SlaPlanDirectory;

/** Tells contracts which service levels they can promise. */
@ApplicationScoped
public class CurrentSlaPlans implements SlaPlanDirectory {

    @Inject
    private SlaRepository levels;

    @Override
    public List<String> planNames() {
        return levels.plans().stream().map(SlaPlan::name).toList();
    }
}
