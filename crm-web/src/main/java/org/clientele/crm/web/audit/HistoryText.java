package org.clientele.crm.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clientele.crm.domain.audit.AuditAction;
import org.clientele.crm.domain.audit.AuditRow;
import org.clientele.crm.web.shell.People;
import org.clientele.crm.web.shell.Texts;

/** Puts entries of the audit trail into words for a reader: labels for fields, and their values as
 * {@link HistoryValues} says them. */
@RequestScoped
public class HistoryText {

    @Inject
    private HistoryValues values;

    @Inject
    private People people;

    /** Groups what one person did at one moment; the order of the rows stays. */
    public List<HistoryStep> steps(List<AuditRow> rows) {
        List<HistoryStep> steps = new ArrayList<>();
        AuditRow before = null;
        for (AuditRow row : rows) {
            if (before == null || !before.at().equals(row.at()) || !before.by().equals(row.by())) {
                steps.add(new HistoryStep(row.at(), people.name(row.by()), icon(row.action()), new ArrayList<>()));
            }
            steps.get(steps.size() - 1).lines().add(line(row));
            before = row;
        }
        return steps;
    }

    private HistoryStep.Line line(AuditRow row) {
        return new HistoryStep.Line(row.action(), label(row), value(row, row.oldValue()), value(row, row.newValue()));
    }

    private String value(AuditRow row, String text) {
        return values.value(row.recordType(), row.field(), text);
    }

    private static String icon(AuditAction action) {
        return switch (action) {
            case CREATED -> "plus";
            case CHANGED, ADDED, REMOVED -> "pencil";
            case DELETED -> "trash-2";
        };
    }

    private String label(AuditRow row) {
        if (row.field() == null) {
            return Texts.text("audit", "history." + row.action());
        }
        String field = field(row.field());
        return row.part() == null ? field : values.part(row.recordType(), row.part()) + ": " + field;
    }

    private static String field(String path) {
        String key = "field." + path;
        String label = Texts.text("audit", key);
        return label.equals(key) ? words(path.replace(".", ", ")) : label;
    }

    /** {@code accountManager} and {@code account_manager} are "Account manager". */
    private static String words(String name) {
        String spaced =
                name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
