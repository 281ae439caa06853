package org.clientele.crm.bench.data;

import java.util.List;

/** Names and sentences that records are made of. */
final class Words {

    static final List<String> GIVEN_NAMES = List.of(
            "Anna", "Björn", "Chiara", "Dagmar", "Émile", "Fatima", "Gustav", "Hélène", "Ines", "Jürgen", "Karin",
            "Lukas", "Maja", "Niels", "Olga", "Pedro", "Quentin", "Rosa", "Søren", "Teresa", "Ulrike", "Viktor",
            "Wanda", "Xaver", "Yannick", "Zoë");
    static final List<String> FAMILY_NAMES = List.of(
            "Andersen",
            "Bauer",
            "Carvalho",
            "Dubois",
            "Eriksson",
            "Fischer",
            "García",
            "Hoffmann",
            "Ivanova",
            "Jansen",
            "Kowalski",
            "Lindqvist",
            "Müller",
            "Nowak",
            "Olsen",
            "Petrov",
            "Rossi",
            "Schäfer",
            "Tanaka",
            "Ulrich",
            "Vogel",
            "Weber",
            "Yilmaz",
            "Zimmermann");
    static final List<String> TRADES = List.of(
            "Logistics",
            "Precision Works",
            "Foods",
            "Medical",
            "Energy",
            "Textiles",
            "Software",
            "Construction",
            "Travel",
            "Packaging",
            "Insurance",
            "Printing",
            "Optics",
            "Shipping",
            "Furniture",
            "Consulting");
    static final List<String> LEGAL_FORMS = List.of("GmbH", "AG", "Ltd", "SAS", "BV", "AB");
    static final List<String> CITIES = List.of("Hamburg", "Lyon", "Leeds", "Utrecht", "Malmö", "Porto", "Graz");
    static final List<String> STREETS = List.of("Harbour Road", "Mill Lane", "Station Street", "Market Square");
    static final List<String> COUNTRIES = List.of("DE", "DE", "DE", "FR", "GB", "NL", "SE", "PT", "AT", "US");
    static final List<String> TAGS = List.of("reference", "newsletter", "trade fair", "migration", "key account");
    static final List<String> PRODUCTS =
            List.of("Workplace Business", "Warehouse Suite", "Fleet Monitor", "Payroll Cloud", "Device lease");
    static final List<String> JOBS = List.of("Managing director", "Head of IT", "Procurement manager", "Accountant");
    static final List<String> MATTERS = List.of(
            "Cannot sign in after the update",
            "Invoice shows the wrong address",
            "Report runs for an hour",
            "Scanner loses its connection",
            "Data export is incomplete",
            "Request for another workplace",
            "Printer driver missing",
            "Totals differ from last month",
            "Interface answers with errors",
            "Please change the delivery date");
    static final List<String> SENTENCES = List.of(
            "Since this morning it happens on every workplace of the department.",
            "Restarting did not help; the log says that the connection was closed.",
            "We have looked into it and found a setting that was lost with the update.",
            "Could you send us a picture of the message and the time at which it appeared?",
            "It works again for most of us, two colleagues still see the old totals.",
            "Please call the named person before you change anything on the server.",
            "We expect the corrected version on Thursday and will install it in the evening.",
            "The month must be closed by Friday, so this is rather urgent for us.");

    private static final String CONSONANTS = "bdfghklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private Words() {}

    /** A name of three syllables out of {@code 80}: two syllables in a row are part of one name in 3,200. */
    static String brand(Chance chance) {
        String brand = syllable(chance) + syllable(chance) + syllable(chance);
        return Character.toUpperCase(brand.charAt(0)) + brand.substring(1);
    }

    private static String syllable(Chance chance) {
        return "" + CONSONANTS.charAt(chance.between(0, CONSONANTS.length() - 1))
                + VOWELS.charAt(chance.between(0, VOWELS.length() - 1));
    }

    /** A text of several sentences. */
    static String text(Chance chance, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(chance.pick(SENTENCES));
        }
        return text.toString();
    }
}
