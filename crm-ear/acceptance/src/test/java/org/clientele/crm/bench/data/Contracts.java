package org.clientele.crm.bench.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.clientele.crm.bench.data.Sizes.Kind;

/** Contracts in every state, each with what brought it there: clauses, signatures, steps. */
final class Contracts {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal SUPPORT_PRICE = BigDecimal.valueOf(240);
    private static final List<String> CLAUSES =
            List.of("TERMS_OF_SERVICE", "BILLING_INFORMATION", "PRIVACY_ACKNOWLEDGEMENT");

    private final Sizes sizes;
    private final Instant now;

    Contracts(Sizes sizes, Instant now) {
        this.sizes = sizes;
        this.now = now;
    }

    private void each(Consumer<Contract> writer) {
        for (int i = 0; i < sizes.contracts(); i++) {
            writer.accept(Contract.of(i, sizes, now));
        }
    }

    /** Contracts by the place of their customer. */
    List<List<Contract>> withSupportByCustomer() {
        List<List<Contract>> byCustomer = new ArrayList<>(sizes.customers());
        for (int i = 0; i < sizes.customers(); i++) {
            byCustomer.add(List.of());
        }
        each(contract -> {
            if (contract.hasSupport()) {
                List<Contract> known = byCustomer.get(contract.customer());
                List<Contract> more = new ArrayList<>(known.size() + 1);
                more.addAll(known);
                more.add(contract);
                byCustomer.set(contract.customer(), more);
            }
        });
        return byCustomer;
    }

    void write(Connection connection) throws SQLException, IOException {
        try (Table contracts = new Table(
                connection,
                "contract",
                "id, version, created_at, created_by, updated_at, updated_by, number, customer_id, title, owner,"
                        + " currency, start_date, time_zone, term_months, renewal_count, end_date, notice_deadline,"
                        + " renewal_type, renewal_term_months, notice_period_days, status, terminated_on,"
                        + " termination_reason, calendar_due_at")) {
            each(contract -> write(contracts, contract));
        }
        writeLines(connection);
        writeClauses(connection);
        writeSignatures(connection);
        writeSteps(connection);
    }

    private static void write(Table contracts, Contract contract) {
        String owner = Customers.manager(contract.customer());
        contracts.row(
                Kind.CONTRACT.id(contract.place()),
                1,
                contract.createdAt(),
                owner,
                contract.updatedAt(),
                owner,
                contract.number(),
                Kind.CUSTOMER.id(contract.customer()),
                product(contract) + ", " + contract.quantity() + " seats",
                owner,
                "EUR",
                contract.start(),
                Contract.ZONE,
                contract.termMonths(),
                contract.renewals(),
                contract.end(),
                contract.noticeDeadline(),
                contract.renewal(),
                contract.renewal().equals("NONE") ? null : 12,
                contract.noticeDays(),
                contract.status(),
                contract.terminated(),
                contract.terminated() == null ? null : "Site closed, operations moved abroad",
                contract.calendarDue());
    }

    private static String product(Contract contract) {
        return Words.PRODUCTS.get(contract.place() % Words.PRODUCTS.size());
    }

    private void writeLines(Connection connection) throws SQLException, IOException {
        try (Table lines = new Table(
                connection,
                "contract_line",
                "id, contract_id, position, product, kind, quantity, unit_price, discount_percent, billing_period,"
                        + " sla_plan, annual_net")) {
            each(contract -> {
                long id = Kind.CONTRACT.id(contract.place());
                lines.row(
                        Kind.LINE.id(contract.place(), 2, 0),
                        id,
                        1,
                        product(contract) + " seat",
                        "RECURRING",
                        contract.quantity(),
                        contract.unitPrice(),
                        0,
                        "MONTH",
                        null,
                        contract.quantity().multiply(contract.unitPrice()).multiply(MONTHS));
                if (contract.hasSupport()) {
                    String plan = ServiceLevels.PLANS.get(contract.plan());
                    lines.row(
                            contract.supportLine(),
                            id,
                            2,
                            plan,
                            "SUPPORT",
                            1,
                            SUPPORT_PRICE,
                            0,
                            "MONTH",
                            plan,
                            SUPPORT_PRICE.multiply(MONTHS));
                } else {
                    lines.row(
                            contract.supportLine(),
                            id,
                            2,
                            "Onboarding package",
                            "ONE_OFF",
                            1,
                            SUPPORT_PRICE,
                            0,
                            null,
                            null,
                            0);
                }
            });
        }
    }

