package org.clientele.crm.web.importing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.clientele.crm.domain.importing.ImportMapping;
import org.clientele.crm.domain.importing.ImportRow;
import org.clientele.crm.domain.importing.RowNote;
import org.clientele.crm.domain.importing.RowOutcome;
import org.clientele.crm.domain.importing.UndoOutcome;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.service.importing.ImportService;
import org.clientele.crm.web.shell.PageAddress;

/** The rows of an import with their outcome, by page and outcome as the address says. */
@Named
@RequestScoped
public class ImportRowsView {

    @Inject
    private ImportService imports;

    @Inject
    private ImportPages pages;

    @Inject
    private PageAddress address;

    @Inject
    private ValueWords words;

    private String outcome;

    private String cursor;

    private Page<ImportRow> page;
    private ImportMapping mapping;

    @PostConstruct
    void read() {
        outcome = address.parameter("outcome");
        cursor = address.parameter("cursor");
    }

    public List<ImportRow> getRows() {
        return page().items();
    }

    /** Name of the outcome that is shown alone, empty for all. */
    public String getOutcome() {
        return wanted() == null ? "" : wanted().name();
    }

    public String getPrevious() {
        return address(page().previousCursor());
    }

    public String getNext() {
        return address(page().nextCursor());
    }

    /** The first cells of a row, enough to recognize it. */
    public String beginning(ImportRow row) {
        return String.join(
                " · ",
                row.cells().stream().filter(cell -> !cell.isBlank()).limit(3).toList());
    }

    /** Whether there is a customer to go to: not one that an undo has taken away again. */
    public boolean linked(ImportRow row) {
        return row.customerNumber() != null
                && !(row.outcome() == RowOutcome.CREATE && row.undo() == UndoOutcome.RESTORED);
    }

    /** The values of its customer that a row changes, in words and in the order in which fields are listed. */
    public List<ChangedValue> changes(ImportRow row) {
        return row.changes().entrySet().stream()
                .map(change -> words.changed(change.getKey(), change.getValue()))
                .toList();
    }

    /** What a note says, with the column that it is about. */
    public String words(RowNote note) {
        if (mapping == null) {
            mapping = imports.details(pages.getNumber()).mapping();
        }
        return words.note(note, mapping);
    }

    private Page<ImportRow> page() {
        if (page == null) {
            page = imports.rows(pages.getNumber(), wanted(), new PageRequest(PageRequest.DEFAULT_LIMIT, cursor));
        }
        return page;
    }

    private RowOutcome wanted() {
        return Arrays.stream(RowOutcome.values())
                .filter(value -> value.name().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    private String address(String at) {
        return at == null ? null : "?outcome=" + getOutcome() + "&cursor=" + at;
    }
}
