package org.clientele.crm.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The outcome as Markdown. Beside each figure that has an aim stands the aim, and whether it was met. */
final class Report {

    private final List<Integer> users;
    private final StringBuilder text = new StringBuilder();

    Report(List<Integer> users) {
        this.users = users;
    }

    void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    /** A figure with the most it may be. */
    void atMost(String name, double figure, double aim, String unit) {
        line("- %s: %,.0f %s (aim %,.0f: %s)", name, figure, unit, aim, verdict(figure <= aim));
    }

    void table(List<Row> rows) {
        List<String> head = new ArrayList<>(List.of("page", "statements"));
        for (int number : users) {
            if (number == 1) {
                head.addAll(List.of("median ms", "aim", "p95 ms", "aim"));
            } else {
                head.add(number + " users: req/s");
                if (number == Aim.USERS) {
                    head.add("aim");
                }
                head.add("p95 ms");
            }
        }
        line("| %s |", String.join(" | ", head));
        line("|%s", "---|".repeat(head.size()));
        rows.forEach(row -> line("| %s |", String.join(" | ", cells(row))));
        text.append('\n');
        rows.forEach(this::errors);
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.target().name());
        if (row.absence() != null) {
            cells.add(row.absence());
            return cells;
        }
        Aim aim = row.target().aim();
        cells.add(
                aim == null || row.statements() <= Aim.STATEMENTS
                        ? String.valueOf(row.statements())
                        : "**" + row.statements() + "** missed");
        for (int number : users) {
            Sample sample = row.samples().get(number);
            if (number == 1) {
                cells.add(figure(sample.percentile(50)));
                cells.add(aim == null ? "" : most(sample.percentile(50), aim.median()));
                cells.add(figure(sample.percentile(95)));
                cells.add(aim == null ? "" : most(sample.percentile(95), aim.p95()));
            } else {
                cells.add(figure(sample.perSecond()));
                if (number == Aim.USERS) {
                    cells.add(aim == null ? "" : least(sample.perSecond(), aim.perSecond()));
                }
                cells.add(figure(sample.percentile(95)));
            }
        }
        return cells;
    }

    private void errors(Row row) {
        row.samples().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(sample -> !sample.getValue().isGood())
                .forEach(sample -> line(
                        "- **errors**: %s, %d users: %s of %d good answers",
                        row.target().name(),
                        sample.getKey(),
                        sample.getValue().errorText(),
                        sample.getValue().sortedMicros().length));
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%,.0f", number);
    }

    private static String most(double figure, double aim) {
        return String.format(Locale.ROOT, "%.0f %s", aim, verdict(figure <= aim));
    }

    private static String least(double figure, double aim) {
        return String.format(Locale.ROOT, "%.0f %s", aim, verdict(figure >= aim));
    }

    private static String verdict(boolean met) {
        return met ? "met" : "**missed**";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