    private void writeClauses(Connection connection) throws SQLException, IOException {
        try (Table clauses = new Table(
                connection, "contract_clause", "id, contract_id, kind, text_version, accepted_by, accepted_at")) {
            each(contract -> {
                for (int i = 0; contract.isAgreed() && i < CLAUSES.size(); i++) {
                    clauses.row(
                            Kind.CLAUSE.id(contract.place(), CLAUSES.size(), i),
                            Kind.CONTRACT.id(contract.place()),
                            CLAUSES.get(i),
                            "7",
                            Customers.signer(contract.customer()),
                            contract.createdAt());
                }
            });
        }
    }

    private void writeSignatures(Connection connection) throws SQLException, IOException {
        try (Table signatures = new Table(
                connection,
                "contract_signature",
                "id, contract_id, party, signer, title, signed_date, method, recorded_at, recorded_by")) {
            each(contract -> {
                if (!contract.isBeforeSigning()) {
                    Instant at = contract.signedAt();
                    String owner = Customers.manager(contract.customer());
                    signatures.row(
                            Kind.SIGNATURE.id(contract.place(), 2, 0),
                            Kind.CONTRACT.id(contract.place()),
                            "COMPANY",
                            "Eva Dahl",
                            "Head of accounts",
                            at,
                            "PAPER",
                            at,
                            owner);
                    signatures.row(
                            Kind.SIGNATURE.id(contract.place(), 2, 1),
                            Kind.CONTRACT.id(contract.place()),
                            "CUSTOMER",
                            Customers.signer(contract.customer()),
                            "Managing director",
                            at,
                            "PAPER",
                            at,
                            owner);
                }
            });
        }
    }

    private void writeSteps(Connection connection) throws SQLException, IOException {
        try (Table steps =
                new Table(connection, "contract_step", "id, contract_id, step, reason, taken_at, taken_by")) {
            each(contract -> {
                List<String> taken = steps(contract.status());
                for (int i = 0; i < taken.size(); i++) {
                    String step = taken.get(i);
                    Instant at = switch (step) {
                        case "ACTIVATE", "SUSPEND", "EXPIRE", "TERMINATE" -> contract.updatedAt();
                        case "SUBMIT", "CANCEL" -> contract.createdAt();
                        default -> contract.signedAt();
                    };
                    boolean byCalendar = step.equals("ACTIVATE") || step.equals("EXPIRE") || step.equals("TERMINATE");
                    steps.row(
                            Kind.STEP.id(contract.place(), 8, i),
                            Kind.CONTRACT.id(contract.place()),
                            step,
                            reason(step),
                            at,
                            byCalendar ? "system" : Customers.manager(contract.customer()));
                }
            });
        }
    }

    private static String reason(String step) {
        return switch (step) {
            case "SUSPEND" -> "Two invoices overdue";
            case "TERMINATE" -> "Site closed, operations moved abroad";
            case "CANCEL" -> "Customer chose to wait until next year";
            default -> null;
        };
    }

    /** The steps that lead to a status. */
    private static List<String> steps(String status) {
        List<String> all = List.of("SUBMIT", "APPROVE", "SEND_FOR_SIGNATURE", "SIGN", "ACTIVATE");
        return switch (status) {
            case "DRAFT" -> List.of();
            case "IN_APPROVAL" -> all.subList(0, 1);
            case "APPROVED" -> all.subList(0, 2);
            case "OUT_FOR_SIGNATURE" -> all.subList(0, 3);
            case "SIGNED" -> all.subList(0, 4);
            case "CANCELLED" -> List.of("CANCEL");
            default -> {
                List<String> steps = new ArrayList<>(all);
                switch (status) {
                    case "SUSPENDED" -> steps.add("SUSPEND");
                    case "EXPIRED" -> steps.add("EXPIRE");
                    case "TERMINATED" -> steps.add("TERMINATE");
                    default -> {}
                }
                yield steps;
            }
        };
    }
}
