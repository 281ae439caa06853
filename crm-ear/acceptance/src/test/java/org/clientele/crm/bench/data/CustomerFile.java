package org.clientele.crm.bench.data;

import java.nio.charset.StandardCharsets;

/** A file of customers as another system would export it: none of them is in the database, some belong to others. */
public final class CustomerFile {

    private static final String HEADER = "external_id,name,legal_name,kind,parent,industry,employees,annual_revenue,"
            + "founded,country,website,email_domains,time_zone,tags\n";

    private CustomerFile() {}

    /** The file with a header and that many rows; one in ten belongs to an earlier one. */
    public static byte[] of(int rows) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            write(file, i);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder file, int i) {
        Chance chance = new Chance("import", i);
        boolean person = Customers.isPerson(i);
        String name = person
                ? chance.pick(Words.GIVEN_NAMES) + " " + Words.brand(chance)
                : Words.brand(chance) + " " + chance.pick(Words.TRADES);
        String domain = "import-" + i + ".example";
        int employees = 3 + chance.skewed(20_000, 4);
        boolean below = !person && i >= 10 && chance.percent(10);
        String parent = below ? id(chance.between(0, i / 6 - 1) * 6) : "";
        file.append(id(i)).append(',').append(name).append(',');
        if (person) {
            file.append(",PERSON,,,,,,").append(chance.pick(Words.COUNTRIES)).append(",,,Europe/Berlin,");
        } else {
            file.append(name).append(' ').append(chance.pick(Words.LEGAL_FORMS)).append(",ORGANIZATION,");
            file.append(parent)
                    .append(',')
                    .append(chance.pick(Customers.INDUSTRIES))
                    .append(',');
            file.append(employees).append(',').append(employees * 1_000L * chance.between(90, 260));
            file.append(".00 EUR,").append(chance.between(1921, 2020)).append(',');
            file.append(chance.pick(Words.COUNTRIES))
                    .append(",https://www.")
                    .append(domain)
                    .append(',');
            file.append(domain).append(",Europe/Berlin,");
        }
        file.append(chance.percent(20) ? chance.pick(Words.TAGS) : "").append('\n');
    }

    private static String id(int i) {
        return "IMPORT-%06d".formatted(i);
    }
}
