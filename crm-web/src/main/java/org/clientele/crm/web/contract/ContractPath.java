package org.clientele.crm.web.contract;

import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.ContractStatus;
import org.clientele.crm.domain.contract.Step;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.PathStep;
import org.clientele.crm.web.shell.PathStep.Place;

/** The way of a contract from draft to its end, as arrows from left to right. */
final class ContractPath {

    private static final List<ContractStatus> WAY = List.of(
            ContractStatus.DRAFT,
            ContractStatus.IN_APPROVAL,
            ContractStatus.APPROVED,
            ContractStatus.OUT_FOR_SIGNATURE,
            ContractStatus.SIGNED,
            ContractStatus.ACTIVE);

    private final ContractDetails contract;
    private final Formats formats;

    private ContractPath(ContractDetails contract, Formats formats) {
        this.contract = contract;
        this.formats = formats;
    }

    static List<PathStep> of(ContractDetails contract, Formats formats) {
        return new ContractPath(contract, formats).steps();
    }

    private List<PathStep> steps() {
        List<PathStep> steps = new ArrayList<>();
        int reached = reached();
        for (int i = 0; i < WAY.size(); i++) {
            ContractStatus place = WAY.get(i);
            if (i == reached && contract.status() != ContractStatus.CANCELLED) {
                steps.add(current(Place.CURRENT));
            } else {
                steps.add(new PathStep(word(place), i < reached ? Place.DONE : Place.AHEAD, null));
            }
        }
        steps.add(
                switch (contract.status()) {
                    case TERMINATED, CANCELLED -> current(Place.ENDED_BADLY);
                    case EXPIRED, RENEWED -> current(Place.ENDED);
                    default -> new PathStep(ContractTexts.text("path.end"), Place.AHEAD, null);
                });
        return steps;
    }

    /** Index of the current place on the way; beyond it for an ended contract. */
    private int reached() {
        return switch (contract.status()) {
            case SUSPENDED -> WAY.indexOf(ContractStatus.ACTIVE);
            case EXPIRED, TERMINATED, RENEWED -> WAY.size();
            case CANCELLED -> contract.last(Step.SUBMIT).isPresent() ? 2 : 1;
            default -> WAY.indexOf(contract.status());
        };
    }

    private PathStep current(Place place) {
        var history = contract.history();
        String since = history.isEmpty()
                ? null
                : formats.moment(history.get(history.size() - 1).takenAt());
        return new PathStep(
                word(contract.status()), place, since == null ? null : ContractTexts.text("path.since", since));
    }

    private static String word(ContractStatus status) {
        return ContractTexts.text("status." + status);
    }
}
